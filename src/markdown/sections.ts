import type { Element, ElementContent, RootContent } from 'hast';

const element = (tagName: string, className: string[], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: className.length > 0 ? { className } : {},
	children,
});

const isHeading = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h2';

/** Splits at the second-level headings; what comes before the first of them is a part without a heading. */
function parts(nodes: readonly RootContent[]): { heading?: Element; content: ElementContent[] }[] {
	const found: { heading?: Element; content: ElementContent[] }[] = [{ content: [] }];
	for (const node of nodes) {
		if (isHeading(node)) found.push({ heading: node, content: [] });
		else found.at(-1)?.content.push(node as ElementContent);
	}
	return found.filter(({ heading, content }) => heading || content.some((node) => node.type !== 'text' || node.value.trim() !== ''));
}

/** A case's text in sections, so that each heading can stand in the margin beside its text. */
export const inSections = (nodes: readonly RootContent[]): Element[] =>
	parts(nodes).map(({ heading, content }) =>
		element(
			'section',
			['margin-section'],
			[
				...(heading ? [{ ...heading, properties: { ...heading.properties, className: ['text-h3'] } }] : []),
				element('div', ['reading'], content),
			],
		),
	);
