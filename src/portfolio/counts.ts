import type { NeedOverview } from './groups.ts';
import type { Case, Need } from './model.ts';
import { caseStatus } from './status.ts';
import { facet, type FacetId } from './vocabulary/facet.ts';
import { goalNumbers } from './vocabulary/goal.ts';
import { needState, type NeedStateId } from './vocabulary/need-state.ts';
import { owner, type OwnerId } from './vocabulary/owner.ts';
import { listedStatuses, type ListedStatusId, type StatusId } from './vocabulary/status.ts';

/*
 * How many there are under each term of a closed list, also under those with none. Pages that only say how many hold
 * these and not the cases, so that they need not be made anew when a case changes something else.
 */

export interface Count<Id> {
	id: Id;
	count: number;
}

/** An item under several ids counts once under each. */
function countUnder<Id extends Key, Key, Item>(
	ids: readonly Id[],
	items: readonly Item[],
	idsOf: (item: Item) => readonly Key[],
): Count<Id>[] {
	const counts = new Map<Key, number>();
	for (const item of items) for (const id of new Set(idsOf(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
	return ids.map((id) => ({ id, count: counts.get(id) ?? 0 }));
}

export const countFacets = (cases: readonly Case[]): Count<FacetId>[] => countUnder(facet.ids, cases, (item) => [item.facet]);

export const countStatuses = (cases: readonly Case[]): Count<ListedStatusId>[] =>
	countUnder<ListedStatusId, StatusId, Case>(listedStatuses, cases, (item) => [caseStatus(item)]);

export const countGoals = (cases: readonly Case[]): Count<number>[] =>
	countUnder(goalNumbers, cases, ({ goals }) => goals.map(({ goal }) => goal));

/** How many cases answer a need of each owner. */
export function countCasesByOwner(cases: readonly Case[], needs: readonly Need[]): Count<OwnerId>[] {
	const ownerOf = new Map(needs.map((need) => [need.id, need.owner]));
	return countUnder(owner.ids, cases, ({ needIds }) => needIds.flatMap((id) => ownerOf.get(id) ?? []));
}

export const countNeedsByOwner = (needs: readonly NeedOverview[]): Count<OwnerId>[] =>
	countUnder(owner.ids, needs, ({ need }) => [need.owner]);

export const countStates = (needs: readonly NeedOverview[]): Count<NeedStateId>[] =>
	countUnder(needState.ids, needs, ({ state }) => [state]);

export const sumOf = (counts: readonly Count<unknown>[]): number => counts.reduce((sum, { count }) => sum + count, 0);
