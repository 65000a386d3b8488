import { defineHastPlugin } from 'satteri';
import { hyphenate } from '../site/hyphenate.ts';

const headings = ['h2', 'h3', 'h4'];

/** Long words in headings get soft hyphens. Ids are made from the words alone: the slugger drops soft hyphens. */
export const softHyphens = defineHastPlugin({
	name: 'soft-hyphens',
	element: {
		filter: headings,
		visit(node, context) {
			for (const child of node.children) {
				if (child.type === 'text') context.setProperty(child, 'value', hyphenate(child.value));
			}
		},
	},
});
