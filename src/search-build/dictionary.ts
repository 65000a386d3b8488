import { remembered } from '../site/remembered.ts';

/** The Swedish spelling dictionary, asked only what a compound splitter needs. Words are lower case. */
export interface Dictionary {
	/** Whether a form may stand before another part: `mat`, and with their linking letters `skol`, `gatu`, `arbets`. */
	isFirstPart(form: string): boolean;
	/** Whether a form begins many of the dictionary's own compounds, though it does not mark it: `gatu`, `bygg`. */
	isUnusualFirstPart(form: string): boolean;
	/** Whether it is a name, in base form or genitive, and nothing else. */
	isName(word: string): boolean;
	/** The entries a form can be an inflection of, the form itself included when it is an entry. Empty for unknown words. */
	entriesOf(form: string): Entry[];
}

export interface Entry {
	word: string;
	noun: boolean;
	verb: boolean;
	/** The dictionary lets it end a compound. */
	mayEnd: boolean;
}

interface Suffix {
	flag: string;
	strip: string;
	added: string;
	condition: RegExp;
	/** Flags of the form that comes out. */
	flags: string;
}

/** Hunspell flags of this dictionary: see the comments in its affix file. */
const marks = { onlyInCompounds: 'Z', last: 'Y', forbidden: '%' };
/** May stand before another part: first or in the middle. */
const joins = /[XU]/;
/** Classes of endings that only nouns take (definite and plural forms). */
const nounFlags = /[BCDEFGHI]/;
const verbFlags = /[jmKNP]/;

/** The rules that make forms out of entries. */
function readSuffixes(affixes: string): Suffix[] {
	return affixes.split('\n').flatMap((line) => {
		const [kind, name, strip, added, condition] = line.trim().split(/\s+/);
		if (kind !== 'SFX' || !name || !strip || !added || !condition) return [];
		const [letters = '', flags = ''] = added.split('/');
		return [
			{
				flag: name,
				strip: strip === '0' ? '' : strip,
				added: letters === '0' ? '' : letters,
				condition: new RegExp(`${condition}$`, 'u'),
				flags,
			},
		];
	});
}

/** Rules by the letters they add, and how many letters that may be. */
interface SuffixRules {
	byLetters: ReadonlyMap<string, readonly Suffix[]>;
	lengths: readonly number[];
}

function rulesOf(suffixes: readonly Suffix[]): SuffixRules {
	const byLetters = Map.groupBy(suffixes, ({ added }) => added);
	return { byLetters, lengths: [...new Set(suffixes.map(({ added }) => added.length))].sort((a, b) => a - b) };
}

const readNames = (words: string): Set<string> => new Set([...words.matchAll(/^\p{Lu}\p{Ll}+/gmu)].map(([name]) => name.toLowerCase()));

/** Flags by word; homographs ("kort" is a noun and an adjective) have a set each. */
function readEntries(words: string): Map<string, string[]> {
	const entries = new Map<string, string[]>();
	for (const [, word = '', flags = ''] of words.matchAll(/^(\p{Ll}+)(?:\/(\S*))?\s*$/gmu)) {
		if (flags.includes(marks.forbidden)) continue;
		const known = entries.get(word);
		if (known) known.push(flags);
		else entries.set(word, [flags]);
	}
	return entries;
}

/** What the flags let stand before another part, with the linking letters that the rules add. */
function firstPartsOf(entries: ReadonlyMap<string, readonly string[]>, suffixes: readonly Suffix[]): Set<string> {
	const firstParts = new Set<string>();
	const joining = suffixes.filter(({ flags }) => joins.test(flags));
	const joiningFlags = new RegExp(`[${joining.map(({ flag }) => flag).join('')}]`);
	for (const [word, homographs] of entries)
		for (const flags of homographs) {
			if (joins.test(flags)) firstParts.add(word);
			if (!joiningFlags.test(flags)) continue;
			for (const { flag, strip, added, condition } of joining)
				if (flags.includes(flag) && word.endsWith(strip) && condition.test(word))
					firstParts.add(word.slice(0, word.length - strip.length) + added);
		}
	return firstParts;
}

/** In how many of the dictionary's own compounds a part must begin to count as one: more for short parts, which chance finds. */
const timesSeen = (part: string): number => (part.length <= 3 ? 15 : part.length === 4 ? 8 : 5);

/** Knows the first parts that the flags leave out, though many entries begin with them: `gatu` in `gatubelysning`, `bygg` in `bygglov`. */
function unusualFirstParts(entries: ReadonlyMap<string, readonly string[]>): (part: string) => boolean {
	const isVerb = (word: string): boolean => entries.get(word)?.some((flags) => verbFlags.test(flags)) ?? false;
	const isNoun = (word: string): boolean => entries.get(word)?.some((flags) => !verbFlags.test(flags) && nounFlags.test(flags)) ?? false;
	/** The part is a noun or a verb's stem, perhaps with a linking letter. */
	const hasMeaning = (part: string): boolean => {
		const stem = part.slice(0, -1);
		return (
			isNoun(part) ||
			isNoun(`${part}a`) ||
			isNoun(`${part}e`) ||
			isVerb(`${part}a`) ||
			(part.endsWith('s') && isNoun(stem)) ||
			(/[oue]$/.test(part) && (isNoun(`${stem}a`) || isNoun(stem)))
		);
	};
	const letters = 3;
	const byStart = Map.groupBy(entries.keys(), (word) => word.slice(0, letters));
	const beginsMany = (part: string): boolean => {
		const begun = (byStart.get(part.slice(0, letters)) ?? []).filter(
			(word) => word.length >= part.length + 4 && word.startsWith(part) && isNoun(word.slice(part.length)),
		);
		return begun.length >= timesSeen(part);
	};
	return (part) => part.length >= letters && hasMeaning(part) && beginsMany(part);
}

/** Reads `dictionary-sv` (LGPL-3.0). Used while building only: nothing of it is published. */
export async function readDictionary(): Promise<Dictionary> {
	const { aff, dic } = (await import('dictionary-sv')).default;
	const text = new TextDecoder();
	const suffixes = readSuffixes(text.decode(aff));
	const inflecting = rulesOf(suffixes.filter(({ flags }) => flags === ''));
	const words = text.decode(dic);
	const entries = readEntries(words);
	const entry = (word: string, flags: string): Entry => ({
		word,
		noun: nounFlags.test(flags) && !verbFlags.test(flags),
		verb: verbFlags.test(flags),
		mayEnd: flags.includes(marks.last),
	});
	const look = (form: string): Entry[] => {
		const found: Entry[] = [];
		for (const flags of entries.get(form) ?? []) if (!flags.includes(marks.onlyInCompounds)) found.push(entry(form, flags));
		for (const letters of inflecting.lengths.filter((length) => length < form.length)) {
			const rest = form.slice(0, form.length - letters);
			for (const rule of inflecting.byLetters.get(form.slice(form.length - letters)) ?? []) {
				const word = rest + rule.strip;
				for (const flags of entries.get(word) ?? [])
					if (flags.includes(rule.flag) && rule.condition.test(word)) found.push(entry(word, flags));
			}
		}
		return found;
	};
	const firstParts = firstPartsOf(entries, suffixes);
	const isUnusual = unusualFirstParts(entries);
	const names = readNames(words);
	return {
		isFirstPart: (form) => firstParts.has(form),
		isUnusualFirstPart: remembered((form) => !firstParts.has(form) && isUnusual(form)),
		isName: (word) => !entries.has(word) && (names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)))),
		entriesOf: remembered(look),
	};
}
