import type { Case } from './model.ts';
import { byTitle } from './sort.ts';

export interface RelatedCase {
	case: Case;
	/** Needs both answer. Empty where only the facet is shared. */
	sharedNeedIds: readonly string[];
}

/** Related cases: those that share most needs first, then those with the same facet; ties by title. Never random. */
export function relatedCases(item: Case, cases: readonly Case[], limit = 4): RelatedCase[] {
	return cases
		.filter((other) => other.id !== item.id)
		.map((other) => ({ case: other, sharedNeedIds: other.needIds.filter((id) => item.needIds.includes(id)) }))
		.filter(({ case: other, sharedNeedIds }) => sharedNeedIds.length > 0 || other.facet === item.facet)
		.sort(
			(a, b) =>
				b.sharedNeedIds.length - a.sharedNeedIds.length ||
				Number(b.case.facet === item.facet) - Number(a.case.facet === item.facet) ||
				byTitle(a.case, b.case),
		)
		.slice(0, limit);
}
