import { plainWord } from '../search/swedish.ts';
import { separators, type Separator } from './separator.ts';
import type { PageTexts, SitePages } from './site-pages.ts';

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

/** Each page's words in order, as `valueOf` gives them, which is asked once for each way to write one. */
export function* wordsOfPages<Value>({ pieces, pages }: SitePages, valueOf: (word: string) => Value): Generator<Value[]> {
	const values: Value[] = [];
	for (const page of pages) {
		const words: Value[] = [];
		for (let place = 1; place < page.pieces.length; place += 2) {
			const piece = page.pieces[place] ?? 0;
			words.push((values[piece] ??= valueOf(pieces[piece] ?? '')));
		}
		yield words;
	}
}

/** Counts the words of pages. Throws when the pages have every sign that could be a separator. */
export function countWords(site: SitePages): SiteWords {
	const counts = new Map<string, Count>();
	function countOf(written: string): Count {
		const word = plainWord(written);
		const known = counts.get(word) ?? { pages: 0, lastSeen: -1 };
		counts.set(word, known);
		return known;
	}
	let number = 0;
	for (const words of wordsOfPages(site, countOf)) {
		const joined = [...(site.pages[number]?.joined ?? [])].map((piece) => countOf(site.pieces[piece] ?? ''));
		for (const count of words.concat(joined)) {
			if (count.lastSeen !== number) count.pages++;
			count.lastSeen = number;
		}
		number++;
	}
	const separator = separators.find((each) => !site.pieces.some((piece) => piece.includes(each)));
	if (!separator) throw new Error(`The texts have all of ${separators.join(' ')}: the search index needs one of them for itself.`);
	return { words: new Map([...counts].map(([word, { pages }]) => [word, pages])), separator };
}

/** Gives a page's HTML with every word of its texts as `rewrite` gives it, which is asked once for each. */
export function rewriter(pieces: readonly string[], rewrite: (word: string) => string): (page: Pick<PageTexts, 'pieces'>) => string {
	const rewritten: string[] = [];
	return (page) => {
		let html = '';
		page.pieces.forEach((piece, place) => {
			html += place % 2 === 0 ? pieces[piece] : (rewritten[piece] ??= rewrite(pieces[piece] ?? ''));
		});
		return html;
	};
}
