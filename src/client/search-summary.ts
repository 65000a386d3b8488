import type { SearchKind } from '@/site/search-data.ts';

export interface Words {
	working: string;
	failed: string;
	about: string;
	and: string;
	chosen: string;
	nothing: string;
	nothingFiltered: string;
	/** `{count} sidor|1 sida`: many, then one where it differs. */
	counts: Record<SearchKind, string>;
}

const countText = (pattern: string, count: number): string => {
	const [many = '', one] = pattern.split('|');
	return count === 1 && one ? one : many.replace('{count}', `${count}`);
};

/** "4 exempel och 1 behov om ”matsvinn”", or that nothing was found. */
export function summary(words: Words, query: string, groups: readonly { kind: SearchKind; count: number }[]): string {
	const found = groups.filter(({ count }) => count > 0).map(({ kind, count }) => countText(words.counts[kind], count));
	if (found.length === 0) return query === '' ? words.nothingFiltered : words.nothing.replace('{query}', query);
	const list = [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(words.and);
	return query === '' ? list : `${list} ${words.about.replace('{query}', query)}`;
}
