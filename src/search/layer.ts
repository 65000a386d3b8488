import { excerptOf } from './excerpt.ts';
import type { FilterCounts, PageData, PagefindInstance, PagefindResult, SearchOptions, SearchResponse } from './pagefind-types.ts';
import { knownParts, readQuery, type Alternative } from './query.ts';
import { rank } from './rank.ts';
import { wordsIn } from './swedish.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface WordLists {
	vocabulary: Vocabulary;
	synonyms: Synonyms;
}

/** The part of Pagefind the layer asks. */
export type Engine = Pick<PagefindInstance, 'search' | 'filters'>;

interface Hit {
	result: PagefindResult;
	score: number;
	/** Weight by place in the page's text, over all alternatives that found it. */
	places: Map<number, number>;
}

/** Queries remembered, so that typing on and filtering ask for nothing twice. */
const remembered = 200;

/** What a page counts that has only a longer word beginning with the one asked for, or only the words of a phrase apart. */
const notTheVery = 0.4;

/** Searches Swedish through Pagefind: one question for each word and each thing that may stand for it, put together. */
export function searchLayer(engine: Engine, wordsFor: (query: string) => Promise<WordLists>, excerptLength = () => 30) {
	const answers = new Map<string, Promise<PagefindResult[]>>();
	let everything: Promise<PagefindResult[]> | undefined;
	let membership: Promise<Map<string, Map<string, Set<string>>>> | undefined;

	/** Pagefind's own answer to a text. */
	function ask(text: string): Promise<PagefindResult[]> {
		const known = answers.get(text);
		if (known) return known;
		const answer = engine.search(text).then(({ results }) => results);
		answers.set(text, answer);
		answer.catch(() => answers.delete(text));
		if (answers.size > remembered) answers.delete(answers.keys().next().value ?? '');
		return answer;
	}

	async function askAlternative({ text, weight, exact }: Alternative): Promise<{ result: PagefindResult; score: number }[]> {
		const results = await ask(text);
		if (text.startsWith('"')) return results.map((result) => ({ result, score: result.score * weight }));
		// Pagefind finds longer words that begin so, too, and words that stand far from each other.
		const withTheWord = new Set((await ask(`"${text}"`)).map(({ id }) => id));
		return results
			.filter(({ id }) => !exact || withTheWord.has(id))
			.map((result) => ({
				result,
				score: result.score * weight * (withTheWord.has(result.id) || withTheWord.size === 0 ? 1 : notTheVery),
			}));
	}

	/** Which pages have which value of which filter. Read once: Pagefind counts for one of our many questions, not for all of them. */
	function members(): Promise<Map<string, Map<string, Set<string>>>> {
		membership ??= (async () => {
			const all = await engine.filters();
			const entries = Object.entries(all).map(async ([name, values]) => {
				const pages = Object.keys(values).map(async (value) => {
					const { results } = await engine.search(null, { filters: { [name]: value } });
					return [value, new Set(results.map(({ id }) => id))] as const;
				});
				return [name, new Map(await Promise.all(pages))] as const;
			});
			return new Map(await Promise.all(entries));
		})();
		return membership;
	}

	const allPages = () => (everything ??= engine.search(null).then(({ results }) => results));

	async function countsOf(ids: readonly string[]): Promise<FilterCounts> {
		return Object.fromEntries(
			[...(await members())].map(([name, values]) => [
				name,
				Object.fromEntries([...values].map(([value, pages]) => [value, ids.reduce((sum, id) => sum + (pages.has(id) ? 1 : 0), 0)])),
			]),
		);
	}

	async function search(query: string | null, options: SearchOptions = {}): Promise<SearchResponse> {
		if (query === null) return { ...(await engine.search(null, options)), suggestions: [], nearest: [] };
		const started = Date.now();
		const { vocabulary, synonyms } = await wordsFor(query);
		const reading = readQuery(query, vocabulary, synonyms);
		const hits = new Map<string, Hit>();
		const found = await Promise.all(
			reading.terms.map(async ({ alternatives, worth }) => {
				const scores = new Map<string, number>();
				for (const answer of await Promise.all(alternatives.map(askAlternative))) {
					for (const { result, score } of answer) {
						scores.set(result.id, Math.max(scores.get(result.id) ?? 0, score));
						const hit = hits.get(result.id) ?? { result, score: 0, places: new Map<number, number>() };
						for (const place of result.words) hit.places.set(place, Math.max(hit.places.get(place) ?? 0, score));
						hits.set(result.id, hit);
					}
				}
				return { scores, worth };
			}),
		);
		const ranked = rank(found, (await allPages()).length);
		const allowed = options.filters || options.sort ? await engine.search(null, options) : undefined;
		const order = allowed && new Map(allowed.results.map(({ id }, index) => [id, index]));
		const kept = order ? ranked.filter(({ id }) => order.has(id)) : ranked;
		if (options.sort && Object.keys(options.sort).length > 0 && order) kept.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

		const results = kept.flatMap(({ id, score }) => {
			const hit = hits.get(id);
			return hit ? [toResult(hit, score)] : [];
		});
		return {
			results,
			unfilteredResultCount: ranked.length,
			filters: await countsOf(kept.map(({ id }) => id)),
			totalFilters: await countsOf(ranked.map(({ id }) => id)),
			timings: { preload: 0, search: Date.now() - started, total: Date.now() - started },
			...(ranked.length > 0 && reading.correction !== undefined && { correction: reading.correction, literal: reading.literal ?? query }),
			suggestions: ranked.length === 0 ? suggestionsFor(query, vocabulary) : [],
			nearest: ranked.length === 0 ? await nearestTo(query, vocabulary) : [],
		};
	}

	function toResult({ result, places }: Hit, score: number): PagefindResult {
		return {
			...result,
			score,
			words: [...places.keys()].sort((a, b) => a - b),
			async data(): Promise<PageData> {
				const page = await result.data();
				const { marked, plain } = excerptOf(page.content, places, excerptLength());
				// Pagefind keeps one object a page and writes it anew for each question: this one is ours.
				return { ...page, excerpt: marked, plain_excerpt: plain };
			},
		};
	}

	function suggestionsFor(query: string, vocabulary: Vocabulary): string[] {
		return [
			...new Set(
				wordsIn(query).flatMap((word) =>
					vocabulary
						.near(word)
						.slice(0, 2)
						.map((near) => near.word),
				),
			),
		].slice(0, 3);
	}

	/** Pages with one part of a word that was asked for. */
	async function nearestTo(query: string, vocabulary: Vocabulary): Promise<PagefindResult[]> {
		const isKnown = (part: string) => part.length >= 4 && vocabulary.has(part);
		const parts = wordsIn(query).flatMap((word) => knownParts(word, isKnown, isKnown) ?? halvesOf(word).filter(isKnown));
		const pages = new Map<string, PagefindResult>();
		for (const part of new Set(parts)) for (const result of await ask(part)) pages.set(result.id, pages.get(result.id) ?? result);
		return [...pages.values()].slice(0, 5);
	}

	return { search };
}

/** What a word begins or ends with, longest first. */
function halvesOf(word: string): string[] {
	const joints = Array.from({ length: Math.max(0, word.length - 7) }, (_, index) => index + 4);
	return joints.flatMap((joint) => [word.slice(joint), word.slice(0, word.length - joint)]);
}
