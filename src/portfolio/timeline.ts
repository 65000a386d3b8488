import type { Case, PartialDate } from './model.ts';
import { yearOf } from './partial-date.ts';

/** So many years fit side by side; the ones before them become one. */
const yearsShown = 14;

export interface TimelineYear {
	year: number;
	/** True for the first entry where it stands for its year and all before it. */
	orEarlier: boolean;
	began: readonly Case[];
	cameIntoUse: readonly Case[];
}

/** When the cases began and came into use, without gaps between the years: a year when nothing happened is a finding. */
export interface Timeline {
	years: readonly TimelineYear[];
	/** Not begun: they have no year yet. */
	coming: readonly Case[];
	/** In use or ended, but no source says when they began. */
	startUnknown: readonly Case[];
}

const years = (dates: readonly (PartialDate | undefined)[]): number[] => dates.filter((date) => date !== undefined).map(yearOf);

export function timelineOf(cases: readonly Case[]): Timeline {
	const undated = cases.filter(({ started }) => started === undefined);
	const hasBegun = ({ inUse, ended }: Case) => inUse !== undefined || ended !== undefined;
	const all = years(cases.flatMap(({ started, inUse }) => [started, inUse?.since]));
	const last = Math.max(...all);
	const first = Math.max(Math.min(...all), last - yearsShown + 1);
	const isFirst = (date: PartialDate, year: number) => year === first && yearOf(date) < first;
	const falls = (date: PartialDate | undefined, year: number) => date !== undefined && (yearOf(date) === year || isFirst(date, year));
	const shown = all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return {
		years: shown.map((year) => ({
			year,
			orEarlier: year === first && all.some((other) => other < first),
			began: cases.filter(({ started }) => falls(started, year)),
			cameIntoUse: cases.filter(({ inUse }) => falls(inUse?.since, year)),
		})),
		coming: undated.filter((item) => !hasBegun(item)),
		startUnknown: undated.filter(hasBegun),
	};
}
