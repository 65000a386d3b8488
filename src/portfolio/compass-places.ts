import { compassIsOneByOne } from './compass.ts';
import type { Case } from './model.ts';
import { byStart } from './sort.ts';
import { caseStatus } from './status.ts';
import { facet, tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import { listedStatuses, type ListedStatusId, type StatusId } from './vocabulary/status.ts';

/** What the compass shows, as a table: the cases that share a place, by status. */
export interface CompassPlace {
	facet: FacetId;
	second?: TipFacetId;
	count: number;
	/** With the cases themselves as long as the compass has a knot for each. */
	byStatus: readonly { status: ListedStatusId; count: number; cases?: readonly { id: string; title: string }[] }[];
}

/** Only places and statuses that have cases: the empty cloth is seen, but an empty row would say nothing. */
export function placesOf(cases: readonly Case[]): CompassPlace[] {
	const keyOf = (first: FacetId, second?: TipFacetId, status?: StatusId) => `${first} ${second} ${status}`;
	const groups = Map.groupBy(cases.toSorted(byStart), (item) => keyOf(item.facet, item.secondFacet, caseStatus(item)));
	const oneByOne = compassIsOneByOne(cases);
	return facet.ids.flatMap((first) =>
		[undefined, ...tipFacets].flatMap((second) => {
			const byStatus = listedStatuses.flatMap((status) => {
				const own = groups.get(keyOf(first, second, status)) ?? [];
				if (own.length === 0) return [];
				return [{ status, count: own.length, ...(oneByOne && { cases: own.map(({ id, title }) => ({ id, title })) }) }];
			});
			const count = byStatus.reduce((sum, row) => sum + row.count, 0);
			return count === 0 ? [] : [{ facet: first, ...(second && { second }), count, byStatus }];
		}),
	);
}
