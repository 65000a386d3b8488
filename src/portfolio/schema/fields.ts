import { z } from 'zod';

/** An id is a file name: it stands in an address and never changes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const idMaxLength = 60;

/** A text with something in it. Lengths are counted after trimming. */
export const text = (min = 1, max = 5000) => z.string().trim().min(min).max(max);

/** The id of another file. That it exists is proved by the content check; a schema sees one file only. */
export const entryId = () => z.string().regex(idPattern).max(idMaxLength);

export const url = () => z.url({ protocol: /^https?$/ });

/** Astro's YAML reader turns an unquoted day into a `Date` and a year into a number; both become the text the author wrote. */
const asWritten = (value: unknown): unknown => {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'number' ? String(value) : value;
};

const isRealDay = (value: string) => {
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** `2021-06-29`. */
export const day = () => z.preprocess(asWritten, z.iso.date()).meta({ type: 'string', format: 'date' });

/** `2021`, `2021-06` or `2021-06-29`: as exact as is known. */
export const partialDate = () =>
	z
		.preprocess(
			asWritten,
			z.string().refine((value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isRealDay(`${value}-01-01`.slice(0, 10)), {
				params: { rule: 'partial-date' },
			}),
		)
		.meta({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** Numbers of entries in `kallor`, counted from 1. */
export const sourceNumbers = () => z.array(z.int().min(1));

export const source = () =>
	z.strictObject({
		titel: text().describe('Källans titel.'),
		utgivare: text().describe('Den som står bakom källan, till exempel en kommun eller myndighet.'),
		url: url().describe('Adressen, med http eller https.'),
		publicerad: partialDate().optional().describe('När källan publicerades: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'),
	});
