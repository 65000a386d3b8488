import type { PagefindResult } from './pagefind-types.ts';
import type { WordLists } from './alternatives.ts';
import { knownParts } from './parts.ts';
import { wordsIn } from './swedish.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is offered when nothing was found. None of it is a hit. */

const mostQueries = 3;
const mostPages = 5;
/** Shorter parts are in too many words. */
const shortestPart = 4;

/** Words close to those that were typed. */
export function nearQueries(query: string, { vocabulary, synonyms }: WordLists): string[] {
	const near = wordsIn(query).flatMap((word) => vocabulary.near(word, synonyms.words).slice(0, 2));
	return [...new Set(near.map(({ word }) => word))].slice(0, mostQueries);
}

/** Pages with one part of a word that was typed: `matkasse` where there is only `matavfall`. */
export async function pagesWithParts(
	query: string,
	vocabulary: Vocabulary,
	ask: (text: string) => Promise<readonly PagefindResult[]>,
): Promise<PagefindResult[]> {
	const isKnown = (part: string) => part.length >= shortestPart && vocabulary.has(part);
	const parts = wordsIn(query).flatMap((word) => knownParts(word, isKnown, isKnown) ?? ends(word).filter(isKnown));
	const pages = new Map<string, PagefindResult>();
	for (const part of new Set(parts)) for (const result of await ask(part)) pages.set(result.id, pages.get(result.id) ?? result);
	return [...pages.values()].slice(0, mostPages);
}

/** What a word ends and begins with, longest first. */
function ends(word: string): string[] {
	const lengths = Array.from({ length: Math.max(0, word.length - shortestPart) }, (_, index) => word.length - 1 - index);
	return lengths.filter((length) => length >= shortestPart).flatMap((length) => [word.slice(-length), word.slice(0, length)]);
}
