import type { Element, ElementContent, RootContent } from 'hast';

/** How the heading of a section looks. */
export const headingClass = 'text-h3';

const element = (tagName: string, className: string, children: readonly RootContent[]): Element => ({
	type: 'element',
	tagName,
	properties: { className: [className] },
	children: children as ElementContent[],
});

const section = (content: readonly RootContent[], heading: readonly RootContent[] = []): Element =>
	element('section', 'margin-section', [...heading, element('div', 'reading', content)]);

/**
 * A case's text in sections, so that each heading can stand in the margin beside its text. The headings are told by their places; what
 * comes before the first of them is a section without one.
 */
export function inSections(nodes: readonly RootContent[], headings: readonly number[]): Element[] {
	const before = nodes.slice(0, headings[0]);
	return [
		...(before.some((node) => node.type !== 'text' || node.value.trim() !== '') ? [section(before)] : []),
		...headings.map((place, number) => section(nodes.slice(place + 1, headings[number + 1]), nodes.slice(place, place + 1))),
	];
}
