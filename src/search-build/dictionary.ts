/** The Swedish spelling dictionary, asked only what a compound splitter needs. Words are lower case. */
export interface Dictionary {
	/** Forms that may stand before another part: `mat`, and with their linking letters `skol`, `gatu`, `arbets`. */
	firstParts: ReadonlySet<string>;
	/** Forms that begin many of the dictionary's own compounds, though it does not mark them: `gatu`, `bygg`. */
	unusualFirstParts: ReadonlySet<string>;
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

/** The rules that make forms out of entries, by the letters they add. */
function readSuffixes(affixes: string): Map<string, Suffix[]> {
	const suffixes = new Map<string, Suffix[]>();
	for (const line of affixes.split('\n')) {
		const [kind, name, strip, added, condition] = line.trim().split(/\s+/);
		if (kind !== 'SFX' || !name || !strip || !added || !condition) continue;
		const [letters = '', flags = ''] = added.split('/');
		const key = letters === '0' ? '' : letters;
		const rule = { flag: name, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`, 'u'), flags };
		const known = suffixes.get(key);
		if (known) known.push(rule);
		else suffixes.set(key, [rule]);
	}
	return suffixes;
}

const readNames = (words: string): Set<string> => new Set([...words.matchAll(/^\p{Lu}\p{Ll}+/gmu)].map(([name]) => name.toLowerCase()));

/** Flags by word; homographs ("kort" is a noun and an adjective) have a set each. */
function readEntries(words: string): Map<string, string[]> {
	const entries = new Map<string, string[]>();
	for (const line of words.split('\n')) {
		const [word = '', flags = ''] = line.trim().split('/');
		if (!/^\p{Ll}+$/u.test(word) || flags.includes(marks.forbidden)) continue;
		const known = entries.get(word);
		if (known) known.push(flags);
		else entries.set(word, [flags]);
	}
	return entries;
}

/** In how many of the dictionary's own compounds a part must begin to count as one: more for short parts, which chance finds. */
const timesSeen = (part: string): number => (part.length <= 3 ? 15 : part.length === 4 ? 8 : 5);

/** First parts that the flags leave out, though many entries begin with them: `gatu` in `gatubelysning`, `bygg` in `bygglov`. */
function learnFirstParts(entries: Map<string, string[]>, known: ReadonlySet<string>): Set<string> {
	const nouns = new Set<string>();
	const verbs = new Set<string>();
	for (const [word, homographs] of entries)
		for (const flags of homographs) {
			if (verbFlags.test(flags)) verbs.add(word);
			else if (nounFlags.test(flags)) nouns.add(word);
		}
	const seen = new Map<string, number>();
	for (const word of entries.keys()) {
		for (let joint = 3; joint <= word.length - 4; joint++) {
			const part = word.slice(0, joint);
			if (!known.has(part) && nouns.has(word.slice(joint))) seen.set(part, (seen.get(part) ?? 0) + 1);
		}
	}
	/** The part is a noun or a verb's stem, perhaps with a linking letter. */
	const hasMeaning = (part: string): boolean => {
		const stem = part.slice(0, -1);
		return (
			nouns.has(part) ||
			nouns.has(`${part}a`) ||
			nouns.has(`${part}e`) ||
			verbs.has(`${part}a`) ||
			(part.endsWith('s') && nouns.has(stem)) ||
			(/[oue]$/.test(part) && (nouns.has(`${stem}a`) || nouns.has(stem)))
		);
	};
	return new Set([...seen].flatMap(([part, times]) => (times >= timesSeen(part) && hasMeaning(part) ? [part] : [])));
}

/** Reads `dictionary-sv` (LGPL-3.0). Used while building only: nothing of it is published. */
export async function readDictionary(): Promise<Dictionary> {
	const { aff, dic } = (await import('dictionary-sv')).default;
	const text = new TextDecoder();
	const suffixes = readSuffixes(text.decode(aff));
	const entries = readEntries(text.decode(dic));
	const names = readNames(text.decode(dic));
	const longest = Math.max(...[...suffixes.keys()].map(({ length }) => length));

	const firstParts = new Set<string>();
	const joining = [...suffixes].flatMap(([added, rules]) =>
		rules.filter(({ flags }) => joins.test(flags)).map((rule) => ({ ...rule, added })),
	);
	const joiningFlags = new RegExp(`[${joining.map((rule) => rule.flag).join('')}]`);
	for (const [word, homographs] of entries)
		for (const flags of homographs) {
			if (joins.test(flags)) firstParts.add(word);
			if (!joiningFlags.test(flags)) continue;
			for (const { flag: name, strip, added, condition } of joining) {
				if (flags.includes(name) && word.endsWith(strip) && condition.test(word))
					firstParts.add(word.slice(0, word.length - strip.length) + added);
			}
		}

	const entry = (word: string, flags: string): Entry => ({
		word,
		noun: nounFlags.test(flags) && !verbFlags.test(flags),
		verb: verbFlags.test(flags),
		mayEnd: flags.includes(marks.last),
	});
	const look = (form: string): Entry[] => {
		const found: Entry[] = [];
		for (const flags of entries.get(form) ?? []) if (!flags.includes(marks.onlyInCompounds)) found.push(entry(form, flags));
		for (let letters = 0; letters <= Math.min(longest, form.length - 1); letters++) {
			const rest = form.slice(0, form.length - letters);
			for (const rule of suffixes.get(form.slice(form.length - letters)) ?? []) {
				if (rule.flags !== '') continue;
				const word = rest + rule.strip;
				for (const flags of entries.get(word) ?? [])
					if (flags.includes(rule.flag) && rule.condition.test(word)) found.push(entry(word, flags));
			}
		}
		return found;
	};
	const cache = new Map<string, Entry[]>();
	return {
		firstParts,
		unusualFirstParts: learnFirstParts(entries, firstParts),
		isName: (word) => !entries.has(word) && (names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)))),
		entriesOf(form) {
			const known = cache.get(form);
			if (known) return known;
			const found = look(form);
			cache.set(form, found);
			return found;
		},
	};
}
