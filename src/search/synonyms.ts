import { fold, keyOf, wordsIn } from './swedish.ts';
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
}

/**
 * What all forms of a text's words share, joined by spaces: from the words themselves, and from the index's keys.
 * `biståndet` and `bistånd` share the one, `städer` and `stad` the other.
 */
const looseKeysOf = (text: string): string[] =>
	[fold, keyOf].map((reduced) =>
		wordsIn(text)
			.map((word) => looseStem(reduced(word)))
			.join(' '),
	);

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, string[]>();
	let longest = 1;
	for (const group of groups)
		for (const term of group) {
			longest = Math.max(longest, wordsIn(term.text).length);
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			for (const keys of new Set(looseKeysOf(term.text))) byKeys.set(keys, [...(byKeys.get(keys) ?? []), ...others]);
		}
	return { of: (text) => [...new Set(looseKeysOf(text).flatMap((keys) => byKeys.get(keys) ?? []))], longest };
}
