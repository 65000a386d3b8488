import type { Case } from './model.ts';
import { byTitle } from './sort.ts';

export interface RelatedCase {
	case: Case;
	/** Needs both answer. Empty where only the facet is shared. */
	sharedNeedIds: readonly string[];
}

/**
 * Related cases: those that share most needs first, then those with the same facet; ties by title. Never random.
 * Looks each case up among those it can have something in common with, so that a big portfolio is not compared with itself.
 *
 * @param cases all that may be shown
 */
export function relatedAmong(cases: readonly Case[]): (item: Case, limit?: number) => RelatedCase[] {
	const inOrder = [...cases].sort(byTitle);
	const place = new Map(inOrder.map((item, index) => [item, index]));
	const byNeed = new Map<string, Case[]>();
	for (const item of inOrder) {
		for (const id of item.needIds) {
			const answering = byNeed.get(id);
			if (answering) answering.push(item);
			else byNeed.set(id, [item]);
		}
	}
	const byFacet = Map.groupBy(inOrder, ({ facet }) => facet);

	return (item, limit = 4) => {
		/** How many needs in common, by case. */
		const common = new Map<Case, number>();
		for (const id of item.needIds) {
			for (const other of byNeed.get(id) ?? []) if (other.id !== item.id) common.set(other, (common.get(other) ?? 0) + 1);
		}
		/** The higher, the nearer. A title's place is worth less than a facet, a facet less than a need. */
		const nearness = (other: Case, shared: number) =>
			2 * shared + Number(other.facet === item.facet) - (place.get(other) ?? 0) / cases.length;
		const closest = highest(limit, common, ([other, shared]) => nearness(other, shared));
		const sameFacet: Case[] = [];
		for (const other of byFacet.get(item.facet) ?? []) {
			if (closest.length + sameFacet.length >= limit) break;
			if (other.id !== item.id && !common.has(other)) sameFacet.push(other);
		}
		return [
			...closest.map(([other]) => ({ case: other, sharedNeedIds: other.needIds.filter((id) => item.needIds.includes(id)) })),
			...sameFacet.map((other) => ({ case: other, sharedNeedIds: [] })),
		];
	};
}

/** The few that score highest, the highest first, without sorting the many. */
function highest<Item>(count: number, items: Iterable<Item>, score: (item: Item) => number): Item[] {
	const best: { item: Item; score: number }[] = [];
	for (const item of items) {
		const own = score(item);
		const last = best.at(-1);
		if (best.length === count && last && own <= last.score) continue;
		const at = best.findIndex((other) => other.score < own);
		best.splice(at < 0 ? best.length : at, 0, { item, score: own });
		if (best.length > count) best.pop();
	}
	return best.map(({ item }) => item);
}
