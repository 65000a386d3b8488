import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestOf } from '../site/digest.ts';
import type { keptPages } from './kept-pages.ts';
import { cutAtWords, joinedWords } from './page-pieces.ts';
import { readIndexed, textsIn } from './page-texts.ts';

/** Numbers of pieces of text. */
export type Numbers = Readonly<Uint32Array>;

/** What is indexed of a page. */
export interface PageTexts {
	/** Of its HTML as Pagefind is handed it. */
	digest: string;
	/** Its HTML cut at its words (`cutAtWords`): every other is a word. */
	pieces: Numbers;
	/** Words that hyphens part in its texts, as one. */
	joined: Numbers;
}

export interface SitePages {
	/** Every piece by its number: what many pages have is one string, looked at once. */
	pieces: readonly string[];
	/** Those that are indexed, in order. */
	pages: readonly (PageTexts & { url: string })[];
}

/** Gives pieces their numbers, from 0. */
export function numbering() {
	const pieces: string[] = [];
	const numbers = new Map<string, number>();
	function numberOf(piece: string): number {
		const known = numbers.get(piece);
		if (known !== undefined) return known;
		numbers.set(piece, pieces.length);
		return pieces.push(piece) - 1;
	}
	return { pieces, numberOf };
}

/** None for a page that is not indexed. */
function readPage(html: string, numberOf: (piece: string) => number): PageTexts | undefined {
	const page = readIndexed(html);
	return (
		page && {
			digest: digestOf([page.html]),
			pieces: new Uint32Array(cutAtWords(page).map(numberOf)),
			joined: new Uint32Array(textsIn(page).flatMap(joinedWords).map(numberOf)),
		}
	);
}

/** The pages of a built site that are indexed, those that are as they were from what is kept. */
export function readSitePages(folder: string, kept?: ReturnType<typeof keptPages>): SitePages {
	const { pieces, numberOf } = numbering();
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.split(sep).join('/'))
		.sort();
	const pages = files.flatMap((file) => {
		const html = readFileSync(join(folder, file), 'utf8');
		const read = () => readPage(html, numberOf);
		const page = kept ? kept.of(file, digestOf([html]), numberOf, read) : read();
		return page ? [{ url: `/${file.replace(/index\.html$/, '')}`, ...page }] : [];
	});
	kept?.save(pieces);
	return { pieces, pages };
}
