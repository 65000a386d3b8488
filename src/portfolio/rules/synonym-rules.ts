import { synonymClash, synonymTwice } from '../messages/entries.ts';
import type { SynonymsData } from '../schema/synonyms.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';

/** A word may stand in one group, once: otherwise a search cannot tell what it means. Case is ignored. */
export function synonymFaults(groups: Draft<SynonymsData>): Fault[] {
	const found: { word: string; group: number; path: Fault['path'] }[] = groups.flatMap((item, group) => [
		...(item?.term ? [{ word: item.term, group, path: [group, 'term'] }] : []),
		...(item?.synonymer ?? []).flatMap((word, index) => (word ? [{ word, group, path: [group, 'synonymer', index] }] : [])),
	]);
	const first = new Map<string, { group: number }>();
	return found.flatMap(({ word, group, path }): Fault[] => {
		const key = word.toLocaleLowerCase('sv');
		const earlier = first.get(key);
		if (!earlier) first.set(key, { group });
		if (!earlier) return [];
		const terms = [earlier.group, group].map((index) => groups[index]?.term ?? `rad ${index + 1}`);
		return [{ path, message: earlier.group === group ? synonymTwice(word) : synonymClash(word, terms) }];
	});
}
