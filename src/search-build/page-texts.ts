import { Parser } from 'htmlparser2';

/** From where to where in the HTML a text stands. */
interface TextRange {
	start: number;
	end: number;
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const silent = new Set(['script', 'style', 'template', 'svg', 'code', 'pre', 'noscript']);
/** Text that Pagefind reads as a value, into files that nobody cleans: `data-pagefind-filter="status"`, without `[attribute]`. */
const takesText = /^data-pagefind-(?:filter|meta|sort)$/;

/** Where the texts stand that Pagefind indexes: inside `data-pagefind-body`, outside what it is told to ignore. */
function rangesOf(html: string): TextRange[] {
	if (!html.includes('data-pagefind-body')) return [];
	const ranges: TextRange[] = [];
	/** For each open element: whether its text is indexed. */
	const open: boolean[] = [];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (voidElements.has(name)) return;
				const isValue = Object.entries(attributes).some(([key, value]) => takesText.test(key) && !/[[:]/.test(value));
				const ignored = 'data-pagefind-ignore' in attributes || silent.has(name) || isValue;
				open.push(!ignored && (open.at(-1) === true || 'data-pagefind-body' in attributes));
			},
			ontext() {
				if (open.at(-1)) ranges.push({ start: parser.startIndex, end: parser.endIndex + 1 });
			},
			onclosetag(name) {
				if (!voidElements.has(name)) open.pop();
			},
		},
		{ decodeEntities: false, lowerCaseTags: true },
	);
	parser.end(html);
	return ranges;
}

/** The texts that Pagefind indexes on a page, in order. None for a page that is not indexed. */
export const textsOf = (html: string): string[] => rangesOf(html).map(({ start, end }) => html.slice(start, end));

/** A word, or something that must be left as it is: a character reference, an address. */
const wordOrNot = /&#?\w+;|\S*(?:https?:|www\.|@|\w\/\w)\S*|[\p{L}\p{N}\u00AD]+/gu;
const isWord = (text: string): boolean => /^[\p{L}\p{N}\u00AD]+$/u.test(text);

/** The written words of an indexed text, soft hyphens left out. */
export const wordsOf = (text: string): string[] =>
	(text.match(wordOrNot) ?? []).filter(isWord).map((word) => word.replaceAll('\u00AD', ''));

/** The page with every word of the indexed texts as `rewrite` gives it. */
export function rewriteWords(html: string, rewrite: (word: string) => string): string {
	let out = '';
	let done = 0;
	for (const { start, end } of rangesOf(html)) {
		const text = html.slice(start, end).replace(wordOrNot, (found) => (isWord(found) ? rewrite(found.replaceAll('\u00AD', '')) : found));
		out += html.slice(done, start) + text;
		done = end;
	}
	return out + html.slice(done);
}
