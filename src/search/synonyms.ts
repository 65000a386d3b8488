import { fold, keyOf, markedKeyOf, wordsIn } from './swedish.ts';
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

/** What all forms of a text's words share, joined by spaces. */
const looseKeysOf = (text: string, key: (word: string) => string): string =>
	wordsIn(text)
		.map((word) => looseStem(key(word)))
		.join(' ');

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, { marked: string; others: string[] }[]>();
	for (const group of groups)
		for (const term of group) {
			const keys = looseKeysOf(term.text, keyOf);
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			byKeys.set(keys, [...(byKeys.get(keys) ?? []), { marked: looseKeysOf(term.text, markedKeyOf), others }]);
		}
	return {
		of(text) {
			const marked = looseKeysOf(text, markedKeyOf);
			const found = byKeys.get(fold(marked)) ?? [];
			// A word typed without å, ä and ö may be one with them; not the other way.
			return found.filter((term) => marked === fold(marked) || marked === term.marked).flatMap(({ others }) => others);
		},
		longest: Math.max(1, ...[...byKeys.keys()].map((keys) => keys.split(' ').length)),
		words: groups.flat().flatMap(({ text }) => (wordsIn(text).length === 1 ? wordsIn(text) : [])),
	};
}
