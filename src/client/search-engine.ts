import type { FilterCounts, PageData, PagefindModule, PagefindResult, SearchResponse } from '@/search/pagefind-types.ts';
import { searchFilters, searchKinds, type SearchFilter, type SearchKind } from '@/site/search-data.ts';
import type { SearchState } from './search-state.ts';

export type Hit = PageData;

/** The hits of one kind. */
export interface Group {
	kind: SearchKind;
	count: number;
	/** The first page of hits. */
	first: Hit[];
	/** The page of hits that begins at this number. */
	load(from: number): Promise<Hit[]>;
}

export interface Answer extends Pick<SearchResponse, 'correction' | 'literal' | 'suggestions'> {
	groups: Group[];
	/** Hits left for every value, if it were chosen too. Values of one filter widen, different filters narrow. */
	counts: FilterCounts;
	/** Hits there would be without filters. */
	unfiltered: number;
	/** When nothing was found: the pages that come nearest. They are no hits. */
	nearest: Hit[];
}

type Engine = PagefindModule<SearchResponse>;

/** Hits shown at once in each group, and pages shown where nothing was found. */
const pageSize = 8;
const nearestSize = 5;

async function start(base: string): Promise<Engine> {
	const module = (await import(/* @vite-ignore */ `${base}sok/pagefind.js`)) as Engine;
	await module.options({ excerptLength: 30 });
	await module.init();
	await module.filters();
	return module;
}

let engine: Promise<Engine> | undefined;

/** Fetches the search engine, once, or anew when that failed. Call it at the first sign that the reader means to search. */
export function prepare(base: string): Promise<Engine> {
	engine ??= start(base).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

const asFilters = (filters: SearchState['filters'], without?: SearchFilter): Record<string, unknown> =>
	Object.fromEntries(
		searchFilters.filter((name) => name !== without && filters[name].length > 0).map((name) => [name, { any: filters[name] }]),
	);

const load = (results: readonly PagefindResult[]): Promise<Hit[]> => Promise.all(results.map((result) => result.data()));

/** Answers a query. Without words, everything that the filters let through. */
export async function search(base: string, { query, filters }: SearchState): Promise<Answer> {
	const module = await prepare(base);
	const words = query || null;
	const all = await module.search(words, { filters: asFilters(filters) });
	const [groups, counts, nearest] = await Promise.all([
		Promise.all(
			searchKinds.map(async (kind): Promise<Group> => {
				const results = all.results.filter((result) => result.kind === kind);
				const page = (from: number) => load(results.slice(from, from + pageSize));
				return { kind, count: results.length, first: await page(0), load: page };
			}),
		),
		Promise.all(
			searchFilters.map(async (name) => {
				const answer = filters[name].length > 0 ? await module.search(words, { filters: asFilters(filters, name) }) : all;
				return [name, answer.filters[name] ?? {}] as const;
			}),
		),
		load(all.nearest.slice(0, nearestSize)),
	]);
	return {
		groups,
		counts: Object.fromEntries(counts),
		unfiltered: all.unfilteredResultCount,
		correction: all.correction,
		literal: all.literal,
		suggestions: all.suggestions,
		nearest,
	};
}
