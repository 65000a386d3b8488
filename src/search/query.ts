import { synonymsFor, weights, type Term, type WordLists } from './alternatives.ts';
import { readWord } from './read-word.ts';
import { isStopWord } from './stop-words.ts';
import { fold, wordsIn } from './swedish.ts';

export interface QueryReading {
	terms: Term[];
	/** The whole query with misspelt words mended, if any were. */
	correction?: string;
	/** The query that searches those words as they were typed. */
	literal?: string;
}

/** Phrases between quotation marks, which are searched as they stand. */
const quoted = /["”“]([^"”“]+)["”“]/g;
const quotedOrEmpty = /["”“][^"”“]*["”“]/g;

export const hasPhrase = (query: string): boolean => query.search(quoted) >= 0;

/** Reads a query against what the site has. */
export function readQuery(written: string, lists: WordLists): QueryReading {
	// Pasted from a page, words may hold soft hyphens; from a Mac, marks apart from their letters.
	const query = written.normalize('NFC').replaceAll('\u00AD', '').trim();
	/** Words that build questions are on most sites, but in no list of words. */
	const mayStand = (word: string): boolean => lists.vocabulary.has(word) || isStopWord(fold(word));

	const phrases = [...query.matchAll(quoted)].map(([, phrase = '']) => phrase.trim()).filter(Boolean);
	const typed = wordsIn(query.replace(quotedOrEmpty, ' '));
	const telling = typed.filter((word) => !isStopWord(fold(word)));
	const asTyped = (word: string): Term => ({
		typed: word,
		worth: 1,
		certainty: 1,
		alternatives: [{ text: word, weight: weights.itself, exact: true }],
	});
	const onlyStopWords = telling.length === 0 && phrases.length === 0;
	const terms = onlyStopWords ? typed.map(asTyped) : telling.map((word) => readWord(word, lists));
	joinWords(terms, lists);
	multiWordTerms(typed, terms, lists, mayStand);

	const corrected = terms.filter((term) => term.corrected !== undefined);
	const replaceWords = (by: (term: Term) => string): string =>
		corrected.reduce((text, term) => text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${term.typed}(?![\\p{L}\\p{N}])`, 'iu'), by(term)), query);
	return {
		terms: [
			...phrases.map((phrase) => ({
				typed: `"${phrase}"`,
				worth: 1,
				certainty: 1,
				alternatives: wordsIn(phrase).every(mayStand) ? [{ text: `"${phrase}"`, weight: weights.itself, exact: false }] : [],
			})),
			...terms,
		],
		...(corrected.length > 0 && {
			correction: replaceWords((term) => term.corrected ?? term.typed),
			literal: replaceWords((term) => `"${term.typed}"`),
		}),
	};
}

/** Adds what two words are that the site writes as one: `skol måltid`, `hem tjänst`. */
function joinWords(terms: readonly Term[], { vocabulary }: WordLists): void {
	for (const [index, one] of terms.entries()) {
		const next = terms[index + 1];
		const joined = ['', 's'].map((tie) => `${one.typed}${tie}${next?.typed ?? ''}`).find((word) => next && vocabulary.has(word));
		if (next && joined) for (const term of [one, next]) term.alternatives.push({ text: joined, weight: weights.joined, exact: false });
	}
}

/**
 * Adds what terms of several words mean (`hjälp hemma`). One with small words in it is asked for as one thing: what says little by
 * itself makes the meaning there, and without it `god man` would be anything good.
 */
function multiWordTerms(typed: readonly string[], terms: Term[], { synonyms }: WordLists, mayStand: (word: string) => boolean): void {
	for (let length = Math.min(synonyms.longest, typed.length); length > 1; length--) {
		for (let start = 0; start + length <= typed.length; start++) {
			const span = typed.slice(start, start + length);
			const text = span.join(' ');
			const found = synonymsFor(text, synonyms);
			const own = span.flatMap((word) => terms.find((term) => term.typed === word) ?? []);
			const [first, ...others] = own;
			if (found.length === 0 || !first) continue;
			if (own.length === length) {
				for (const term of own) term.alternatives.push(...found);
				continue;
			}
			const itself = span.every(mayStand) ? [{ text, weight: weights.itself, exact: true }] : [];
			Object.assign(first, { typed: text, worth: 1, certainty: 1, alternatives: [...itself, ...found], corrected: undefined });
			for (const term of others) terms.splice(terms.indexOf(term), 1);
		}
	}
}
