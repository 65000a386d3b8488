import type { NeedOverview } from './groups.ts';
import type { Need } from './model.ts';
import { byTitle } from './sort.ts';

/** What a need has in common with its neighbour. */
export type Kinship = 'both' | 'owner' | 'kind';

export interface NeighbourNeed extends NeedOverview {
	shares: Kinship;
}

/**
 * Needs with the same owner or of the same kind: both first, then kind, then owner; ties by title.
 * The needs are put in order once, so that many needs are not each compared with all.
 */
export function neighboursAmong(needs: readonly NeedOverview[]): (need: Need, limit?: number) => NeighbourNeed[] {
	const inOrder = needs.toSorted((a, b) => byTitle(a.need, b.need));
	const byOwner = Map.groupBy(inOrder, ({ need }) => need.owner);
	const byKind = Map.groupBy(inOrder, ({ need }) => need.kind);
	return (need, limit = 6) => {
		const ofKind = byKind.get(need.kind) ?? [];
		const ofOwner = byOwner.get(need.owner) ?? [];
		const found: NeighbourNeed[] = [];
		const take = (shares: Kinship, from: readonly NeedOverview[], fits: (other: Need) => boolean) => {
			for (const other of from) {
				if (found.length === limit) return;
				if (other.need.id !== need.id && fits(other.need)) found.push({ ...other, shares });
			}
		};
		take('both', ofKind, ({ owner }) => owner === need.owner);
		take('kind', ofKind, ({ owner }) => owner !== need.owner);
		take('owner', ofOwner, ({ kind }) => kind !== need.kind);
		return found;
	};
}
