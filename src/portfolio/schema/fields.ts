import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/define.ts';

/** What a form needs to know beside the label (`title`) and the hint (`description`) of a field. */
export interface FormHints {
	/** What each code is called, in order. */
	labels?: Readonly<Record<string, string>>;
	/** The kind of file whose ids are chosen among. */
	of?: 'exempel' | 'behov' | 'organisationer';
	/** A name in plain text may stand in place of an id. */
	orText?: true;
	/** What one item of a list is called, after “add”. */
	one?: string;
	/** More than a line of text. */
	long?: true;
	/** A picture to choose. */
	picture?: true;
	/** Belongs to a later stage of the work, so that it is folded away at first. */
	later?: true;
}

declare module 'zod' {
	interface GlobalMeta {
		form?: FormHints;
	}
}

/** A field's label, the hint under it, and what a form needs to know besides. The only place each is written. */
export const field = (title: string, description: string, form?: FormHints) => ({ title, description, ...(form && { form }) });

/** How exact a date is, is up to what is known. */
export const dateField = (title: string, description: string) => field(title, `${description} Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.`);

/** An id is a file name: it stands in an address and never changes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const idMaxLength = 60;

/** A text with something in it. Lengths are counted after trimming. */
export const text = (min = 1, max = 5000) => z.string().trim().min(min).max(max);

/** The id of another file. That it exists is proved by the content check; a schema sees one file only. */
export const entryId = () => z.string().regex(idPattern).max(idMaxLength);

export const url = () => z.url({ protocol: /^https?$/ });

const labelsOf = <Id extends string>({ label }: Vocabulary<Id>, ids: readonly Id[]) => Object.fromEntries(ids.map((id) => [id, label(id)]));

/** A code of a closed list, or of some of it. */
export const code = <Id extends string, Some extends Id = Id>(vocabulary: Vocabulary<Id>, some?: readonly Some[]) => {
	const ids = some ?? (vocabulary.ids as unknown as readonly Some[]);
	return z.enum(ids as readonly [Some, ...Some[]]).meta({ form: { labels: labelsOf<Id>(vocabulary, ids) } });
};

/** A whole number that is a code of a closed list, counted from 1. */
export const numberCode = <Id extends string>(vocabulary: Vocabulary<Id>) =>
	z
		.int()
		.min(1)
		.max(vocabulary.ids.length)
		.meta({ form: { labels: labelsOf(vocabulary, vocabulary.ids) } });

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

/** What a field that points at sources is called, wherever it stands. */
export const cites = field('Källor', 'Nummer på källor i listan kallor.', { one: 'källa' });

const source = () =>
	z.strictObject({
		titel: text().meta(field('Titel', 'Källans titel.')),
		utgivare: text().meta(field('Utgivare', 'Den som står bakom källan, till exempel en kommun eller myndighet.')),
		url: url().meta(field('Adress', 'Adressen, med http eller https.')),
		publicerad: partialDate().optional().meta(dateField('Publicerad', 'När källan publicerades.')),
	});

export const sources = (description: string) =>
	z
		.array(source())
		.min(1)
		.meta(field('Källor', description, { one: 'källa' }));
