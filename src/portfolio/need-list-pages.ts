import { countNeedsByOwner, countStates, type Count } from './counts.ts';
import { needsByOwner, unmetNeeds, type NeedOverview } from './groups.ts';
import { caseLines, fullNeedLine, fullNeedLines, needLine, type CaseLine, type NeedLine } from './lines.ts';
import { casesByOwner, needsOfOwner } from './lists.ts';
import type { Site } from './model.ts';
import { ownerNameIn } from './organisations.ts';
import { splitGroups, splitLists, type GroupPart, type PageNumber, type PartsOf } from './paging.ts';
import type { Portfolio } from './portfolio.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { OwnerId } from './vocabulary/owner.ts';

/* All that the pages with lists of needs show. What stands on the first page of a long list only is its `intro`. */

/** How many needs each of the lists of needs holds. */
export interface NeedCounts {
	owners: readonly Count<OwnerId>[];
	unmet: number;
}

const countNeeds = (overviews: readonly NeedOverview[]): NeedCounts => ({
	owners: countNeedsByOwner(overviews),
	unmet: unmetNeeds(overviews).length,
});

/** Needs under their owners, each need as a line. */
const groupsOf = (overviews: readonly NeedOverview[], line: (overview: NeedOverview) => NeedLine) =>
	needsByOwner(overviews).map(({ owner: id, needs }) => ({ id, lines: needs.map(line) }));

export interface AllNeedsPage {
	page: PageNumber;
	groups: readonly GroupPart<OwnerId, NeedLine>[];
	intro?: { counts: NeedCounts; states: readonly Count<NeedStateId>[] };
}

export function allNeedsPages({ overviews }: { overviews: readonly NeedOverview[] }): AllNeedsPage[] {
	const intro = { counts: countNeeds(overviews), states: countStates(overviews) };
	return splitGroups(groupsOf(overviews, needLine)).map((shown) => ({ ...shown, ...(shown.page.number === 1 && { intro }) }));
}

export interface UnmetNeedsPage {
	page: PageNumber;
	groups: readonly GroupPart<OwnerId, NeedLine>[];
	/** With the address where a reader who can answer a need writes. */
	intro?: { counts: NeedCounts; email: string };
}

export function unmetNeedsPages({ overviews, site }: { overviews: readonly NeedOverview[]; site: Site }): UnmetNeedsPage[] {
	const intro = { counts: countNeeds(overviews), email: site.contact.email };
	return splitGroups(groupsOf(unmetNeeds(overviews), fullNeedLine)).map((shown) => ({
		...shown,
		...(shown.page.number === 1 && { intro }),
	}));
}

export interface OwnerPage extends PartsOf<{ needs: readonly NeedLine[]; cases: readonly CaseLine[] }> {
	id: OwnerId;
	page: PageNumber;
	intro?: { counts: NeedCounts; states: readonly Count<NeedStateId>[] };
}

export function ownerPages({
	cases,
	needs,
	overviews,
	organisations,
}: Pick<Portfolio, 'cases' | 'needs' | 'overviews' | 'organisations'>): OwnerPage[] {
	const ownerName = ownerNameIn(organisations);
	const counts = countNeeds(overviews);
	return casesByOwner(cases, needs).flatMap(({ owner: id, cases: own }) => {
		const ownNeeds = needsOfOwner(overviews, id);
		const intro = { counts, states: countStates(ownNeeds) };
		return splitLists({ needs: fullNeedLines(ownNeeds), cases: caseLines(own, ownerName) }).map(({ page, parts }) => ({
			...{ id, page, ...parts },
			...(page.number === 1 && { intro }),
		}));
	});
}
