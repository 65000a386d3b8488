import { defineHastPlugin, type PluginFactoryContext } from 'satteri';
import { headingClass, inSections } from './sections.ts';

/** A file directly in a portfolio's folder `exempel`, wherever the portfolio lies. */
const isCase = (file: URL | undefined): boolean => /\/exempel\/[^/]+$/.test(file?.pathname ?? '');

/**
 * Puts a case's text in sections. Other texts are left as they are. A heading tells its own place; to look for the headings among the
 * children would copy each of them out of native code.
 */
export function caseSections({ fileURL }: PluginFactoryContext) {
	if (!isCase(fileURL)) return undefined;
	const headings: number[] = [];
	return defineHastPlugin({
		name: 'case-sections',
		element: {
			filter: ['h2'],
			visit(node, context) {
				const place = context.indexOf(node);
				if (place === undefined || context.parent(node).type !== 'root') return;
				headings.push(place);
				context.setProperty(node, 'className', [headingClass]);
			},
		},
		after(root, context) {
			context.setProperty(root, 'children', inSections(root.children, headings));
		},
	});
}
