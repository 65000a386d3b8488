import { plainWord } from '../search/swedish.ts';
import { separators, type Separator } from './separator.ts';
import type { Numbers, PageTexts, SitePages } from './site-pages.ts';

export interface SiteWords {
	/** Every word of the indexed texts, with how many pages have it; `e-tjänst` as `etjänst` too. */
	words: ReadonlyMap<string, number>;
	/** One that no indexed page has. */
	separator: Separator;
}

interface Count {
	pages: number;
	/** The number of the last page that has it. */
	lastSeen: number;
}

/** Works out the answer for each piece once, asked by its number. */
function byPiece<Answer>(pieces: readonly string[], work: (piece: string) => Answer): (piece: number) => Answer {
	const known: Answer[] = [];
	return (piece) => (known[piece] ??= work(pieces[piece] ?? ''));
}

/** What stands between words is before each of them. */
const isWordAt = (place: number): boolean => place % 2 === 1;

const wordsAmong = (pieces: Numbers): Numbers => pieces.filter((_, place) => isWordAt(place));

/** Each page's words in order, as `valueOf` gives them, which is asked once for each way to write one. */
export function* wordsOfPages<Value>({ pieces, pages }: SitePages, valueOf: (word: string) => Value): Generator<Value[]> {
	const value = byPiece(pieces, valueOf);
	for (const page of pages) yield [...wordsAmong(page.pieces)].map(value);
}

/** Counts the words of pages. Throws when the pages have every sign that could be a separator. */
export function countWords({ pieces, pages }: SitePages): SiteWords {
	const counts = new Map<string, Count>();
	const countOf = byPiece(pieces, (written) => {
		const word = plainWord(written);
		const known = counts.get(word) ?? { pages: 0, lastSeen: -1 };
		counts.set(word, known);
		return known;
	});
	pages.forEach((page, number) => {
		const see = (piece: number): void => {
			const count = countOf(piece);
			if (count.lastSeen !== number) count.pages++;
			count.lastSeen = number;
		};
		wordsAmong(page.pieces).forEach(see);
		page.joined.forEach(see);
	});
	const separator = separators.find((each) => !pieces.some((piece) => piece.includes(each)));
	if (!separator) throw new Error(`The texts have all of ${separators.join(' ')}: the search index needs one of them for itself.`);
	return { words: new Map([...counts].map(([word, count]) => [word, count.pages])), separator };
}

/** Gives a page's HTML with every word of its texts as `rewrite` gives it, which is asked once for each. */
export function rewriter(pieces: readonly string[], rewrite: (word: string) => string): (page: Pick<PageTexts, 'pieces'>) => string {
	const rewritten = byPiece(pieces, rewrite);
	return (page) => {
		let html = '';
		page.pieces.forEach((piece, place) => {
			html += isWordAt(place) ? rewritten(piece) : pieces[piece];
		});
		return html;
	};
}
