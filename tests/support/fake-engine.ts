import { phraseFinder } from '../../src/search-build/phrases.ts';
import { synonymRows, termsOf } from '../../src/search-build/word-output.ts';
import type { WordLists } from '../../src/search/alternatives.ts';
import type { PagefindResult, SearchOptions } from '../../src/search/pagefind-types.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { fold, keyOf, wordsIn } from '../../src/search/swedish.ts';
import { synonymsOf } from '../../src/search/synonyms.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

/** A page's text by its title. The title is part of the text, as in Pagefind's index, and counts more. */
export type Pages = Record<string, string>;

interface Settings {
	/** Values by filter, by title. */
	filters?: Record<string, Record<string, string>>;
}

/** Scores near Pagefind's own: a mention, and a title. */
const [mention, heading] = [10, 50];

/**
 * Searches a few pages as Pagefind does: all words must be there, in words that begin with their key; between quotes next to each other.
 * One object a page is kept for all answers, as Pagefind does. What it was asked is kept. Tell it to fail, and the next question does.
 */
export function fakeEngine(pages: Pages, { filters = {} }: Settings = {}) {
	const asked: (string | null)[] = [];
	let fails = false;
	const texts = Object.entries(pages).map(([title, text]) => {
		const content = `${title} ${text}`.trim();
		const own = Object.fromEntries(Object.entries(filters).flatMap(([name, values]) => (values[title] ? [[name, [values[title]]]] : [])));
		const page = { url: `/${title}/`, content, excerpt: '', plain_excerpt: '', meta: { title }, filters: own, weighted_locations: [] };
		return { title, page, keys: content.split(/\s+/).map((word) => keyOf(wordsIn(word).join(''))) };
	});
	type Text = (typeof texts)[number];

	function placesIn({ keys }: Text, query: string): number[] {
		const wanted = wordsIn(query).map(keyOf);
		if (query.startsWith('"'))
			return keys.flatMap((_, place) =>
				wanted.every((key, index) => keys[place + index] === key) ? wanted.map((__, index) => place + index) : [],
			);
		const found = wanted.map((key) => keys.flatMap((own, place) => (own.startsWith(key) ? [place] : [])));
		return found.every((places) => places.length > 0) ? found.flat() : [];
	}

	function resultFor({ title, page }: Text, words: number[]): PagefindResult {
		const titleWords = title.split(' ').length;
		const score = words.reduce((sum, place) => sum + (place < titleWords ? heading : mention), 0);
		return { id: title, score, words, data: () => Promise.resolve(Object.assign(page, { locations: words })) };
	}

	return {
		asked,
		failNext() {
			fails = true;
		},
		filters: () =>
			Promise.resolve(
				Object.fromEntries(
					Object.entries(filters).map(([name, values]) => [name, Object.fromEntries(Object.values(values).map((value) => [value, 0]))]),
				),
			),
		search(term: string | null, options: SearchOptions = {}) {
			asked.push(term);
			if (fails) {
				fails = false;
				return Promise.reject(new Error('no network'));
			}
			const passes = ({ title }: Text) => Object.entries(options.filters ?? {}).every(([name, value]) => filters[name]?.[title] === value);
			const results = texts.filter(passes).flatMap((text) => {
				const places = term === null ? [] : placesIn(text, term);
				return term === null || places.length > 0 ? [resultFor(text, places)] : [];
			});
			if (options.sort) results.sort((a, b) => (a.id < b.id ? -1 : 1));
			if (Object.values(options.sort ?? {}).includes('desc')) results.reverse();
			return Promise.resolve({
				results,
				unfilteredResultCount: results.length,
				filters: {},
				totalFilters: {},
				timings: { preload: 0, search: 0, total: 0 },
			});
		},
	};
}

interface Lists {
	compounds?: string[];
	synonyms?: string[][];
	/** Words near, by word. */
	seeAlso?: Record<string, string[]>;
}

/** The words of the pages as the build lists them, with these compounds split, and these words that are equal or near. */
export function wordListsFor(pages: Pages, { compounds = [], synonyms = [], seeAlso = {} }: Lists = {}): WordLists {
	const joints = new Map(compounds.map((compound) => [compound.replaceAll('|', ''), compound]));
	const words = new Set(wordsIn(Object.entries(pages).flat().join(' ')).filter((word) => !isStopWord(fold(word))));
	return listsOf(
		[...words].map((word) => joints.get(word) ?? word),
		{ synonyms, seeAlso },
		Object.entries(pages).map(([title, text]) => `${title} ${text}`),
	);
}

/** The lists of a site with these words, `|` at their joints, and these texts. */
export function listsOf(
	words: string[],
	{ synonyms = [], seeAlso = {} }: Omit<Lists, 'compounds'> = {},
	texts = [words.join(' ')],
): WordLists {
	const vocabulary = vocabularyOf(words);
	const near = Object.entries(seeAlso).map(([term, others]) => ({ term, near: others }));
	const own = { synonyms, seeAlso: near };
	const phrases = phraseFinder(termsOf(own));
	for (const text of texts) phrases.read(wordsIn(text).map(phrases.keyOf));
	return { vocabulary, synonyms: synonymsOf(synonymRows(own, vocabulary, { pages: () => 0, phrases: phrases.found })) };
}
