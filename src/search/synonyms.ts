import { keyOf, wordsIn } from './swedish.ts';

export interface SynonymTerm {
	text: string;
	/** Whether the site has the words, so that it is worth asking for. Others are keys only. */
	known: boolean;
}

export interface Synonyms {
	/** Equal terms that the site has, for words whose keys, joined by spaces, are these. */
	of(keys: string): readonly string[];
	/** The most words in any term. */
	longest: number;
	/** All single words, for spelling. */
	words: readonly string[];
}

/** The keys of a text's words, joined by spaces. */
export const keysOf = (text: string): string => wordsIn(text).map(keyOf).join(' ');

export function synonymsOf(groups: readonly (readonly SynonymTerm[])[]): Synonyms {
	const byKeys = new Map<string, string[]>();
	let longest = 1;
	for (const group of groups)
		for (const term of group) {
			const keys = keysOf(term.text);
			longest = Math.max(longest, keys.split(' ').length);
			const others = group.filter((other) => other.known && other !== term).map((other) => other.text);
			byKeys.set(keys, [...(byKeys.get(keys) ?? []), ...others]);
		}
	return {
		of: (keys) => byKeys.get(keys) ?? [],
		longest,
		words: groups.flat().flatMap(({ text }) => (/^[\p{L}\p{N}]+$/u.test(text) ? [text.toLowerCase()] : [])),
	};
}
