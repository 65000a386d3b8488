import { needsByOwner, type NeedOverview } from './groups.ts';
import type { Case } from './model.ts';
import { byPublished } from './sort.ts';
import type { OwnerId } from './vocabulary/owner.ts';

/** The cases the start page shows: the latest published. Nobody picks them, so nobody can be left out. */
export const latestCases = (cases: readonly Case[], limit = 5): Case[] => [...cases].sort(byPublished).slice(0, limit);

export interface OwnerNeeds {
	owner: OwnerId;
	/** How many the owner has; more than are shown where the list is long. */
	total: number;
	shown: readonly NeedOverview[];
}

/**
 * The needs the start page shows under each owner: those with most cases first, unmet ones last.
 * Where there is no room for all, unmet needs keep some of it: they show where new work is wanted.
 */
export function frontPageNeeds(needs: readonly NeedOverview[], limit = 7, keptForUnmet = 2): OwnerNeeds[] {
	return needsByOwner(needs)
		.filter((group) => group.needs.length > 0)
		.map(({ owner, needs: own }) => {
			const unmet = own.filter(({ state }) => state === 'obesvarat');
			const answered = own.filter(({ state }) => state !== 'obesvarat').sort((a, b) => b.cases.length - a.cases.length);
			const shown = answered.slice(0, limit - Math.min(unmet.length, keptForUnmet));
			return { owner, total: own.length, shown: [...shown, ...unmet.slice(0, limit - shown.length)] };
		});
}
