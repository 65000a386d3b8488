import type { Case } from './model.ts';
import { earliestDay } from './partial-date.ts';

const collator = new Intl.Collator('sv');

/** Swedish alphabetical order (å ä ö last), then id, so that two builds always agree. */
export const byName =
	<T>(name: (item: T) => string, id: (item: T) => string) =>
	(a: T, b: T): number =>
		collator.compare(name(a), name(b)) || collator.compare(id(a), id(b));

/** Cases by title. */
export const byTitle = byName<{ title: string; id: string }>(
	(item) => item.title,
	(item) => item.id,
);

/** The year a case is shown under: when it began, else when it came into use. */
export const startOf = (item: Case): string | undefined => item.started ?? item.inUse?.since;

/** Oldest start first; cases that have not begun come last. */
export const byStart = (a: Case, b: Case): number => {
	const key = (item: Case) => {
		const start = startOf(item);
		return start === undefined ? '9999' : earliestDay(start);
	};
	return key(a).localeCompare(key(b)) || a.id.localeCompare(b.id);
};

/** Newest published first, then title. */
export const byPublished = (a: Case, b: Case): number => b.published.localeCompare(a.published) || byTitle(a, b);
