import { inTheFuture, tooEarly } from '../messages/entries.ts';
import type { Day, PartialDate } from '../model.ts';
import { isBefore } from '../partial-date.ts';
import type { Fault } from './fault.ts';

type Path = Fault['path'];
interface Dated {
	/** The key as an author reads it: `i_bruk.sedan`. */
	key: string;
	date: PartialDate | undefined;
}

/** A date that is certainly before another it has to follow. `2021` and `2021-06` contradict nothing. */
export const notBefore = (path: Path, date: PartialDate | undefined, ...others: readonly Dated[]): Fault[] =>
	others.flatMap(({ key, date: other }) =>
		date !== undefined && other !== undefined && isBefore(date, other) ? [{ path, message: tooEarly(date, key, other) }] : [],
	);

export const notInFuture = (path: Path, day: Day | undefined, today: Day): Fault[] =>
	day !== undefined && day > today ? [{ path, message: inTheFuture(day, today) }] : [];
