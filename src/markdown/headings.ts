import type { Element } from 'hast';
import type { HastFilteredVisitor } from 'satteri';
import { hyphenate } from '../site/hyphenate.ts';

/** Long words in headings get soft hyphens. Ids are made from the words alone: the slugger drops soft hyphens. */
export const softHyphens = {
	filter: ['h2', 'h3', 'h4'],
	visit(node, context) {
		for (const child of node.children) {
			if (child.type !== 'text') continue;
			const written = context.textContent(child);
			const heading = hyphenate(written);
			if (heading !== written) context.setProperty(child, 'value', heading);
		}
	},
} satisfies HastFilteredVisitor<Element>;
