import { unmetNeeds, type NeedOverview } from './groups.ts';
import type { Case } from './model.ts';
import { caseStatus } from './status.ts';
import { isEnded, listedStatuses, type ListedStatusId } from './vocabulary/status.ts';

/** The portfolio in numbers, for the sentences that say what it holds. */
export interface PortfolioNumbers {
	cases: number;
	byStatus: Readonly<Record<ListedStatusId, number>>;
	/** Cases no longer going on. */
	ended: number;
	/** Organisations that own a case or take part in one. */
	organisations: number;
	needs: number;
	unmet: number;
}

export function numbersOf(cases: readonly Case[], needs: readonly NeedOverview[]): PortfolioNumbers {
	const count = (id: ListedStatusId) => cases.filter((item) => caseStatus(item) === id).length;
	return {
		cases: cases.length,
		byStatus: Object.fromEntries(listedStatuses.map((id) => [id, count(id)])) as Record<ListedStatusId, number>,
		ended: cases.filter((item) => isEnded(caseStatus(item))).length,
		organisations: new Set(cases.flatMap(({ organisationIds }) => organisationIds)).size,
		needs: needs.length,
		unmet: unmetNeeds(needs).length,
	};
}
