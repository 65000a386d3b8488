import { drawnOneByOne, knotsOf, type Knots } from './knots.ts';
import type { Case, PartialDate } from './model.ts';
import { yearOf } from './partial-date.ts';

/** So many years fit side by side; the ones before them become one. */
const yearsShown = 14;

export interface TimelineYear {
	year: number;
	/** True for the first entry where it stands for its year and all before it. */
	orEarlier: boolean;
	began: Knots;
	cameIntoUse: Knots;
}

/** When the cases began and came into use, without gaps between the years: a year when nothing happened is a finding. */
export interface Timeline {
	years: readonly TimelineYear[];
	/** How many have not begun: they have no year yet. */
	coming: number;
	/** How many are in use or ended, though no source says when they began. */
	startUnknown: number;
	/** A knot for each case; otherwise numbers. */
	oneByOne: boolean;
}

const usedSince = ({ inUse }: Case) => inUse?.since;

export function timelineOf(cases: readonly Case[]): Timeline {
	const oneByOne = drawnOneByOne(cases);
	const undated = cases.filter(({ started }) => started === undefined);
	const hasBegun = ({ inUse, ended }: Case) => inUse !== undefined || ended !== undefined;
	const all = new Set(cases.flatMap((item) => [item.started, usedSince(item)].filter((date) => date !== undefined).map(yearOf)));
	const last = Math.max(...all);
	const first = Math.max(Math.min(...all), last - yearsShown + 1);
	const byYear = (dateOf: (item: Case) => PartialDate | undefined) =>
		Map.groupBy(cases, (item) => {
			const date = dateOf(item);
			return date === undefined ? undefined : Math.max(yearOf(date), first);
		});
	const began = byYear(({ started }) => started);
	const used = byYear(usedSince);
	const shown = all.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return {
		years: shown.map((year) => ({
			year,
			orEarlier: year === first && [...all].some((other) => other < first),
			began: knotsOf(began.get(year) ?? [], oneByOne),
			cameIntoUse: knotsOf(used.get(year) ?? [], oneByOne),
		})),
		coming: undated.filter((item) => !hasBegun(item)).length,
		startUnknown: undated.filter(hasBegun).length,
		oneByOne,
	};
}
