import { searchFilters, type SearchFilter } from '@/site/search-data.ts';

/** What the reader has asked for. It lives in the address, so that Back, reload and a shared link give the same. */
export interface SearchState {
	query: string;
	filters: Record<SearchFilter, readonly string[]>;
}

export const fromParams = (params: URLSearchParams): SearchState => ({
	query: (params.get('q') ?? '').trim(),
	filters: {
		inriktning: params.getAll('inriktning'),
		behovsagare: params.getAll('behovsagare'),
		status: params.getAll('status'),
		organisation: params.getAll('organisation'),
		mal: params.getAll('mal'),
	},
});

/** The address's query, `?` included; empty when nothing is asked for. */
export function toQuery({ query, filters }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const name of searchFilters) for (const value of filters[name]) params.append(name, value);
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

export const isEmpty = ({ query, filters }: SearchState): boolean =>
	query === '' && searchFilters.every((name) => filters[name].length === 0);
