import { allowedDistance, editDistance } from './spelling.ts';
import { fold, keyOf, markedKeyOf, plainWord, stem, vowelsOf } from './swedish.ts';

/** The words that the index knows, by the key it holds them under. */
export interface Vocabulary {
	/** Whether the site has the word, in some form. A word typed without å, ä and ö may be one with them; not the other way. */
	has(word: string): boolean;
	/** Whether some word begins so: what is typed may be half of it. */
	begins(start: string): boolean;
	/** Whether a compound could begin with this: one of the site does, linking letter and all (`skol`, `arbets`), or it is a word itself. */
	mayBegin(part: string): boolean;
	/** Whether a compound could end with this. */
	mayEnd(part: string): boolean;
	/** Other forms of the same word that Pagefind's stemmer keeps apart: `cykel` and `cyklar`. Written words, not keys. */
	siblings(word: string): string[];
	/** The compounds that have this among their parts, when it is no word by itself. */
	compoundsOf(part: string): string[];
	/**
	 * The nearest words, best first, and how far they are; none if the word is too short or too far from all. `meant` are words that
	 * the index does not have, but that may be meant.
	 */
	near(word: string, meant?: readonly string[]): { word: string; distance: number }[];
	/** The word as it stands on the site, for a key. */
	spelling(key: string): string | undefined;
}

/** Endings beyond the stemmer's own, longest first: `matsvinn-et`, `förskol-an`, `cykl-ar`. With each, the fewest letters that must be left. */
const looseEndings: readonly (readonly [string, number])[] = [
	...['arna', 'erna', 'ets', 'ens', 'nas', 'are', 'ar', 'er', 'en', 'et', 'na', 'ad', 'at', 's', 'e', 'n', 't'].map(
		(ending) => [ending, 5] as const,
	),
	...['orerna', 'orna', 'orer', 'orn', 'ans', 'or', 'an', 'a'].map((ending) => [ending, 4] as const),
].sort(([a], [b]) => b.length - a.length);

/** `cykl-ar`, `fågl-ar-na`, `möbl-er`: the plural of words that lose their e, however short. */
const withoutItsE = /^(.{2,}[^aeiouylrn][lrn])[ae]r(?:nas?)?$/;

/** A form that all inflections share, more or less; for comparing, never for showing. Takes a folded word. */
export function looseStem(folded: string): string {
	const [, plural] = withoutItsE.exec(folded) ?? [];
	if (plural !== undefined) return plural;
	// The last letter of a double one is no ending: `matsvinn`.
	const isEnding = (letters: string) => folded.endsWith(letters) && (letters.length > 1 || folded.at(-2) !== letters);
	const [ending] = looseEndings.find(([letters, left]) => isEnding(letters) && folded.length - letters.length >= left) ?? [''];
	// "cykel" and "cykl-ar", "vinter" and "vintr-ar", "fågel" and "fågl-ar".
	return folded.slice(0, folded.length - ending.length).replace(/([^aeiouy])e([lrn])$/, '$1$2');
}

/** Forms that the stemmers keep apart: of short words (`by`, `byarna`), `anmälan` and `anmälningar`, `återvinna` and `återvinning`. */
const families = [
	{ base: /^.{2,4}$/, endings: ['', 'n', 'ar', 'er', 'arna', 'erna'] },
	{ base: /^.{3,}$/, endings: ['an', 'ning', 'ningen', 'ningar', 'ningarna'] },
	{ base: /^.{3,}$/, endings: ['a', 'ar', 'at', 'ade', 'ande', 'ing', 'ingen', 'ning', 'ningen'] },
];
/** `byn`, but not `bar-n`. */
const mayTake = (base: string, added: string): boolean => added !== 'n' || /[aeiouyåäö]$/.test(base);

const otherForms = (word: string): string[] =>
	families.flatMap(({ base, endings }) =>
		endings
			.filter((added) => word.endsWith(added))
			.map((added) => ({ start: word.slice(0, word.length - added.length), added }))
			.filter(({ start, added }) => base.test(start) && mayTake(start, added))
			.flatMap(({ start }) => endings.filter((other) => mayTake(start, other)).map((other) => start + other)),
	);

/** What stands after the key in the forms of a word. */
const ending =
	/^(?:a|ad|ade|ande|ar|are|aren|arna|ars|as|ast|at|d|de|e|else|elsen|elser|en|ens|er|erna|ers|et|ets|het|heten|heter|heterna|ig|iga|igt|lig|liga|ligen|ligt|n|ns|or|orna|ors|r|s|t|)$/;
/** Shorter words are known inside a compound only as they are written. */
const shortestInflected = 5;

/** å, ä and ö are left out by mistake, never put in: `kräft` is not `kraft`. */
function losesMark(typed: string, other: string): boolean {
	const mark = typed.search(/[åäö]/);
	return mark >= 0 && other.charAt(mark) === fold(typed.charAt(mark)) && fold(other).startsWith(fold(typed.slice(0, mark + 1)));
}

const toEntry = (word: string) => ({ word, folded: fold(word), loose: looseStem(fold(word)) });

/**
 * From the lines of the word file: a word each, `|` at the joints of a compound, whose parts are words of the index too.
 */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
	const byKey = new Map<string, string>();
	const marked = new Set<string>();
	const byLooseStem = new Map<string, string[]>();
	const firstParts = new Set<string>();
	const compounds: string[][] = [];
	const words = lines.map((line) => line.replaceAll('|', ''));
	for (const line of lines) {
		const parts = line.split('|');
		if (parts.length < 2) continue;
		compounds.push(parts);
		for (const part of parts.slice(0, -1)) firstParts.add(fold(part));
		words.push(...parts);
	}
	const entries = words.flatMap((word) => {
		const key = stem(fold(word));
		marked.add(markedKeyOf(word));
		const known = byKey.get(key);
		if (known === undefined || word.length < known.length) byKey.set(key, word);
		if (known !== undefined) return [];
		const entry = toEntry(word);
		byLooseStem.set(entry.loose, [...(byLooseStem.get(entry.loose) ?? []), word]);
		return [entry];
	});
	/** What longer compounds begin with is no word of the index, but Pagefind finds it: `fjärrvärme` in `fjärr|värme|nätet`. */
	const beginnings = compounds.flatMap((parts) => parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('')));
	const alsoMeant = beginnings.map(toEntry);
	const written = new Set(words);
	const has = (word: string): boolean =>
		word === fold(word) ? byKey.has(stem(word)) : vowelsOf(word).some((form) => marked.has(markedKeyOf(form)));
	/** A word as written, or another form of one: the stemmer also takes off what is no ending (`mottor`). */
	const isForm = (part: string): boolean =>
		written.has(part) || (part.length >= shortestInflected && has(part) && ending.test(part.slice(keyOf(part).length)));
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
		has,
		begins: (start) =>
			start === fold(start) ? (keys[at(start)]?.startsWith(start) ?? false) : words.some((word) => word.startsWith(start)),
		mayBegin: (part) => firstParts.has(fold(part)) || isForm(part) || isForm(part.replace(/s$/, '')),
		mayEnd: isForm,
		spelling: (key) => byKey.get(key),
		siblings(word) {
			const key = stem(fold(word));
			const forms = [...(byLooseStem.get(looseStem(fold(word))) ?? []), ...otherForms(word).filter((other) => written.has(other))];
			return [...new Set(forms)].filter((other) => stem(fold(other)) !== key);
		},
		compoundsOf(part) {
			const isPart = (own: string) => looseStem(fold(own)) === looseStem(fold(part));
			return lines.some(isPart) ? [] : compounds.filter((parts) => parts.some(isPart)).map((parts) => parts.join(''));
		},
		near(typed, meant = []) {
			const word = plainWord(typed);
			const folded = fold(word);
			const loose = looseStem(folded);
			const most = allowedDistance(folded.length);
			if (most === 0) return [];
			return [...entries, ...alsoMeant, ...meant.filter((other) => fold(other)[0] === folded[0]).map(toEntry)]
				.flatMap((entry) => {
					if (losesMark(word, entry.word)) return [];
					// A longer word that begins so is another word.
					if (entry.folded.length > folded.length + 1 && entry.folded.startsWith(folded)) return [];
					// The site's one form of the word may be another than the one typed: then the stems are near.
					const stems = editDistance(loose, entry.loose, allowedDistance(loose.length));
					const distance = Math.min(
						editDistance(folded, entry.folded, most),
						editDistance(folded, entry.loose, most),
						stems > allowedDistance(loose.length) ? Infinity : stems,
					);
					const otherStart = entry.folded[0] === folded[0] ? 0 : 0.5;
					if (distance > most || (otherStart > 0 && (distance > 1 || editDistance(folded, entry.folded, 1) > 1))) return [];
					const lengths = Math.abs(entry.folded.length - folded.length) / 10;
					return [{ word: entry.word, distance, rank: distance + otherStart + lengths }];
				})
				.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
				.map(({ word: found, distance }) => ({ word: found, distance }));
		},
	};
}
