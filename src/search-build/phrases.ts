import { ofOneTerm } from '../search/alternatives.ts';
import { wordsThatTell } from '../search/stop-words.ts';
import { keyOf, wordsIn } from '../search/swedish.ts';

/** Looks for terms of several words in one page's words after another. */
export interface PhraseFinder {
	/** What a word is known by; empty when no term needs it. */
	keyOf(word: string): string;
	/** Reads a page: the keys of its words, in order. */
	read(keys: readonly string[]): void;
	/** The terms that some page has, its words near enough to be found as one thing. */
	found: ReadonlySet<string>;
}

export function phraseFinder(terms: Iterable<string>): PhraseFinder {
	const found = new Set<string>();
	/** By the longest word, which the fewest pages have. */
	const byKey = new Map<string, { term: string; keys: string[] }[]>();
	for (const term of terms) {
		const words = wordsThatTell(wordsIn(term));
		const [longest] = [...words].sort((a, b) => b.length - a.length);
		if (words.length < 2 || longest === undefined) continue;
		byKey.set(keyOf(longest), [...(byKey.get(keyOf(longest)) ?? []), { term, keys: words.map(keyOf) }]);
	}
	const needed = new Set([...byKey.values()].flat().flatMap(({ keys }) => keys));
	return {
		found,
		keyOf: (word) => (needed.has(keyOf(word)) ? keyOf(word) : ''),
		read(pageKeys) {
			const places = new Map<string, number[]>();
			pageKeys.forEach((key, place) => {
				if (key === '') return;
				const others = places.get(key);
				if (others) others.push(place);
				else places.set(key, [place]);
			});
			const hasNear = (key: string, place: number) => places.get(key)?.some((other) => Math.abs(other - place) <= ofOneTerm) ?? false;
			for (const [key, own] of places)
				for (const { term, keys } of byKey.get(key) ?? [])
					if (!found.has(term) && own.some((place) => keys.every((each) => each === key || hasNear(each, place)))) found.add(term);
		},
	};
}
