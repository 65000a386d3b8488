import { figures } from '@/i18n/figures.ts';
import type { SearchKind } from '@/site/search-data.ts';

export interface Words {
	working: string;
	failed: string;
	about: string;
	and: string;
	chosen: string;
	nothing: string;
	nothingFiltered: string;
	nothingFilteredAbout: string;
	/** `{count} sidor|1 sida`: many, then one where it differs. */
	counts: Record<SearchKind, string>;
}

export interface Outcome {
	/** What was searched for, corrections made. */
	query: string;
	groups: readonly { kind: SearchKind; count: number }[];
	/** Hits there would be without filters. */
	unfiltered: number;
}

const countText = (pattern: string, count: number): string => {
	const [many = '', one] = pattern.split('|');
	return count === 1 && one ? one : many.replace('{count}', figures(count));
};

/** A query in quotation marks. One that asks for its exact words has marks already, which are not doubled. */
export const quoted = (query: string): string => `”${query.replace(/^"([^"]*)"$/, '$1')}”`;

/** "4 exempel och 1 behov om ”matsvinn”", or that nothing was found, and whether the filters are why. */
export function summary(words: Words, { query, groups, unfiltered }: Outcome): string {
	const about = (pattern: string) => pattern.replace('{query}', () => quoted(query));
	const found = groups.filter(({ count }) => count > 0).map(({ kind, count }) => countText(words.counts[kind], count));
	if (found.length === 0 && query === '') return words.nothingFiltered;
	if (found.length === 0) return about(unfiltered > 0 ? words.nothingFilteredAbout : words.nothing);
	const list = [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(words.and);
	return query === '' ? list : `${list} ${about(words.about)}`;
}
