import { seeAlsoTwice, synonymClash, synonymTwice } from '../messages/entries.ts';
import type { SeeAlsoData, SynonymsData } from '../schema/synonyms.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';

const lower = (word: string): string => word.toLocaleLowerCase('sv');

/** A word may stand in one group, once: otherwise a search cannot tell what it means. Case is ignored. */
export function synonymFaults(groups: Draft<SynonymsData>): Fault[] {
	const found: { word: string; group: number; path: Fault['path'] }[] = groups.flatMap((item, group) => [
		...(item?.term ? [{ word: item.term, group, path: [group, 'term'] }] : []),
		...(item?.synonymer ?? []).flatMap((word, index) => (word ? [{ word, group, path: [group, 'synonymer', index] }] : [])),
	]);
	const first = new Map<string, { group: number }>();
	return found.flatMap(({ word, group, path }): Fault[] => {
		const key = lower(word);
		const earlier = first.get(key);
		if (!earlier) first.set(key, { group });
		if (!earlier) return [];
		const terms = [earlier.group, group].map((index) => groups[index]?.term ?? `rad ${index + 1}`);
		return [{ path, message: earlier.group === group ? synonymTwice(word) : synonymClash(word, terms) }];
	});
}

/** A word has one row, and names no word twice, nor itself. Case is ignored. */
export function seeAlsoFaults(rows: Draft<SeeAlsoData>): Fault[] {
	const first = new Map<string, number>();
	return rows.flatMap((row, index): Fault[] => {
		const term = row?.term;
		const earlier = term === undefined ? undefined : first.get(lower(term));
		if (term !== undefined && earlier === undefined) first.set(lower(term), index);
		const seen = new Set(term === undefined ? [] : [lower(term)]);
		const repeated = (row?.se_aven ?? []).flatMap((word, place): Fault[] => {
			if (!word) return [];
			const known = seen.has(lower(word));
			seen.add(lower(word));
			return known ? [{ path: [index, 'se_aven', place], message: synonymTwice(word) }] : [];
		});
		return [
			...(term !== undefined && earlier !== undefined ? [{ path: [index, 'term'], message: seeAlsoTwice(term, earlier + 1) }] : []),
			...repeated,
		];
	});
}
