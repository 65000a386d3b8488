import type { Dictionary } from './dictionary.ts';

/** Words an editor has decided on. */
export interface CompoundLists {
	/** Words that look like compounds and are none: `måltid`. */
	whole: readonly string[];
	/** Compounds with `|` at the joints: `mat|svinn`. */
	joints: readonly string[];
}

/** The word's parts in order: joined they are the word. One part when it is no compound. Takes and gives lower case. */
export type Decompounder = (word: string) => readonly string[];

/** What follows one of these is one word with it: `utbildning`, `uppföljning`, `återvinning`, `samarbete`. */
const prefixes = new Set(
	(
		'allt an av be bi bort där efter en er ett ex fel fort fram från för före förut ge gen genom gå här hop hur igen in inne inom intill ' +
		'kon med mellan mer min miss mot ned ner när om per på re runt sam sig stå sär till tillbaka tills trans undan under upp ur ut utan var vid å åt åter över överens'
	).split(' '),
);
/** Begin new compounds (`självdialys`), but in a word the dictionary has they have grown together with the rest (`självklar`). */
const looseFirsts = new Set('annan fast fri full hand hemma ingen lång samman själv väl'.split(' '));
/** These make another word of a stem, though some are words too: `sjukdom`, `ledarskap`, `ansvarsfull`. */
const derivations = new Set('aktig ande art bar bart bara dom domen else ende fri full fulla fullt het lig lös ning sam vis'.split(' '));
/** First parts of two letters: the dictionary's own would let any word begin with them. */
const shortFirsts = new Set(['ai', 'el', 'is', 'it', 'tv']);

/** Nouns the dictionary thinks unfit to end new compounds, though they do: `elevråd`, `bygglov`, `källkod`. */
const extraLasts = new Set('app disk fil gas gata hot kod kön led list lov lås län ord ort råd sak sten tak tal tur värd'.split(' '));

const shortestWord = 5;
const shortestPart = 3;
/** The shortest site word that may be a part although the dictionary does not know it as one. */
const shortestSiteWord = 5;

/** What a reading costs: the fewest parts win, then those that are long and well known. */
const cost = { part: 1, short: 0.5, unusual: 0.3, sharedConsonant: 0.2 };

/** The parts of a base form put on another form of it: only the last part differs. */
function withEnding(parts: readonly string[], form: string): readonly string[] {
	const lead = parts.slice(0, -1);
	const joined = lead.join('');
	return lead.length > 0 && form.startsWith(joined) && form.length - joined.length >= shortestPart
		? [...lead, form.slice(joined.length)]
		: [form];
}

/** A splitter over the dictionary, the words that stand by themselves on the site, and an editor's lists. */
export function decompounder(dictionary: Dictionary, siteWords: Pick<ReadonlySet<string>, 'has'>, lists: CompoundLists): Decompounder {
	const whole = new Set(lists.whole);
	const given = new Map(lists.joints.map((row) => [row.replaceAll('|', ''), row.split('|')]));
	const decided = new Map<string, readonly string[]>();
	const isSiteWord = (part: string) => part.length >= shortestSiteWord && siteWords.has(part);

	/** What a first part costs; none if it cannot be one. */
	function first(part: string, next: string, start: number): number | undefined {
		if (part.length < shortestPart) return start === 0 && shortFirsts.has(part) ? cost.part + cost.short : undefined;
		if (prefixes.has(part)) return undefined;
		const length = part.length <= 3 ? cost.short : 0;
		if (dictionary.isFirstPart(part)) return cost.part + length;
		// "nattillsyn" is "natt" and "tillsyn": of three equal letters one is left out.
		if (part.at(-1) === next && dictionary.isFirstPart(part + next)) return cost.part + length + cost.sharedConsonant;
		const fits =
			dictionary.isUnusualFirstPart(part) ||
			isSiteWord(part) ||
			(part.length >= shortestSiteWord && dictionary.entriesOf(part).some(({ word, noun }) => noun && word === part));
		return fits ? cost.part + length + cost.unusual : undefined;
	}
	function last(part: string): number | undefined {
		if (part.length < shortestPart || derivations.has(part)) return undefined;
		const entries = dictionary.entriesOf(part).filter(({ word }) => !derivations.has(word) && word.length >= shortestPart);
		const fits = entries.some(({ word, noun, mayEnd }) => (word.length >= 5 ? mayEnd || noun : noun && (mayEnd || extraLasts.has(word))));
		if (fits) return cost.part + (part.length <= 3 ? cost.short : 0);
		return isSiteWord(part) && entries.length === 0 ? cost.part + cost.unusual : undefined;
	}

	/** What the rest of a word costs as its last part. */
	function ending(word: string, start: number): number | undefined {
		const rest = word.slice(start);
		// "-ering" makes a noun of a verb: "utvärdering" has no "ring".
		return start > 0 && !(word[start - 1] === 'e' && rest.startsWith('ring')) ? last(rest) : undefined;
	}
	/** Where parts that lead to the word's end can begin: most places are none, and need not be tried. */
	function beginnings(word: string): ReadonlySet<number> {
		const found = new Set<number>();
		for (let start = word.length - shortestPart; start > 0; start--)
			if (
				ending(word, start) !== undefined ||
				[...found].some((end) => first(word.slice(start, end), word.charAt(end), start) !== undefined)
			)
				found.add(start);
		return found;
	}
	/** The cheapest way to read the word as first parts and a last one. */
	function read(word: string): readonly string[] | undefined {
		const places = [...beginnings(word)].reverse();
		const ways = new Map<number, { parts: readonly string[]; cost: number }>([[0, { parts: [], cost: 0 }]]);
		let best: { parts: readonly string[]; cost: number } | undefined;
		for (let start = 0; start <= word.length - shortestPart; start++) {
			const way = ways.get(start);
			if (!way) continue;
			const price = ending(word, start);
			if (price !== undefined && (!best || way.cost + price < best.cost))
				best = { parts: [...way.parts, word.slice(start)], cost: way.cost + price };
			for (const end of places.filter((place) => place >= start + 2)) {
				const part = word.slice(start, end);
				const price = first(part, word.charAt(end), start);
				if (price !== undefined && way.cost + price < (ways.get(end)?.cost ?? Infinity))
					ways.set(end, { parts: [...way.parts, part], cost: way.cost + price });
			}
		}
		return best?.parts;
	}

	/** In a word or a name that the dictionary has, a part is more often chance than meaning. */
	function convincing(word: string, parts: readonly string[]): boolean {
		if (dictionary.isName(word)) return parts.every((part) => part.length >= 4) && (parts.at(-1) ?? '').length >= 5;
		return dictionary.entriesOf(word).length === 0 || !looseFirsts.has(parts[0] ?? '');
	}

	function decide(word: string): readonly string[] {
		if (word.length < shortestWord || whole.has(word)) return [word];
		const joints = given.get(word);
		if (joints) return joints;
		// An inflection is read as its base form is: "kulturen" is no "kult" and "uren".
		const entries = dictionary.entriesOf(word);
		if (entries.length > 0 && entries.every(({ verb }) => verb)) return [word];
		const bases = entries.map((entry) => entry.word);
		const others = bases.filter((base) => base !== word);
		if (bases.length > 0 && others.length === bases.length) {
			const readings = others.map((base) => withEnding(split(base), word));
			return readings.find((parts) => parts.length === 1) ?? readings[0] ?? [word];
		}
		const parts = read(word);
		if (!parts || !convincing(word, parts)) return [word];
		return parts.flatMap((part, place) => (place < parts.length - 1 ? splitFirst(part) : split(part)));
	}
	/** A first part is read as the noun it comes from: `folkhälso` as `folkhälsa`. */
	function splitFirst(part: string): readonly string[] {
		const stem = part.slice(0, -1);
		const bases = [part, `${part}a`, `${part}e`, stem, `${stem}a`, `${stem}e`];
		const base = bases.find((form) => dictionary.entriesOf(form).some(({ word, noun }) => noun && word === form));
		return given.get(part) ?? (base === undefined ? (read(part) ?? [part]) : withEnding(split(base), part));
	}
	function split(word: string): readonly string[] {
		const known = decided.get(word);
		if (known) return known;
		decided.set(word, [word]);
		const parts = decide(word);
		decided.set(word, parts);
		return parts;
	}
	return split;
}
