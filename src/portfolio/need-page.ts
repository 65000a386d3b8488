import { countStatuses, type Count } from './counts.ts';
import { casesByFacet } from './groups.ts';
import { caseLines, needLine, type CaseLine, type NeedLine } from './lines.ts';
import type { Case, Need } from './model.ts';
import { neighboursAmong } from './neighbours.ts';
import { ownerNameIn } from './organisations.ts';
import { linesOnPage, splitList, type ListPart, type PageNumber } from './paging.ts';
import type { Portfolio } from './portfolio.ts';
import { caseStatus } from './status.ts';
import type { FacetId } from './vocabulary/facet.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { OwnerId } from './vocabulary/owner.ts';
import type { StatusId } from './vocabulary/status.ts';

/** How far a facet's cases have come: the status of each, or where they are many how many have each. */
export type FacetStatuses = { facet: FacetId; count: number } & (
	{ statuses: readonly StatusId[] } | { counts: readonly Count<StatusId>[] }
);

/** All that a need's page shows, besides its written text. */
export interface NeedPage {
	need: Need;
	state: NeedStateId;
	page: PageNumber;
	cases: ListPart<CaseLine>;
	spread: readonly FacetStatuses[];
	neighbours: readonly NeedLine[];
	/** Where a reader who can answer an unmet need writes. */
	email?: string;
}

/** A page after the first of a need that many cases answer. */
export interface MoreOfNeedPage {
	id: string;
	title: string;
	owner: OwnerId;
	page: PageNumber;
	cases: ListPart<CaseLine>;
}

const spreadOf = (cases: readonly Case[]): FacetStatuses[] =>
	casesByFacet(cases).map(({ facet, cases: own }) => ({
		facet,
		count: own.length,
		...(cases.length > linesOnPage ? { counts: countStatuses(own).filter(({ count }) => count > 0) } : { statuses: own.map(caseStatus) }),
	}));

export function needPages({ overviews, organisations, site }: Pick<Portfolio, 'overviews' | 'organisations' | 'site'>): NeedPage[] {
	const ownerName = ownerNameIn(organisations);
	const neighbours = neighboursAmong(overviews);
	return overviews.flatMap(({ need, state, cases }) =>
		splitList(caseLines(cases, ownerName))
			.slice(0, 1)
			.map(({ page, part }) => ({
				need,
				state,
				page,
				cases: part,
				spread: spreadOf(cases),
				neighbours: neighbours(need).map(needLine),
				...(state === 'obesvarat' && { email: site.contact.email }),
			})),
	);
}

export function moreOfNeedPages({ overviews, organisations }: Pick<Portfolio, 'overviews' | 'organisations'>): MoreOfNeedPage[] {
	const ownerName = ownerNameIn(organisations);
	return overviews.flatMap(({ need: { id, title, owner }, cases }) =>
		splitList(caseLines(cases, ownerName))
			.slice(1)
			.map(({ page, part }) => ({ id, title, owner, page, cases: part })),
	);
}
