import type { Day, PartialDate } from './model.ts';

/** First day a partial date can mean: `2021-06` → `2021-06-01`. */
export const earliestDay = (date: PartialDate): Day => `${date}-01-01`.slice(0, 10);

/** Last day a partial date can mean: `2021-02` → `2021-02-28`. */
export function latestDay(date: PartialDate): Day {
	if (date.length === 10) return date;
	const [year, month] = date.split('-').map(Number) as [number, number?];
	return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** True only where `first` is certainly before `second`: `2021` and `2021-06` contradict nothing. */
export const isBefore = (first: PartialDate, second: PartialDate): boolean => latestDay(first) < earliestDay(second);

/** `2024-02-29` + 12 → `2025-02-28`: the day stays within the month it lands in. */
export function addMonths(day: Day, months: number): Day {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));
