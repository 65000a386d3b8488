import type { WordLists } from './alternatives.ts';
import { asking } from './asking.ts';
import { excerptOf } from './excerpt.ts';
import { nearQueries, pagesWithParts } from './nearest.ts';
import { askedPageValues, pageValues, type PageFilter } from './page-values.ts';
import type {
	FilterCounts,
	FoundPage,
	PageData,
	PagefindInstance,
	PagefindResult,
	SearchOptions,
	SearchResponse,
} from './pagefind-types.ts';
import { hasPhrase, readQuery } from './query.ts';
import { rank } from './rank.ts';
import { pagesOf } from './term-pages.ts';
import { tiedPages } from './ties.ts';

/** The part of Pagefind the layer asks. */
export type Engine = Pick<PagefindInstance, 'search' | 'filters'>;

interface Hit {
	result: PagefindResult;
	/** Weight by place in the page's text, for what found the page best, word by word. */
	places: Map<number, number>;
}

/** When a query finds fewer pages, those that they are tied to come after them, until there are so many. */
const fewPages = 5;

/**
 * Searches Swedish through Pagefind: one question for each word and each thing that may stand for it, put together.
 *
 * @param valuesOf gives what these pages have of each filter, or nothing where it is not known of them: then the engine is asked
 */
export function searchLayer(
	engine: Engine,
	wordsFor: (query: string) => Promise<WordLists>,
	excerptOptions = () => ({ length: 30, ellipsis: '' }),
	valuesOf: (ids: readonly string[]) => Promise<PageFilter[] | undefined> = () => Promise.resolve(undefined),
) {
	const { ask, find } = asking(engine);
	const allIds = async () => (await ask(null)).map(({ id }) => id);
	const { countsOf, kinds } = pageValues(async () => (await valuesOf(await allIds())) ?? (await askedPageValues(engine)));

	/** Counts for the pages that were found, and for those of them that the filters let through. */
	async function counted(found: readonly string[], kept: readonly string[]): Promise<Record<'filters' | 'totalFilters', FilterCounts>> {
		const totalFilters = await countsOf(found);
		return { totalFilters, filters: kept.length === found.length ? totalFilters : await countsOf(kept) };
	}

	/** Without words: all pages that the filters let through, as the engine gives them. */
	async function list(options: SearchOptions): Promise<SearchResponse> {
		const [answer, kindOf] = await Promise.all([engine.search(null, options), kinds()]);
		const results = answer.results.map((result) => ({ ...result, kind: kindOf(result.id) }));
		const counts = await counted(
			await allIds(),
			results.map(({ id }) => id),
		);
		return { ...answer, ...counts, results, suggestions: [], nearest: [] };
	}

	async function search(query: string | null, options: SearchOptions = {}): Promise<SearchResponse> {
		if (query === null) return list(options);
		const started = Date.now();
		const lists = await wordsFor(query);
		const reading = readQuery(query, lists);
		const pages = (await ask(null)).length;
		const hits = new Map<string, Hit>();
		const found = await Promise.all(
			reading.terms.map(async (term) => {
				const { best, certainty } = await pagesOf(term, find, pages);
				for (const [id, { result, score }] of best) {
					const hit = hits.get(id) ?? { result, places: new Map<number, number>() };
					for (const place of result.words) hit.places.set(place, Math.max(hit.places.get(place) ?? 0, score));
					hits.set(id, hit);
				}
				return { scores: new Map([...best].map(([id, { score }]) => [id, score])), worth: term.worth, certainty };
			}),
		);
		const kindOf = await kinds();
		const ranked = rank(found, pages);
		if (ranked.length > 0 && ranked.length < fewPages && !hasPhrase(query)) {
			const tied = await tiedPages(
				ranked.flatMap(({ id }) => hits.get(id)?.result ?? []),
				kindOf,
				engine,
			);
			const score = (ranked.at(-1)?.score ?? 0) / 2;
			for (const result of tied.slice(0, fewPages - ranked.length)) {
				hits.set(result.id, { result, places: new Map() });
				ranked.push({ id: result.id, score });
			}
		}
		const isAsked = (choices: object = {}) => Object.keys(choices).length > 0;
		const allowed = isAsked(options.filters) || isAsked(options.sort) ? await engine.search(null, options) : undefined;
		const order = allowed && new Map(allowed.results.map(({ id }, index) => [id, index]));
		const kept = order ? ranked.filter(({ id }) => order.has(id)) : ranked;
		if (isAsked(options.sort) && order) kept.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

		const results = kept.flatMap(({ id, score }) => {
			const hit = hits.get(id);
			return hit ? [toResult(hit, score, kindOf(id))] : [];
		});
		const counts = await counted(
			ranked.map(({ id }) => id),
			kept.map(({ id }) => id),
		);
		return {
			...counts,
			results,
			unfilteredResultCount: ranked.length,
			timings: { preload: 0, search: Date.now() - started, total: Date.now() - started },
			...(ranked.length > 0 && reading.correction !== undefined && { correction: reading.correction, literal: reading.literal ?? query }),
			suggestions: ranked.length === 0 ? nearQueries(query, lists) : [],
			nearest: ranked.length === 0 ? await pagesWithParts(query, lists.vocabulary, ask) : [],
		};
	}

	function toResult({ result, places }: Hit, score: number, kind: string | undefined): FoundPage {
		return {
			...result,
			kind,
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

	return { search, filters: async () => countsOf(await allIds()) };
}
