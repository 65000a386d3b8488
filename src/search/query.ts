import { isStopWord, isWeakWord } from './stop-words.ts';
import { fold, stem, wordsIn } from './swedish.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to ask for what a word means. Several words must all stand on the page. */
export interface Alternative {
	text: string;
	/** 1 for the word itself, less the further from it. */
	weight: number;
	/** Only pages with the very word, not with longer words that begin so. */
	exact: boolean;
}

/** A word of the query, or a quoted phrase, with what may stand for it. No alternatives: the site has nothing like it. */
export interface Term {
	typed: string;
	alternatives: Alternative[];
	/** How much it says of what is asked for, beside other words: 1 for most. */
	worth: number;
	/** How sure it is that the alternatives are what was meant: 1 unless the word was taken for a misspelling. */
	certainty: number;
	/** The word it was taken for, when it was taken for a misspelling. */
	corrected?: string;
}

export interface QueryReading {
	terms: Term[];
	/** The whole query with misspelt words mended, if any were. */
	correction?: string;
	/** The query that searches those words as they were typed. */
	literal?: string;
}

export const weights = {
	itself: 1,
	joined: 1,
	otherForm: 0.9,
	respelled: 0.95,
	parts: 0.8,
	corrected: 0.7,
	synonym: 0.5,
	/** What weighs no more than this is asked for only when the rest finds little. */
	spare: 0.5,
};
/** That a word is another one, misspelt, is a guess. */
const guess = 0.6;
/** What a weak word is worth. */
const weakWorth = 0.4;
/** Words up to this many letters begin too many others. */
const shortWord = 3;
const shortestPart = 3;
/** A part that only a synonym has must be longer, or chance finds it. */
const shortestMeant = 5;
/** How many near words are tried for a misspelt one. */
const nearWords = 2;

/** Ways people write å, ä and ö without having them. */
const respellings: readonly [string, string][] = [
	['aa', 'a'],
	['ae', 'a'],
	['oe', 'o'],
];

/** Where a word could be two: after how many letters. */
export const jointsOf = (word: string): number[] =>
	Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, index) => index + shortestPart);

/** The two words a compound is made of, when the site has both: the halves as even as can be. */
export function knownParts(word: string, mayBegin: (part: string) => boolean, mayEnd: (part: string) => boolean): string[] | undefined {
	const [best] = jointsOf(word)
		.filter((joint) => mayBegin(word.slice(0, joint)) && mayEnd(word.slice(joint)))
		.sort((a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b));
	return best === undefined ? undefined : [word.slice(0, best), word.slice(best)];
}

/** Reads a query against what the site has. */
export function readQuery(written: string, vocabulary: Vocabulary, synonyms: Synonyms): QueryReading {
	// Pasted from a page, words may hold soft hyphens; from a Mac, marks apart from their letters.
	const query = written.normalize('NFC').replaceAll('\u00AD', '').trim();
	const isKnown = (word: string): boolean => vocabulary.has(word);
	/** Words that build questions are on most sites, but in no list of words. */
	const mayStand = (word: string): boolean => isKnown(word) || isStopWord(fold(word));
	const isMeant = (word: string): boolean => word.length >= shortestMeant && synonyms.of(word).length > 0;

	const phrases = [...query.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, phrase = '']) => phrase.trim()).filter(Boolean);
	const rest = query.replace(/["”“][^"”“]*["”“]/g, ' ');
	const typed = wordsIn(rest);
	const telling = typed.filter((word) => !isStopWord(fold(word)));
	const onlyStopWords = telling.length === 0 && phrases.length === 0;
	const words = onlyStopWords ? typed : telling;

	function forms(word: string, weight: number): Alternative[] {
		const itself = { text: word, weight, exact: word.length <= shortWord && !/\d/.test(word) };
		const others = vocabulary.siblings(word).map((text) => ({ text, weight: weight * weights.otherForm, exact: false }));
		return [itself, ...others];
	}
	const synonymsFor = (text: string, weight: number): Alternative[] =>
		synonyms.of(text).map((other) => ({ text: other, weight, exact: other.length <= shortWord }));

	function respelled(word: string): string | undefined {
		const folded = respellings.reduce((text, [from, to]) => text.replaceAll(from, to), fold(word));
		return folded !== fold(word) && (vocabulary.has(folded) || synonyms.of(folded).length > 0) ? folded : undefined;
	}

	/** The word, or what the site calls it. */
	const asKnown = (word: string): string => (isKnown(word) ? word : (synonyms.of(word)[0] ?? word));
	const worthOf = (key: string) => (isWeakWord(key) ? weakWorth : 1);

	function readWord(word: string): Term {
		if (onlyStopWords) return { typed: word, worth: 1, certainty: 1, alternatives: [{ text: word, weight: weights.itself, exact: true }] };
		const key = stem(fold(word));
		const alternatives: Alternative[] = [];
		if (isKnown(word)) alternatives.push(...forms(word, weights.itself));
		else if (word.length > shortWord && vocabulary.begins(word)) alternatives.push({ text: word, weight: weights.itself, exact: false });
		else alternatives.push(...vocabulary.siblings(word).map((text) => ({ text, weight: weights.otherForm, exact: false })));
		alternatives.push(...synonymsFor(word, weights.synonym));
		if (alternatives.length > 0) return { typed: word, worth: worthOf(key), certainty: 1, alternatives };

		const other = respelled(word);
		if (other) {
			const otherKey = stem(other);
			const shown = vocabulary.spelling(otherKey) ?? other;
			const found = vocabulary.has(other) ? forms(shown, weights.respelled) : [];
			return {
				typed: word,
				worth: worthOf(otherKey),
				certainty: 1,
				alternatives: [...found, ...synonymsFor(other, weights.synonym)],
				corrected: shown,
			};
		}
		const near = vocabulary.near(word).slice(0, nearWords);
		const parts = knownParts(
			word,
			(part) => vocabulary.mayBegin(part) || isMeant(part),
			(part) => vocabulary.mayEnd(part) || isMeant(part),
		);
		// Only a mark is wrong; or a letter, and a short half is found in many a misspelt word.
		const distance = near[0]?.distance ?? Infinity;
		const isSlip = distance === 0 || (distance <= 1 && parts?.some((part) => part.length <= shortWord));
		if (parts && !isSlip)
			return {
				typed: word,
				worth: 1,
				certainty: 1,
				alternatives: [{ text: parts.map(asKnown).join(' '), weight: weights.parts, exact: false }],
			};
		const found = near.flatMap(({ word: text }) => [
			...(isKnown(text) || vocabulary.begins(text) ? [{ text, weight: weights.corrected, exact: false }] : []),
			...synonymsFor(text, weights.corrected * weights.synonym),
		]);
		return {
			typed: word,
			worth: worthOf(key),
			certainty: guess,
			alternatives: found,
			...(found.length > 0 && near[0] ? { corrected: near[0].word } : {}),
		};
	}

	const terms = words.map(readWord);
	joinWords(words, terms);
	multiWordSynonyms(typed, words, terms);

	/** Two words that the site writes as one: `skol måltid`, `hem tjänst`. */
	function joinWords(from: readonly string[], to: readonly Term[]): void {
		for (let index = 0; index + 1 < from.length; index++) {
			for (const tie of ['', 's']) {
				const joined = `${from[index] ?? ''}${tie}${from[index + 1] ?? ''}`;
				if (!isKnown(joined)) continue;
				for (const term of [to[index], to[index + 1]]) term?.alternatives.push({ text: joined, weight: weights.joined, exact: false });
				break;
			}
		}
	}
	/** Terms of several words, stop words too: `hjälp hemma`. */
	function multiWordSynonyms(all: readonly string[], from: readonly string[], to: readonly Term[]): void {
		for (let start = 0; start < all.length; start++) {
			for (let length = 2; length <= Math.min(synonyms.longest, all.length - start); length++) {
				const span = all.slice(start, start + length);
				const found = synonymsFor(span.join(' '), weights.synonym);
				for (const word of found.length > 0 ? span : []) to[from.indexOf(word)]?.alternatives.push(...found);
			}
		}
	}

	const corrected = terms.filter((term) => term.corrected !== undefined);
	const replaceWords = (by: (term: Term) => string): string =>
		corrected.reduce((text, term) => text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${term.typed}(?![\\p{L}\\p{N}])`, 'iu'), by(term)), query);
	return {
		terms: [
			...phrases.map((phrase) => ({
				typed: `"${phrase}"`,
				worth: 1,
				certainty: 1,
				alternatives: wordsIn(phrase).every(mayStand) ? [{ text: `"${phrase}"`, weight: 1, exact: false }] : [],
			})),
			...terms,
		],
		...(corrected.length > 0 && {
			correction: replaceWords((term) => term.corrected ?? term.typed),
			literal: replaceWords((term) => `"${term.typed}"`),
		}),
	};
}
