import type { Compass } from './compass.ts';
import type { Case } from './model.ts';
import { caseStatus } from './status.ts';
import { tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import { listedStatuses, type ListedStatusId } from './vocabulary/status.ts';

/** What the compass shows, as a table: the cases that share a place, by status. Also those that found no free cell. */
export interface CompassPlace {
	facet: FacetId;
	second: TipFacetId | undefined;
	count: number;
	byStatus: readonly { status: ListedStatusId; cases: readonly Case[] }[];
}

/** Only places and statuses that have cases: the empty cloth is seen, but an empty row would say nothing. */
export function placesOf({ groups }: Compass): CompassPlace[] {
	const places = groups.flatMap((group) => {
		const all = [...group.marks.map((placed) => placed.case), ...group.unplaced];
		return [undefined, ...tipFacets].map((second) => ({
			facet: group.facet,
			second,
			cases: all.filter((item) => item.secondFacet === second),
		}));
	});
	return places
		.filter(({ cases }) => cases.length > 0)
		.map(({ cases, ...place }) => ({
			...place,
			count: cases.length,
			byStatus: listedStatuses
				.map((status) => ({ status, cases: cases.filter((item) => caseStatus(item) === status) }))
				.filter((row) => row.cases.length > 0),
		}));
}
