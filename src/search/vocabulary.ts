import { allowedEdits, editDistance } from './spelling.ts';
import { fold, plainWord, stem } from './swedish.ts';

/** The words that the index knows, by the key it holds them under. */
export interface Vocabulary {
	/** Whether the index holds this key. */
	has(key: string): boolean;
	/** Whether some key begins so: what is typed may be half a word. */
	begins(start: string): boolean;
	/** Other forms of the same word that Pagefind's stemmer keeps apart: `cykel` and `cyklar`. Written words, not keys. */
	siblings(word: string): string[];
	/** The nearest words, best first; none if the word is too short or too far from all. */
	near(word: string): string[];
	/** The word as it stands on the site, for a key. */
	spelling(key: string): string | undefined;
}

/** Endings beyond the stemmer's own, longest first: `matsvinnet`, `cykl-ar`. */
const looseEndings = [
	'orna',
	'arna',
	'erna',
	'ende',
	'ets',
	'ens',
	'nas',
	'are',
	'ar',
	'er',
	'or',
	'en',
	'et',
	'na',
	'ad',
	'at',
	's',
	'a',
	'e',
	'n',
	't',
];
/** A form that all inflections share, more or less; for comparing, never for showing. */
export function looseStem(key: string): string {
	const ending = looseEndings.find((letters) => key.endsWith(letters) && key.length - letters.length >= 4);
	const rest = ending ? key.slice(0, -ending.length) : key;
	// "cykel" and "cykl-ar", "vinter" and "vintr-ar", "fågel" and "fågl-ar".
	return rest.replace(/([^aeiouy])e([lrn])$/, '$1$2');
}

export function vocabularyOf(words: readonly string[]): Vocabulary {
	const byKey = new Map<string, string>();
	const byLooseStem = new Map<string, string[]>();
	const entries = words.map((word) => {
		const folded = fold(word);
		const key = stem(folded);
		byKey.set(key, word);
		const loose = looseStem(key);
		byLooseStem.set(loose, [...(byLooseStem.get(loose) ?? []), word]);
		return { word, folded, key };
	});
	const keys = [...byKey.keys()].sort();
	const at = (start: string): number => {
		let [low, high] = [0, keys.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((keys[middle] ?? '') < start) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		has: (key) => byKey.has(key),
		begins: (start) => keys[at(start)]?.startsWith(start) ?? false,
		spelling: (key) => byKey.get(key),
		siblings(word) {
			const key = stem(fold(word));
			return (byLooseStem.get(looseStem(key)) ?? []).filter((other) => stem(fold(other)) !== key);
		},
		near(typed) {
			const word = plainWord(typed);
			const folded = fold(word);
			const key = stem(folded);
			const most = allowedEdits(folded.length);
			if (most === 0) return [];
			return entries
				.flatMap((entry) => {
					const distance = Math.min(editDistance(folded, entry.folded, most), editDistance(key, entry.key, most));
					if (distance > most) return [];
					const otherStart = entry.folded[0] === folded[0] ? 0 : 0.5;
					const lengths = Math.abs(entry.folded.length - folded.length) / 10;
					return [{ word: entry.word, rank: distance + otherStart + lengths }];
				})
				.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
				.map((entry) => entry.word);
		},
	};
}
