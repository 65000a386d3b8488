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
	const byNeed = new Map<string, Case[]>();
	for (const each of inOrder) for (const id of each.needIds) byNeed.set(id, [...(byNeed.get(id) ?? []), each]);
	const byFacet = Map.groupBy(inOrder, ({ facet }) => facet);

	return (item, limit = 4) => {
		const sharing = new Set(item.needIds.flatMap((id) => byNeed.get(id) ?? []).filter(({ id }) => id !== item.id));
		const closest = [...sharing]
			.map((other) => ({ case: other, sharedNeedIds: other.needIds.filter((id) => item.needIds.includes(id)) }))
			.sort(
				(a, b) =>
					b.sharedNeedIds.length - a.sharedNeedIds.length ||
					Number(b.case.facet === item.facet) - Number(a.case.facet === item.facet) ||
					byTitle(a.case, b.case),
			)
			.slice(0, limit);
		const sameFacet = (byFacet.get(item.facet) ?? []).filter((other) => other.id !== item.id && !sharing.has(other));
		return [...closest, ...sameFacet.slice(0, limit - closest.length).map((other) => ({ case: other, sharedNeedIds: [] }))];
	};
}
