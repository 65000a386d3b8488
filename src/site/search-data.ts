/** The kinds of page the search covers, in the order hits are shown. */
export const searchKinds = ['exempel', 'behov', 'ideslussar', 'sidor'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What hits can be narrowed by. Values are codes or ids, the same as in the addresses. */
export const searchFilters = ['inriktning', 'behovsagare', 'status', 'organisation', 'mal'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** The attributes that put an element's text in the search index, with what it can be filtered by. */
export function searchData(kind: SearchKind, filters: Partial<Record<SearchFilter, readonly (string | number)[]>> = {}) {
	const pairs = searchFilters.flatMap((name) => (filters[name] ?? []).map((value) => `${name}:${value}`));
	return { 'data-pagefind-body': true, 'data-pagefind-filter': [`sort:${kind}`, ...pairs].join(', ') };
}
