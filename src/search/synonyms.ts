import { fold, markedKeyOf, vowelsOf, wordsIn } from './swedish.ts';
import { looseStem } from './vocabulary.ts';

export interface SynonymTerm {
	text: string;
	/** Whether the site has the words, so that it is worth asking for. Others are keys only. */
	known: boolean;
}

export interface Synonyms {
	/** Equal terms that the site has, for a word or words in any form. */
	of(text: string): readonly string[];
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

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, { marked: string; others: string[] }[]>();
	for (const group of groups)
		for (const term of group) {
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			for (const marked of looseKeysOf(term.text)) {
				const keys = fold(marked);
				byKeys.set(keys, [...(byKeys.get(keys) ?? []), { marked, others }]);
			}
		}
	/** A word typed without å, ä and ö may be one with them; not the other way. */
	const found = (marked: string) => (byKeys.get(fold(marked)) ?? []).filter((term) => marked === fold(marked) || marked === term.marked);
	return {
		of: (text) => [
			...new Set(
				vowelsOf(text)
					.flatMap(looseKeysOf)
					.flatMap((marked) => found(marked).flatMap(({ others }) => others)),
			),
		],
		longest: Math.max(1, ...[...byKeys.keys()].map((keys) => keys.split(' ').length)),
		words: groups.flat().flatMap(({ text }) => (wordsIn(text).length === 1 ? wordsIn(text) : [])),
	};
}
