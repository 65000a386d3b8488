import { seeAlsoTwice, synonymClash, synonymTwice } from '../messages/entries.ts';
import type { SeeAlsoData, SynonymsData } from '../schema/synonyms.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { earlierTwins } from './repeats.ts';

/** A word may stand in one group, once: otherwise a search cannot tell what it means. Case is ignored. */
export function synonymFaults(groups: Draft<SynonymsData>): Fault[] {
	const found: { word: string; group: number; path: Fault['path'] }[] = groups.flatMap((item, group) => [
		...(item?.term ? [{ word: item.term, group, path: [group, 'term'] }] : []),
		...(item?.synonymer ?? []).flatMap((word, index) => (word ? [{ word, group, path: [group, 'synonymer', index] }] : [])),
	]);
	const twins = earlierTwins(found.map(({ word }) => word));
	return found.flatMap(({ word, group, path }, place): Fault[] => {
		const earlier = found[twins[place] ?? -1];
		if (!earlier) return [];
		const terms = [earlier.group, group].map((index) => groups[index]?.term ?? `rad ${index + 1}`);
		return [{ path, message: earlier.group === group ? synonymTwice(word) : synonymClash(word, terms) }];
	});
}

/** A word has one row, and names no word twice, nor itself. Case is ignored. */
export function seeAlsoFaults(rows: Draft<SeeAlsoData>): Fault[] {
	const twins = earlierTwins(rows.map((row) => row?.term));
	return rows.flatMap((row, index): Fault[] => {
		const earlier = twins[index];
		const near = row?.se_aven ?? [];
		const [, ...repeated] = earlierTwins([row?.term, ...near]);
		return [
			...(row?.term !== undefined && earlier !== undefined
				? [{ path: [index, 'term'], message: seeAlsoTwice(row.term, earlier + 1) }]
				: []),
			...near.flatMap((word, place): Fault[] =>
				word && repeated[place] !== undefined ? [{ path: [index, 'se_aven', place], message: synonymTwice(word) }] : [],
			),
		];
	});
}
