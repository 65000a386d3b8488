import { searchFilters, searchKinds, type SearchFilter, type SearchKind } from '@/site/search-data.ts';
import type { SearchState } from './search-state.ts';

/** The parts of Pagefind's module that are used here. A module with the same exports can stand in its place. */
interface Pagefind {
	options(options: { excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Counts>;
	search(query: string | null, options: { filters: Record<string, unknown> }): Promise<{ results: Result[]; filters: Counts }>;
}

interface Result {
	data(): Promise<Hit>;
}

type Counts = Record<string, Record<string, number>>;

export interface Hit {
	url: string;
	excerpt: string;
	meta: { title: string };
	filters: Partial<Record<SearchFilter, string[]>>;
}

export interface Answer {
	groups: { kind: SearchKind; count: number; load(from: number, to: number): Promise<Hit[]> }[];
	/** Hits left for every value, if it were chosen too. Values of one filter widen, different filters narrow. */
	counts: Partial<Record<SearchFilter, Record<string, number>>>;
}

let module: Promise<Pagefind> | undefined;

/** Fetches the search engine, once. Call it at the first sign that the reader means to search. */
export function prepare(base: string): Promise<Pagefind> {
	module ??= (async () => {
		const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
		await pagefind.options({ excerptLength: 30 });
		await pagefind.init();
		await pagefind.filters();
		return pagefind;
	})();
	return module;
}

const asFilters = (filters: SearchState['filters'], without?: SearchFilter): Record<string, unknown> =>
	Object.fromEntries(
		searchFilters.filter((name) => name !== without && filters[name].length > 0).map((name) => [name, { any: filters[name] }]),
	);

/** Answers a query. Without words, everything that the filters let through. */
export async function search(base: string, { query, filters }: SearchState): Promise<Answer> {
	const pagefind = await prepare(base);
	const words = query === '' ? null : query;
	const groups = await Promise.all(
		searchKinds.map(async (kind) => {
			const { results } = await pagefind.search(words, { filters: { ...asFilters(filters), sort: kind } });
			return {
				kind,
				count: results.length,
				load: (from: number, to: number) => Promise.all(results.slice(from, to).map((result) => result.data())),
			};
		}),
	);
	const counts: Answer['counts'] = {};
	const all = await pagefind.search(words, { filters: asFilters(filters) });
	for (const name of searchFilters) {
		const chosen = filters[name].length > 0;
		counts[name] = (chosen ? await pagefind.search(words, { filters: asFilters(filters, name) }) : all).filters[name] ?? {};
	}
	return { groups, counts };
}
