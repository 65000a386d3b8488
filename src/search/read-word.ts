import { asParts, formsOf, guess, otherFormsOf, shortWord, synonymsFor, weights, type Term, type WordLists } from './alternatives.ts';
import { knownParts } from './parts.ts';
import { isWeakWord } from './stop-words.ts';
import { fold, stem } from './swedish.ts';

/** What a weak word is worth. */
const weakWorth = 0.4;
/** A part that only a synonym has must be longer, or chance finds it; so must the part beside it. */
const shortestMeant = 5;
const shortestBesideMeant = 4;
/** How many near words are tried for a misspelt one. */
const nearWords = 2;

/** Ways people write å, ä and ö without having them. */
const respellings: readonly [string, string][] = [
	['aa', 'a'],
	['ae', 'a'],
	['oe', 'o'],
];

const worthOf = (key: string) => (isWeakWord(key) ? weakWorth : 1);

/** Reads one word of a query against what the site has: as it is, as what else it is called, respelt, as two, or as one near it. */
export function readWord(word: string, lists: WordLists): Term {
	const { vocabulary, synonyms } = lists;
	const key = stem(fold(word));
	const sure = { typed: word, worth: worthOf(key), certainty: 1 };
	const known = [...asItIs(word, lists), ...synonymsFor(word, synonyms)];
	if (known.length > 0) return { ...sure, alternatives: known };

	const other = respelled(word, lists);
	if (other) {
		const shown = vocabulary.spelling(stem(other)) ?? other;
		const found = vocabulary.has(other) ? formsOf(shown, weights.respelled, vocabulary) : [];
		const alternatives = [...found, ...synonymsFor(other, synonyms)];
		return { ...sure, worth: worthOf(stem(other)), alternatives, corrected: shown };
	}
	const near = vocabulary.near(word, synonyms.words).slice(0, nearWords);
	const parts = halves(word, lists);
	// Only a mark is wrong; or a letter, and a short half, or one the site only calls otherwise, is found in many a misspelt word.
	const distance = near[0]?.distance ?? Infinity;
	const isDoubtful = (part: string) => part.length <= shortWord || !vocabulary.has(part);
	const isSlip = distance === 0 || (distance <= 1 && parts?.some(isDoubtful));
	/** The word, or what the site calls it. */
	const asKnown = (part: string): string => (vocabulary.has(part) ? part : (synonyms.of(part)[0] ?? part));
	if (parts && !isSlip) return { ...sure, worth: 1, certainty: weights.parts, alternatives: [asParts(parts.map(asKnown))] };

	const found = near.flatMap(({ word: text }) => [
		...(vocabulary.has(text) || vocabulary.begins(text) ? [{ text, weight: weights.corrected, exact: false }] : []),
		...synonymsFor(text, synonyms, weights.corrected),
	]);
	return { ...sure, certainty: guess, alternatives: found, ...(found.length > 0 && near[0] && { corrected: near[0].word }) };
}

/** The word, as the site has it. */
function asItIs(word: string, { vocabulary }: WordLists) {
	if (vocabulary.has(word)) return formsOf(word, weights.itself, vocabulary);
	if (word.length > shortWord && vocabulary.begins(word)) return [{ text: word, weight: weights.itself, exact: false }];
	return otherFormsOf(word, weights.itself, vocabulary.siblings);
}

function respelled(word: string, { vocabulary, synonyms }: WordLists): string | undefined {
	const folded = respellings.reduce((text, [from, to]) => text.replaceAll(from, to), fold(word));
	return folded !== fold(word) && (vocabulary.has(folded) || synonymsFor(folded, synonyms).length > 0) ? folded : undefined;
}

/** The two words it is made of, when the site has both, or calls one something else. */
function halves(word: string, { vocabulary, synonyms }: WordLists): string[] | undefined {
	const isMeant = (part: string): boolean => part.length >= shortestMeant && synonyms.of(part).length > 0;
	const parts = knownParts(
		word,
		(part) => vocabulary.mayBegin(part) || isMeant(part),
		(part) => vocabulary.mayEnd(part) || isMeant(part),
	);
	const isOnlyMeant = ([first = '', last = '']: readonly string[]) => !vocabulary.mayBegin(first) || !vocabulary.mayEnd(last);
	return parts && isOnlyMeant(parts) && parts.some((part) => part.length < shortestBesideMeant) ? undefined : parts;
}
