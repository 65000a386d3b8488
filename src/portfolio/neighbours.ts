import type { NeedOverview } from './groups.ts';
import type { Need } from './model.ts';
import { byTitle } from './sort.ts';

/** What a need has in common with its neighbour. */
export type Kinship = 'both' | 'owner' | 'kind';

export interface NeighbourNeed extends NeedOverview {
	shares: Kinship;
}

const rank: Record<Kinship, number> = { both: 0, kind: 1, owner: 2 };

/** Needs with the same owner or of the same kind: both first, then kind, then owner; ties by title. */
export const neighbourNeeds = (need: Need, needs: readonly NeedOverview[], limit = 6): NeighbourNeed[] =>
	needs
		.filter((other) => other.need.id !== need.id)
		.flatMap((other): NeighbourNeed[] => {
			const sameOwner = other.need.owner === need.owner;
			const sameKind = other.need.kind === need.kind;
			if (!sameOwner && !sameKind) return [];
			return [{ ...other, shares: sameOwner && sameKind ? 'both' : sameKind ? 'kind' : 'owner' }];
		})
		.sort((a, b) => rank[a.shares] - rank[b.shares] || byTitle(a.need, b.need))
		.slice(0, limit);
