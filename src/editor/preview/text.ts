import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { reader } from '../../content-check/browser/markdown.ts';
import { headingClass, inSections } from '../../markdown/sections.ts';
import { swedish } from '../../markdown/swedish-marks.ts';

function withSwedishMarks(node: Nodes): void {
	if (node.type === 'text') node.value = swedish(node.value);
	if ('children' in node) node.children.forEach(withSwedishMarks);
}

/** The places of the second-level headings. They look as in a section from now on. */
const sectionHeadings = (nodes: readonly RootContent[]): number[] =>
	nodes.flatMap((node, place) => {
		if (node.type !== 'element' || node.tagName !== 'h2') return [];
		node.properties['className'] = [headingClass];
		return [place];
	});

/** A case's written text as its page has it: sections, Swedish quotes. HTML in the text is left out: the check has its say of it. */
export function textHtml(markdown: string): string {
	const tree = reader.markdown(markdown) as Root;
	withSwedishMarks(tree);
	const page = toHast(tree);
	return toHtml(page.type === 'root' ? { ...page, children: inSections(page.children, sectionHeadings(page.children)) } : page);
}
