import type { ReadEntry } from '../content-check/read-entry.ts';

/** Keys that hold names: of organisations, people's roles, partners and publishers. */
const nameKeys = new Set('namn undertitel utgivare partner enhet med organisation roll fotograf licens kontakt'.split(' '));
/** Files of the search: every word in them is one an editor has chosen. */
const searchFiles = new Set(['synonymer', 'seAven', 'delasInte', 'delasSa']);

/**
 * Words that are right in this portfolio whatever a dictionary says: its names, the words of its search, and those an
 * editor has written in the word list, one a row (a row that begins with # is a note).
 */
export function knownWords(entries: readonly ReadEntry[], wordList: string): string[] {
	const listed = wordList.split('\n').filter((row) => !row.startsWith('#'));
	const written = entries.flatMap(({ collection, draft }) => textsIn(draft, searchFiles.has(collection)));
	return [...new Set([...listed, ...written].flatMap((text) => text.replaceAll('|', '').match(/\p{L}{2,}/gu) ?? []))].sort();
}

function textsIn(value: unknown, wanted: boolean): string[] {
	if (typeof value === 'string') return wanted ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, wanted));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsIn(item, wanted || nameKeys.has(key)));
}
