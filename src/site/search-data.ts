import { kindFilter, needFilter } from '../search/ties.ts';

/** The kinds of page the search covers, in the order hits are shown. */
export const searchKinds = ['exempel', 'behov', 'ideslussar', 'sidor'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What hits can be narrowed by. Values are codes or ids, the same as in the addresses. */
export const searchFilters = ['inriktning', 'behovsagare', 'status', 'organisation', 'mal'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/**
 * The attributes that put an element's text in the search index, with what it can be filtered by.
 * Each value has an attribute of its own: a value written in `data-pagefind-filter` itself would swallow the commas after it.
 */
export function searchData(
	kind: SearchKind,
	filters: Partial<Record<SearchFilter | typeof needFilter, readonly (string | number)[]>> = {},
): Record<`data-${string}`, string | number | true> {
	const values = [
		[kindFilter, kind] as const,
		...([...searchFilters, needFilter] as const).flatMap((name) => (filters[name] ?? []).map((value) => [name, value] as const)),
	];
	return {
		'data-pagefind-body': true,
		'data-pagefind-filter': values.map(([name], index) => `${name}[data-filter-${index}]`).join(', '),
		...Object.fromEntries(values.map(([, value], index) => [`data-filter-${index}`, value])),
	};
}

/** What stands beside the text, names and the titles of other pages, weighs less than it. Squared by Pagefind: 1 is ordinary text, a heading is 5 or more. */
export const lightWeight = 0.5;

/** Puts what a page says of others in the index too: the cases that answer a need, those a lab led to. */
export const relatedData = { 'data-pagefind-body': true, 'data-pagefind-weight': lightWeight };
