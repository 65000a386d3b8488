import { plainWord } from '../search/swedish.ts';
import type { IndexedPage } from './page-texts.ts';

/** A word, or something that must be left as it is: a character reference, an address. */
const wordOrNot = /&#?\w+;|\S*(?:https?:|www\.|@|\w\/\w)\S*|[\p{L}\p{N}\u00AD]+/gu;
const word = /[\p{L}\p{N}\u00AD]+/gu;
const isWord = (text: string): boolean => /^[\p{L}\p{N}\u00AD]+$/u.test(text);
/** Whether a text may have more than words: looking for an address at every letter takes time. */
const hasMore = /https?:|www\.|[@&]|\w\/\w/;

/**
 * A page's HTML cut at the written words of its texts, soft hyphens and all: what stands before the first, the first, what stands between it
 * and the next, and so on to what stands after the last. Joined they are the HTML.
 */
export function cutAtWords({ html, texts }: IndexedPage): string[] {
	const pieces: string[] = [];
	let done = 0;
	for (const { start, end } of texts) {
		const text = html.slice(start, end);
		const mayBeOther = hasMore.test(text);
		for (const { 0: found, index } of text.matchAll(mayBeOther ? wordOrNot : word)) {
			if (mayBeOther && !isWord(found)) continue;
			pieces.push(html.slice(done, start + index), found);
			done = start + index + found.length;
		}
	}
	pieces.push(html.slice(done));
	return pieces;
}

/** What hyphens part in a text, as one word: `e-tjänst` as `etjänst`, as Pagefind has it. */
export const joinedWords = (text: string): string[] =>
	text.includes('-') ? (plainWord(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((found) => found.replaceAll('-', '')) : [];
