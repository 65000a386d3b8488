import type { Case } from './model.ts';
import { byTitle } from './sort.ts';

export interface RelatedCase {
	case: Case;
	/** Needs both answer. Empty where only the facet is shared. */
	sharedNeedIds: readonly string[];
}

/** Cases with the same facet that answer the same needs: what is nearest one of them is nearest all. */
interface Alike {
	facet: Case['facet'];
	needIds: readonly string[];
	cases: Case[];
}

const kindOf = ({ facet, needIds }: Case): string => [facet, ...needIds.toSorted()].join(' ');

/**
 * Related cases: those that share most needs first, then those with the same facet; ties by title. Never random.
 * Worked out once for all cases that are alike, so that a big portfolio is not compared with itself.
 *
 * @param cases all that may be shown
 * @param limit how many are asked for
 */
export function relatedAmong(cases: readonly Case[], limit = 4): (item: Case) => RelatedCase[] {
	const inOrder = [...cases].sort(byTitle);
	const place = new Map(inOrder.map((item, index) => [item, index]));
	const placeOf = (item: Case) => place.get(item) ?? 0;
	const kinds = new Map<string, Alike>();
	for (const item of inOrder) {
		const alike = kinds.get(kindOf(item));
		if (alike) alike.cases.push(item);
		else kinds.set(kindOf(item), { facet: item.facet, needIds: item.needIds, cases: [item] });
	}
	const byNeed = new Map<string, Alike[]>();
	for (const alike of kinds.values()) for (const id of alike.needIds) byNeed.set(id, [...(byNeed.get(id) ?? []), alike]);
	const byFacet = Map.groupBy(inOrder, ({ facet }) => facet);

	/** One more than asked for, since the case itself may be among them. */
	function nearest({ facet, needIds }: Case): Case[] {
		const shared = new Map<Alike, number>();
		for (const alike of needIds.flatMap((id) => byNeed.get(id) ?? [])) shared.set(alike, (shared.get(alike) ?? 0) + 1);
		const byNearness = Map.groupBy(shared, ([alike, count]) => 2 * count + Number(alike.facet === facet));
		const found: Case[] = [];
		for (const nearness of [...byNearness.keys()].sort((a, b) => b - a)) {
			const equal = (byNearness.get(nearness) ?? []).flatMap(([alike]) => alike.cases.slice(0, limit + 1));
			found.push(...equal.sort((a, b) => placeOf(a) - placeOf(b)));
			if (found.length > limit) return found.slice(0, limit + 1);
		}
		const sharing = new Set([...shared.keys()].flatMap((alike) => alike.cases));
		for (const item of byFacet.get(facet) ?? []) {
			if (found.length > limit) break;
			if (!sharing.has(item)) found.push(item);
		}
		return found;
	}

	const known = new Map<string, Case[]>();
	return (item) => {
		const kind = kindOf(item);
		const found = known.get(kind) ?? nearest(item);
		known.set(kind, found);
		return found
			.filter(({ id }) => id !== item.id)
			.slice(0, limit)
			.map((other) => ({ case: other, sharedNeedIds: other.needIds.filter((id) => item.needIds.includes(id)) }));
	};
}
