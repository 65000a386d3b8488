import { isHiddenByStopWord } from './stop-words.ts';
import { wordsIn } from './swedish.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words a query is read by. */
export interface WordLists {
	vocabulary: Vocabulary;
	synonyms: Synonyms;
}

/** One way to ask for what a word means. Several words must all stand on the page. */
export interface Alternative {
	text: string;
	/** 1 for the word itself, less the further from it. */
	weight: number;
	/** Only pages with the very word, not with longer words that begin so. */
	exact: boolean;
	/** Only pages where its words stand this near each other, in words. */
	within?: number;
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
	corrected?: string | undefined;
}

export const weights = {
	itself: 1,
	joined: 1,
	otherForm: 0.9,
	respelled: 0.95,
	parts: 0.8,
	corrected: 0.7,
	synonym: 0.5,
	seeAlso: 0.3,
};

/** That a word is another one, misspelt, or has to do with one near it, is a guess. */
export const guess = 0.6;

/** Words up to this many letters begin too many others. */
export const shortWord = 3;

/** How far apart the words of one term may stand, and the halves of a compound: within a clause, within a paragraph. */
export const ofOneTerm = 4;
const ofOneCompound = 30;

/** The word itself and its other forms; what it is a part of, where it cannot be told from a small word. */
export function formsOf(word: string, weight: number, { siblings, compoundsOf }: Vocabulary): Alternative[] {
	const compounds = isHiddenByStopWord(word) ? compoundsOf(word) : [];
	if (compounds.length > 0) return compounds.map((text) => ({ text, weight, exact: false }));
	const itself = { text: word, weight, exact: word.length <= shortWord && !/\d/.test(word) };
	return [itself, ...otherFormsOf(word, weight, siblings)];
}

export const otherFormsOf = (word: string, weight: number, siblings: Vocabulary['siblings']): Alternative[] =>
	siblings(word).map((text) => ({ text, weight: weight * weights.otherForm, exact: false }));

/** What else a word or several are called, and what is near. */
export function synonymsFor(text: string, synonyms: Synonyms, weight = 1): Alternative[] {
	const toAlternative = (other: string, own: number): Alternative => ({
		text: other,
		weight: weight * own,
		exact: other.length <= shortWord,
		...(wordsIn(other).length > 1 && { within: ofOneTerm }),
	});
	return [
		...synonyms.of(text).map((other) => toAlternative(other, weights.synonym)),
		...synonyms.seeAlso(text).map((other) => toAlternative(other, weights.seeAlso)),
	];
}

/** The halves of a compound that the site has apart. */
export const asParts = (parts: readonly string[]): Alternative => ({
	text: parts.join(' '),
	weight: weights.parts,
	exact: false,
	within: ofOneCompound,
});
