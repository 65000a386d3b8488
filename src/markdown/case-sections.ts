import { defineHastPlugin } from 'satteri';
import { inSections } from './sections.ts';

/** A file directly in a portfolio's folder `exempel`, wherever the portfolio lies. */
const isCase = (file: URL | undefined): boolean => /\/exempel\/[^/]+$/.test(file?.pathname ?? '');

/** Puts a case's text in sections. Other texts are left as they are. */
export const caseSections = defineHastPlugin({
	name: 'case-sections',
	after(root, context) {
		if (isCase(context.fileURL)) context.replaceNode(root, { type: 'root', children: inSections(root.children) });
	},
});
