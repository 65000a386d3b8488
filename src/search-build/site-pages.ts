import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { plainWord } from '../search/swedish.ts';
import { readIndexed, textsIn, wordsOf, type IndexedPage } from './page-texts.ts';
import { separators, type Separator } from './separator.ts';

/** A page that is indexed, and where it is found. */
export interface SitePage extends IndexedPage {
	url: string;
}

/** The pages of a built site that are indexed, in order. @param read how a page is read */
export function readIndexedPages(folder: string, read = (_: string, html: string) => readIndexed(html)): SitePage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.split(sep).join('/'))
		.sort()
		.flatMap((file) => {
			const page = read(file, readFileSync(join(folder, file), 'utf8'));
			return page ? [{ url: `/${file.replace(/index\.html$/, '')}`, ...page }] : [];
		});
}

export interface SiteWords {
	/** Every word of the indexed texts, with how many pages have it; `e-tjänst` as `etjänst` too, as Pagefind has it. */
	words: ReadonlyMap<string, number>;
	/** One that no indexed text has. */
	separator: Separator;
}

/** What hyphens part, as one word. */
const joinedWords = (text: string): string[] =>
	text.includes('-') ? (plainWord(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((word) => word.replaceAll('-', '')) : [];

/** Counts the words of pages, and lets `read` have each page's in order. Throws when the texts have every sign that could be a separator. */
export function countWords(pages: readonly IndexedPage[], read: (words: readonly string[]) => void = () => undefined): SiteWords {
	const counts = new Map<string, Count>();
	/** By each way they are written: what most pages have is looked at once. */
	const written = new Map<string, Count>();
	let free: readonly Separator[] = separators;
	pages.forEach((page, number) => {
		const texts = textsIn(page);
		const count = (found: string): string => {
			let known = written.get(found);
			if (!known) written.set(found, (known = countOf(plainWord(found), counts)));
			if (known.lastSeen !== number) known.pages++;
			known.lastSeen = number;
			return known.word;
		};
		read(texts.flatMap(wordsOf).map(count));
		texts.flatMap(joinedWords).forEach(count);
		free = free.filter((separator) => !texts.some((text) => text.includes(separator)));
	});
	const [separator] = free;
	if (!separator) throw new Error(`The texts have all of ${separators.join(' ')}: the search index needs one of them for itself.`);
	return { words: new Map([...counts].map(([word, { pages: times }]) => [word, times])), separator };
}

interface Count {
	word: string;
	pages: number;
	/** The number of the last page that has it. */
	lastSeen: number;
}

function countOf(word: string, counts: Map<string, Count>): Count {
	const known = counts.get(word) ?? { word, pages: 0, lastSeen: -1 };
	counts.set(word, known);
	return known;
}

/** The words of a built site. */
export const readSitePages = (folder: string): SiteWords => countWords(readIndexedPages(folder));
