import type { FilterCounts, PagefindInstance } from './pagefind-types.ts';
import { kindFilter, needFilter } from './ties.ts';

/** One filter of the index, and what every page has of it. */
export interface PageFilter {
	name: string;
	values: readonly string[];
	/** The numbers of a page's values, by its id. */
	of: ReadonlyMap<string, readonly number[]>;
}

/** A filter from what is known of it by value: the ids of the pages that have each. */
export function pageFilter(name: string, byValue: readonly (readonly [value: string, ids: readonly string[]])[]): PageFilter {
	const of = new Map<string, number[]>();
	byValue.forEach(([, ids], number) => {
		for (const id of ids) of.set(id, [...(of.get(id) ?? []), number]);
	});
	return { name, values: byValue.map(([value]) => value), of };
}

/** What ties pages is not for a reader to choose. */
export const narrows = (name: string): boolean => name !== needFilter;

/**
 * What the pages have of each filter, as text: names and values as JSON, then a line for each filter with the values of every page, in the
 * order of the pages' ids. A quarter of what the same takes in Pagefind's own files, which list pages by value.
 */
export function pageValuesText(filters: readonly PageFilter[], ids: readonly string[]): string {
	const names = JSON.stringify(filters.map(({ name, values }) => [name, values]));
	const inOrder = ids.toSorted();
	return [names, ...filters.map(({ of }) => inOrder.map((id) => (of.get(id) ?? []).join(' ')).join(','))].join('\n');
}

/** Undefined where the text is of other pages than these. */
export function readPageValues(text: string, ids: readonly string[]): PageFilter[] | undefined {
	const [names = '[]', ...lines] = text.split('\n');
	const rows = lines.map((line) => line.split(','));
	if (rows.some(({ length }) => length !== ids.length)) return undefined;
	const inOrder = ids.toSorted();
	const numbers = (row = '') => row.split(' ').filter(Boolean).map(Number);
	return (JSON.parse(names) as [string, string[]][]).map(([name, values], filter) => ({
		name,
		values,
		of: new Map(inOrder.map((id, page) => [id, numbers(rows[filter]?.[page])])),
	}));
}

/** The same, asked of the index value by value: what takes the most to fetch, and holds whatever indexes have been merged into it. */
export async function askedPageValues(engine: Pick<PagefindInstance, 'search' | 'filters'>): Promise<PageFilter[]> {
	const filters = Object.entries(await engine.filters()).filter(([name]) => narrows(name));
	return Promise.all(
		filters.map(async ([name, counts]) => {
			const idsWith = async (value: string) => (await engine.search(null, { filters: { [name]: value } })).results.map(({ id }) => id);
			return pageFilter(name, await Promise.all(Object.keys(counts).map(async (value) => [value, await idsWith(value)] as const)));
		}),
	);
}

/**
 * Counts pages by filter value, and knows their kinds. Pagefind counts for one of the many questions a search is made of, not for all of
 * them together: what the pages have is read once, or anew when that failed.
 */
export function pageValues(read: () => Promise<readonly PageFilter[]>) {
	let known: Promise<readonly PageFilter[]> | undefined;
	const filters = () => {
		known ??= read().catch((error: unknown) => {
			known = undefined;
			throw error;
		});
		return known;
	};
	return {
		async countsOf(ids: readonly string[]): Promise<FilterCounts> {
			const counted = ({ name, values, of }: PageFilter) => {
				const counts = values.map(() => 0);
				for (const id of ids) for (const number of of.get(id) ?? []) counts[number] = (counts[number] ?? 0) + 1;
				return [name, Object.fromEntries(values.map((value, number) => [value, counts[number] ?? 0]))] as const;
			};
			return Object.fromEntries((await filters()).map(counted));
		},
		/** Tells which kind of page each is. */
		async kinds(): Promise<(id: string) => string | undefined> {
			const kinds = (await filters()).find(({ name }) => name === kindFilter);
			return (id) => kinds?.values[kinds.of.get(id)?.[0] ?? -1];
		},
	};
}
