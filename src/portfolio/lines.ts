import type { NeedOverview } from './groups.ts';
import { isLong } from './lists.ts';
import type { Case, Need } from './model.ts';
import type { RelatedCase } from './related.ts';
import { byTitle } from './sort.ts';
import { showsSpread } from './spread.ts';
import { caseStatus } from './status.ts';
import type { FacetId, TipFacetId } from './vocabulary/facet.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { OwnerId } from './vocabulary/owner.ts';
import type { StatusId } from './vocabulary/status.ts';

/*
 * What a list says of what it lists, and no more. Lists are made of these alone, so that a page need not be made anew
 * when something that it does not show is changed.
 */

/** A case in a list. */
export interface CaseLine {
	id: string;
	title: string;
	/** Left out where a list has no room for it. */
	summary?: string;
	facet: FacetId;
	secondFacet?: TipFacetId;
	status: StatusId;
	/** Drawn as used by others too. */
	spread: boolean;
	/** The name of the organisation that owns it. */
	owner?: string;
	/** Such as why it is in the list. */
	note?: string;
}

type OwnerName = (item: Case) => string;

const shortLine = (item: Case): CaseLine => ({
	id: item.id,
	title: item.title,
	facet: item.facet,
	...(item.secondFacet && { secondFacet: item.secondFacet }),
	status: caseStatus(item),
	spread: showsSpread(item),
});

export const caseLine = (item: Case, owner: string): CaseLine => ({ ...shortLine(item), summary: item.summary, owner });

/** A case by its title and owner only. */
export const briefLine = (item: Case, owner: string): CaseLine => ({ ...shortLine(item), owner });

/** A list of cases; a long one says less of each. */
export function caseLines(cases: readonly Case[], ownerName: OwnerName, note?: (item: Case) => string | undefined): CaseLine[] {
	const line = isLong(cases.length) ? briefLine : caseLine;
	return cases.map((item) => {
		const said = note?.(item);
		return { ...line(item, ownerName(item)), ...(said !== undefined && { note: said }) };
	});
}

/** A related case, with the titles of the needs both answer. */
export interface RelatedLine {
	line: CaseLine;
	sharedNeeds: readonly string[];
}

export const relatedLine = ({ case: item, sharedNeedIds }: RelatedCase, needs: ReadonlyMap<string, Need>): RelatedLine => ({
	line: shortLine(item),
	sharedNeeds: sharedNeedIds
		.flatMap((id) => needs.get(id) ?? [])
		.sort(byTitle)
		.map(({ title }) => title),
});

/** A need that a case answers. */
export interface AnsweredNeed {
	id: string;
	title: string;
	owner: OwnerId;
	state: NeedStateId;
}

export const answeredNeed = ({ need: { id, title, owner }, state }: NeedOverview): AnsweredNeed => ({ id, title, owner, state });

/** A need in a list. */
export interface NeedLine {
	id: string;
	title: string;
	/** Left out where a list has no room for it. */
	description?: string;
	state: NeedStateId;
	/** How many cases answer it. */
	cases: number;
}

export const needLine = ({ need: { id, title }, state, cases }: NeedOverview): NeedLine => ({ id, title, state, cases: cases.length });

export const fullNeedLine = (overview: NeedOverview): NeedLine => ({ ...needLine(overview), description: overview.need.description });

/** A list of needs with what each is about; a long one says less of each. */
export const fullNeedLines = (needs: readonly NeedOverview[]): NeedLine[] => needs.map(isLong(needs.length) ? needLine : fullNeedLine);
