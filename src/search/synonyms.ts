import { fold, markedKeyOf, vowelsOf, wordsIn } from './swedish.ts';
import { looseStem } from './vocabulary.ts';

/** What a term may stand for. Only terms that the site has are named. */
export interface SynonymRow {
	text: string;
	/** Terms that mean the same. */
	equal: readonly string[];
	/** Terms for what is near: what it is part of, what helps against it. */
	seeAlso: readonly string[];
}

export interface Synonyms {
	/** Equal terms that the site has, for a word or words in any form. */
	of(text: string): readonly string[];
	/** Terms for what is near. */
	seeAlso(text: string): readonly string[];
	/** The most words in any term. */
	longest: number;
	/** The terms that are one word. */
	words: readonly string[];
}

/**
 * What all forms of a text's words share, joined by spaces, with their å, ä and ö: from the words themselves, and from the index's
 * keys. `biståndet` and `bistånd` share the one, `städer` and `stad` the other.
 */
const looseKeysOf = (text: string): string[] => {
	const words = wordsIn(text);
	return [...new Set([words, words.map(markedKeyOf)].map((reduced) => reduced.map(looseStem).join(' ')))];
};

/** Rows may be added as they are read. */
export interface SynonymList extends Synonyms {
	add(rows: readonly SynonymRow[]): void;
}

export function synonymsOf(first: readonly SynonymRow[] = []): SynonymList {
	const byKeys = new Map<string, { marked: string; row: SynonymRow }[]>();
	/** A word typed without å, ä and ö may be one with them; not the other way. */
	const found = (text: string): SynonymRow[] =>
		vowelsOf(text)
			.flatMap(looseKeysOf)
			.flatMap((typed) => (byKeys.get(fold(typed)) ?? []).filter(({ marked }) => typed === fold(typed) || typed === marked))
			.map(({ row }) => row);
	const list = {
		of: (text: string) => [...new Set(found(text).flatMap(({ equal }) => equal))],
		seeAlso: (text: string) => [...new Set(found(text).flatMap(({ seeAlso }) => seeAlso))],
		longest: 1,
		words: [] as string[],
		add(rows: readonly SynonymRow[]) {
			for (const row of rows) {
				for (const marked of looseKeysOf(row.text)) byKeys.set(fold(marked), [...(byKeys.get(fold(marked)) ?? []), { marked, row }]);
				const words = wordsIn(row.text);
				list.longest = Math.max(list.longest, words.length);
				if (words.length === 1) list.words.push(...words);
			}
		},
	};
	list.add(first);
	return list;
}
