import { noSuchSource } from '../messages/entries.ts';
import type { Fault } from './fault.ts';

interface Cites {
	kallor?: readonly (number | undefined)[];
}

/** Source numbers that point outside the file's own list of sources. Says nothing where the list itself is missing. */
export function sourceNumberFaults(
	key: string,
	citing: readonly (Cites | undefined)[] | undefined,
	sources: readonly unknown[] | undefined,
): Fault[] {
	if (!sources) return [];
	return (citing ?? []).flatMap((item, index) =>
		(item?.kallor ?? []).flatMap((number, position): Fault[] =>
			number === undefined || number <= sources.length
				? []
				: [{ path: [key, index, 'kallor', position], message: noSuchSource(number, sources.length) }],
		),
	);
}
