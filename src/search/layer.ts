import { excerptOf } from './excerpt.ts';
import { filterCounter } from './filter-counter.ts';
import { nearQueries, pagesWithParts } from './nearest.ts';
import type { PageData, PagefindInstance, PagefindResult, SearchOptions, SearchResponse } from './pagefind-types.ts';
import { readQuery, weights, type Alternative } from './query.ts';
import { rank } from './rank.ts';
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
	/** Weight by place in the page's text, for what found the page best, word by word. */
	places: Map<number, number>;
}

/** Queries remembered, so that typing on and filtering ask for nothing twice. */
const remembered = 200;

/** So many pages are enough for a word, without its synonyms. */
const enoughPages = 5;

/** What a page counts that has only a longer word beginning with the one asked for, or only the words of a phrase apart. */
const notTheVery = 0.4;

/** Searches Swedish through Pagefind: one question for each word and each thing that may stand for it, put together. */
export function searchLayer(
	engine: Engine,
	wordsFor: (query: string) => Promise<WordLists>,
	excerptOptions = () => ({ length: 30, ellipsis: '' }),
) {
	const answers = new Map<string | null, Promise<PagefindResult[]>>();
	const countsOf = filterCounter(engine);

	/** Pagefind's own answer to a text, or all pages. A question that failed is asked anew the next time. */
	function ask(text: string | null): Promise<PagefindResult[]> {
		const known = answers.get(text);
		if (known) return known;
		const answer = engine.search(text).then(({ results }) => results);
		answers.set(text, answer);
		answer.catch(() => answers.delete(text));
		const [oldest = text] = answers.keys();
		if (answers.size > remembered) answers.delete(oldest);
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

	async function search(query: string | null, options: SearchOptions = {}): Promise<SearchResponse> {
		if (query === null) return { ...(await engine.search(null, options)), suggestions: [], nearest: [] };
		const started = Date.now();
		const { vocabulary, synonyms } = await wordsFor(query);
		const reading = readQuery(query, vocabulary, synonyms);
		const hits = new Map<string, Hit>();
		const found = await Promise.all(
			reading.terms.map(async ({ alternatives, worth, certainty }) => {
				const best = new Map<string, { result: PagefindResult; score: number }>();
				const collect = async (some: readonly Alternative[]) => {
					for (const answer of await Promise.all(some.map(askAlternative)))
						for (const one of answer) if (one.score > (best.get(one.result.id)?.score ?? 0)) best.set(one.result.id, one);
				};
				await collect(alternatives.filter(({ weight }) => weight > weights.spare));
				// What is further off is asked for when the word itself finds little: it would take more of the index, and seldom be first.
				if (best.size < enoughPages) await collect(alternatives.filter(({ weight }) => weight <= weights.spare));
				for (const [id, { result, score }] of best) {
					const hit = hits.get(id) ?? { result, places: new Map<number, number>() };
					for (const place of result.words) hit.places.set(place, Math.max(hit.places.get(place) ?? 0, score));
					hits.set(id, hit);
				}
				const scores = new Map([...best].map(([id, { score }]) => [id, score]));
				return { scores, worth, certainty };
			}),
		);
		const ranked = rank(found, (await ask(null)).length);
		const isAsked = (choices: object = {}) => Object.keys(choices).length > 0;
		const allowed = isAsked(options.filters) || isAsked(options.sort) ? await engine.search(null, options) : undefined;
		const order = allowed && new Map(allowed.results.map(({ id }, index) => [id, index]));
		const kept = order ? ranked.filter(({ id }) => order.has(id)) : ranked;
		if (isAsked(options.sort) && order) kept.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

		const results = kept.flatMap(({ id, score }) => {
			const hit = hits.get(id);
			return hit ? [toResult(hit, score)] : [];
		});
		const totals = await countsOf(ranked.map(({ id }) => id));
		return {
			results,
			unfilteredResultCount: ranked.length,
			filters: kept === ranked ? totals : await countsOf(kept.map(({ id }) => id)),
			totalFilters: totals,
			timings: { preload: 0, search: Date.now() - started, total: Date.now() - started },
			...(ranked.length > 0 && reading.correction !== undefined && { correction: reading.correction, literal: reading.literal ?? query }),
			suggestions: ranked.length === 0 ? nearQueries(query, vocabulary) : [],
			nearest: ranked.length === 0 ? await pagesWithParts(query, vocabulary, ask) : [],
		};
	}

	function toResult({ result, places }: Hit, score: number): PagefindResult {
		return {
			...result,
			score,
			words: [...places.keys()].sort((a, b) => a - b),
			async data(): Promise<PageData> {
				const page = await result.data();
				const title = page.meta['title'] ?? '';
				const skip = title !== '' && page.content.startsWith(title) ? title.split(/\s+/).length : 0;
				const { marked, plain } = excerptOf(page.content, places, { ...excerptOptions(), skip });
				// Pagefind keeps one object a page and writes it anew for each question: this one is ours.
				return { ...page, excerpt: marked, plain_excerpt: plain };
			},
		};
	}

	return { search };
}
