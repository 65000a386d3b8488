import type { Case, Need } from './model.ts';
import { caseStatus, needState } from './status.ts';
import { facet, type FacetId } from './vocabulary/facet.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import { owner, type OwnerId } from './vocabulary/owner.ts';
import { listedStatuses, type ListedStatusId } from './vocabulary/status.ts';

/*
 * The portfolio sorted into its closed lists. Every term gets a group, also the empty ones:
 * an empty group is a finding. Cases and needs keep the order they came in.
 */

export const casesByFacet = (cases: readonly Case[]): { facet: FacetId; cases: Case[] }[] =>
	facet.ids.map((id) => ({ facet: id, cases: cases.filter((item) => item.facet === id) }));

export const casesByStatus = (cases: readonly Case[]): { status: ListedStatusId; cases: Case[] }[] =>
	listedStatuses.map((id) => ({ status: id, cases: cases.filter((item) => caseStatus(item) === id) }));

/** A need with what is worked out about it. */
export interface NeedOverview {
	need: Need;
	state: NeedStateId;
	/** All cases that answer it, the ended ones too. */
	cases: readonly Case[];
}

export function needOverviews(needs: readonly Need[], cases: readonly Case[]): NeedOverview[] {
	const answering = new Map<string, Case[]>(needs.map(({ id }) => [id, []]));
	for (const item of cases) for (const id of item.needIds) answering.get(id)?.push(item);
	return needs.map((need) => {
		const own = answering.get(need.id) ?? [];
		return { need, state: needState(need, own), cases: own };
	});
}

/** The needs a case answers, in the order its author named them. */
export const needsOf = (item: Pick<Case, 'needIds'>, needs: ReadonlyMap<string, NeedOverview>): NeedOverview[] =>
	item.needIds.flatMap((id) => needs.get(id) ?? []);

export const needsByOwner = (needs: readonly NeedOverview[]): { owner: OwnerId; needs: NeedOverview[] }[] =>
	owner.ids.map((id) => ({ owner: id, needs: needs.filter(({ need }) => need.owner === id) }));

export const unmetNeeds = (needs: readonly NeedOverview[]): NeedOverview[] => needs.filter(({ state }) => state === 'obesvarat');
