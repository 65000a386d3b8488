import type { FilterCounts, PagefindInstance } from './pagefind-types.ts';
import { needFilter } from './ties.ts';

/** What ties pages is not for a reader to choose. */
const narrowing = (filters: FilterCounts) => Object.entries(filters).filter(([name]) => name !== needFilter);

/**
 * Counts pages by filter value. Pagefind counts for one of the many questions a search is made of, not for all of them together:
 * which pages have which value is read once, which takes no part of the index.
 */
export function filterCounter(engine: Pick<PagefindInstance, 'search' | 'filters'>): (ids: readonly string[]) => Promise<FilterCounts> {
	let members: Promise<[string, [string, Set<string>][]][]> | undefined;
	const read = async () =>
		Promise.all(
			narrowing(await engine.filters()).map(async ([name, values]): Promise<[string, [string, Set<string>][]]> => {
				const pagesWith = async (value: string): Promise<[string, Set<string>]> => {
					const { results } = await engine.search(null, { filters: { [name]: value } });
					return [value, new Set(results.map(({ id }) => id))];
				};
				return [name, await Promise.all(Object.keys(values).map(pagesWith))];
			}),
		);
	return async (ids) => {
		const count = (pages: ReadonlySet<string>) => ids.reduce((sum, id) => sum + (pages.has(id) ? 1 : 0), 0);
		members ??= read().catch((error: unknown) => {
			members = undefined;
			throw error;
		});
		const filters = await members;
		return Object.fromEntries(
			filters.map(([name, values]) => [name, Object.fromEntries(values.map(([value, pages]) => [value, count(pages)]))]),
		);
	};
}
