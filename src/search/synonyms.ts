import { keyOf, wordsIn } from './swedish.ts';
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

/** What all forms of a text's words share, joined by spaces. */
const looseKeysOf = (text: string): string =>
	wordsIn(text)
		.map((word) => looseStem(keyOf(word)))
		.join(' ');

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, string[]>();
	let longest = 1;
	for (const group of groups)
		for (const term of group) {
			const keys = looseKeysOf(term.text);
			longest = Math.max(longest, keys.split(' ').length);
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			byKeys.set(keys, [...(byKeys.get(keys) ?? []), ...others]);
		}
	return {
		of: (text) => byKeys.get(looseKeysOf(text)) ?? [],
		longest,
	};
}
