import { fold, markedKeyOf, plainWord, wordsIn } from './swedish.ts';
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
 * What all forms of a text's words share, joined by spaces: from the words themselves, and from the index's keys.
 * `bistånd` and `biståndet` share the one, `bil` and `bilar` the other.
 */
const looseKeysOf = (text: string): string[] =>
	[plainWord, markedKeyOf].map((reduced) =>
		wordsIn(text)
			.map((word) => looseStem(reduced(word)))
			.join(' '),
	);

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, { marked: string; others: string[] }[]>();
	for (const group of groups)
		for (const term of group) {
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			for (const marked of new Set(looseKeysOf(term.text)))
				byKeys.set(fold(marked), [...(byKeys.get(fold(marked)) ?? []), { marked, others }]);
		}
	return {
		of(text) {
			const found = looseKeysOf(text).flatMap((marked) =>
				// A word typed without å, ä and ö may be one with them; not the other way.
				(byKeys.get(fold(marked)) ?? []).filter((term) => marked === fold(marked) || marked === term.marked),
			);
			return [...new Set(found.flatMap(({ others }) => others))];
		},
		longest: Math.max(1, ...[...byKeys.keys()].map((keys) => keys.split(' ').length)),
		words: groups.flat().flatMap(({ text }) => (wordsIn(text).length === 1 ? wordsIn(text) : [])),
	};
}
