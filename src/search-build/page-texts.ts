import { Parser } from 'htmlparser2';

/** What Pagefind is handed of a page, and where its indexed texts stand in it. */
export interface IndexedPage {
	html: string;
	texts: readonly TextRange[];
}

interface TextRange {
	start: number;
	end: number;
}

const bodyMark = 'data-pagefind-body';
const ignoreMark = 'data-pagefind-ignore';
/** What Pagefind reads though it stands in something ignored. */
const readAnyway = /<(?:h1|img)\b|\sdata-pagefind-(?!ignore|weight)/i;
const unread = new Set(['script', 'style', 'template', 'svg', 'noscript']);
/** Read as they stand, no words of a text. */
const verbatim = new Set(['code', 'pre']);
/** After these Pagefind puts no full stop, as it does after paragraphs: they are handed over as another element, after which it does. */
const unended = new Set(['dd', 'dt', 'th', 'blockquote', 'caption', 'figcaption']);
const ended = 'div';
/** Text that Pagefind reads as a value, into files that nobody cleans: `data-pagefind-filter="status"`, without `[attribute]`. */
const takesText = /^data-pagefind-(?:filter|meta|sort)$/;
/** A place to link to, a picture, and Pagefind's own, which may name any other attribute. */
const isRead = (attribute: string): boolean => attribute === 'id' || attribute === 'src' || attribute.startsWith('data-pagefind-');

/** A place on the page: a text, or what is handed over instead of it. */
interface Place extends TextRange {
	instead?: string;
}

/** The texts of an element that is indexed, what can be left out of it, and where it ends. None where no such element begins. */
function readElement(html: string, start: number): { places: Place[]; end: number } | undefined {
	const places: Place[] = [];
	/** For each open element: whether it has texts, is handed over as it is, or begins what is ignored. */
	const open: ('texts' | 'as it is' | number)[] = [];
	let end = html.length;
	let isIndexed = false;
	/** A space has been taken from the end of a text, where Pagefind would put no full stop after it. It goes before what follows. */
	let space = false;
	const put = (instead: string, from: number, to = from) => places.push({ start: from, end: to, instead });
	const parser = new Parser(
		{
			onopentag(name, attributes, isImplied) {
				if (open.length === 0) isIndexed = bodyMark in attributes;
				if (!isIndexed) return parser.pause();
				const outer = open.at(-1) ?? 'texts';
				if (outer !== 'texts') return void open.push('as it is');
				const names = Object.keys(attributes);
				const isValue = names.some((key) => takesText.test(key) && !/[[:]/.test(attributes[key] ?? ''));
				if (unread.has(name) || ignoreMark in attributes) return void open.push(start + parser.startIndex);
				const isVerbatim = isValue || verbatim.has(name);
				open.push(isVerbatim ? 'as it is' : 'texts');
				const here = start + parser.startIndex;
				if (isVerbatim && space) put(' ', here);
				space &&= !isVerbatim;
				if (isImplied) return;
				const handed = !isVerbatim && unended.has(name) ? ended : name;
				if (names.length > 0 && !names.some(isRead)) put(`<${handed}>`, here, start + parser.endIndex + 1);
				else if (handed !== name) put(handed, here + 1, here + 1 + name.length);
			},
			ontext() {
				if (open.at(-1) !== 'texts') return;
				const [from, to] = [start + parser.startIndex, start + parser.endIndex + 1];
				const text = html.slice(from, to);
				const last = from + text.trimEnd().length;
				if (last > from) {
					if (space && !/^\s/.test(text)) put(' ', from);
					places.push({ start: from, end: last });
					space = false;
				}
				if (last === to) return;
				put('', last, to);
				space = true;
			},
			onclosetag(name, isImplied) {
				const closed = open.pop();
				const here = start + (isImplied ? parser.startIndex : parser.endIndex + 1);
				if (closed === 'texts' && unended.has(name)) put(`</${ended}>`, isImplied ? here : start + parser.startIndex, here);
				if (typeof closed === 'number' && !readAnyway.test(html.slice(closed, here))) put('', closed, here);
				if (open.length > 0) return;
				end = here;
				parser.pause();
			},
		},
		{ decodeEntities: false },
	);
	parser.end(html.slice(start));
	return isIndexed ? { places, end } : undefined;
}

/**
 * What Pagefind is handed of a page: the elements with `data-pagefind-body`, without what is ignored in them and without attributes that
 * only style them. What stands outside is not seen, save the page's title where they have no heading. None for a page without such an element.
 */
export function readIndexed(page: string): IndexedPage | undefined {
	let html = '<html lang="sv"><body>';
	const texts: TextRange[] = [];
	let isIndexed = false;
	let done = 0;
	for (let mark = page.indexOf(bodyMark); mark >= 0; mark = page.indexOf(bodyMark, Math.max(done, mark + 1))) {
		const start = page.lastIndexOf('<', mark);
		const element = start < done ? undefined : readElement(page, start);
		if (!element) continue;
		isIndexed = true;
		done = start;
		for (const { start: from, end, instead } of element.places) {
			html += page.slice(done, from);
			const handed = instead ?? page.slice(from, end);
			if (instead === undefined) texts.push({ start: html.length, end: html.length + handed.length });
			html += handed;
			done = end;
		}
		html += `${page.slice(done, element.end)} `;
		done = element.end;
	}
	if (!isIndexed) return undefined;
	const title = /<h1\b/i.test(html) ? '' : (/<title\b[^]*?<\/title>/i.exec(page)?.[0] ?? '');
	return { html: `${html}${title}</body></html>`, texts };
}

/** The texts that Pagefind indexes, in order. */
export const textsIn = ({ html, texts }: IndexedPage): string[] => texts.map(({ start, end }) => html.slice(start, end));

/** Those of a page as it is published. None for one that is not indexed. */
export function textsOf(page: string): string[] {
	const indexed = readIndexed(page);
	return indexed ? textsIn(indexed) : [];
}
