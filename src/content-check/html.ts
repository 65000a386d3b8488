import type { HastNode } from 'satteri';
import { codeAttribute, codeElement, codeLink } from '../portfolio/messages/text.ts';
import { reader } from './markdown.ts';

export interface HtmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
}

/** What HTML adds to a text. */
export interface HtmlPart {
	links: string[];
	pictures: { file: string; alt: string }[];
	/** Sentences about what runs code, or changes the page around the text. */
	faults: string[];
}

/** Elements that run code, fetch other pages, send forms or change the page they stand on. */
const forbidden = new Set('script iframe frame frameset object embed applet style form base link meta portal'.split(' '));
const addressed = ['href', 'src', 'xlinkhref', 'xlink:href', 'action', 'formaction', 'data', 'srcset', 'poster'];
const runsCode = /^[\s\p{Cc}]*(javascript|vbscript|data\s*:\s*text)/iu;

/** What a list of elements links to, shows and breaks. */
export function htmlParts(elements: Iterable<HtmlElement>): HtmlPart {
	const part: HtmlPart = { links: [], pictures: [], faults: [] };
	for (const { name, attributes } of elements) {
		const element = name.toLowerCase();
		if (forbidden.has(element)) part.faults.push(codeElement(element));
		for (const [attribute, value] of Object.entries(attributes)) {
			const key = attribute.toLowerCase();
			if (/^on[a-z]/.test(key) || key === 'srcdoc') part.faults.push(codeAttribute(`${key}=`));
			else if (addressed.includes(key) && runsCode.test(value)) part.faults.push(codeLink(value));
			else if (element === 'a' && key === 'href') part.links.push(value);
		}
		if (element === 'img') part.pictures.push({ file: attributes['src'] ?? '', alt: attributes['alt'] ?? '' });
	}
	return part;
}

/** The elements of an HTML tree. Property names come as the parser spells them. */
export function* elementsOf(node: HastNode): Generator<HtmlElement> {
	if (node.type === 'element') {
		yield {
			name: node.tagName,
			attributes: Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, value]) => [key, String(value)])),
		};
	}
	// What stands in a <template> may be outside its children, by the parser.
	if ('content' in node && node.content) yield* elementsOf(node.content);
	if ('children' in node) for (const child of node.children as HastNode[]) yield* elementsOf(child);
}

const opening = /<[a-z][^\s/>]*/gi;
const comment = /<!--[^]*?(-->|$)/g;

/** The parts of a piece of HTML, tag by tag, each with the row it begins on, counted from 0. Comments are not looked into. */
export function partsByRow(html: string): [row: number, part: HtmlPart][] {
	const text = html.replace(comment, (found) => found.replace(/[^\n]/g, ' '));
	return [...text.matchAll(opening)].map(({ index }) => {
		// A tag by itself, from its < to the next one; a missing > is what a browser would add too.
		const next = text.indexOf('<', index + 1);
		const tag = `${text.slice(index, next < 0 ? undefined : next)}>`;
		const [element] = [...elementsOf(reader.html(`<body>${tag}`))].filter(({ name }) => !['html', 'head', 'body'].includes(name));
		return [text.slice(0, index).split('\n').length - 1, htmlParts(element ? [element] : [])];
	});
}
