import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { FormField } from '../../../src/editor/form-fields.ts';
import { keysOf, metaOf, schemaAt } from '../../../src/portfolio/rules/draft.ts';

/** One key of a file, as a schema, a form or an editor's settings tell of it. */
export interface Told {
	label: string | undefined;
	hint: string | undefined;
	required: boolean;
	least?: number | undefined;
	most?: number | undefined;
}

/** Every key with its groups, `kallor.utgivare`, in the order of the file; one that stands twice is there twice. */
export type Flat = [path: string, told: Told][];

const unwrapped = (part: z.core.$ZodType): z.core.$ZodType => (part instanceof z.ZodOptional ? unwrapped(part.unwrap()) : part);
/** A group's own schema, also where it is each row of a list. */
const groupIn = (part: z.core.$ZodType): z.core.$ZodType => {
	const inner = unwrapped(part);
	return inner instanceof z.ZodArray ? groupIn(inner.element) : inner;
};

/** What a schema says of itself, read from zod and not by way of the form. */
export const inSchema = (schema: z.core.$ZodType, before = ''): Flat =>
	(keysOf(schema) ?? []).flatMap((key): Flat => {
		const part = schemaAt(schema, [key]);
		if (!part) return [];
		const { title, description, form } = metaOf(part);
		// An id is chosen by its name, and a code by its label: nobody counts its letters.
		const chosen = (form?.of && !form.orText && !(unwrapped(part) instanceof z.ZodArray)) || form?.labels;
		const said = { label: title, hint: description, required: !(part instanceof z.ZodOptional) };
		return [[before + key, { ...said, ...(chosen ? {} : limitsOf(unwrapped(part))) }], ...inSchema(groupIn(part), `${before}${key}.`)];
	});

function limitsOf(part: z.core.$ZodType): Pick<Told, 'least' | 'most'> {
	if (part instanceof z.ZodString)
		return told(part.minLength === 1 ? null : part.minLength, part.maxLength === 5000 ? null : part.maxLength);
	if (part instanceof z.ZodNumber) return told(part.minValue, part.maxValue);
	if (part instanceof z.ZodArray) {
		const least = (z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }) as { minItems?: number }).minItems;
		return least === undefined ? {} : { least };
	}
	return {};
}

const told = (least: number | null, most: number | null): Pick<Told, 'least' | 'most'> => ({
	...(least !== null && Number.isFinite(least) && least > Number.MIN_SAFE_INTEGER && { least }),
	...(most !== null && Number.isFinite(most) && most < Number.MAX_SAFE_INTEGER && { most }),
});

/** What the form's fields say. */
export const inForm = (fields: readonly FormField[], before = ''): Flat =>
	fields.flatMap((field): Flat => {
		const { key, label, hint, required } = field;
		const { least, most } = field as { least?: number; most?: number };
		const inner = field.kind === 'list' ? field.item : field;
		const rows = inner.kind === 'group' ? inForm(inner.fields, `${before}${key}.`) : [];
		return [[before + key, { label, hint, required, ...(least !== undefined && { least }), ...(most !== undefined && { most }) }], ...rows];
	});

interface Setting {
	name: string;
	label?: string;
	hint?: string;
	required?: boolean;
	widget?: string;
	min?: number;
	max?: number;
	minlength?: number;
	maxlength?: number;
	fields?: Field[];
	field?: Field;
}

/** What an editor's settings say. */
export const inSettings = (fields: readonly Field[], before = ''): Flat =>
	(fields as unknown as readonly Setting[]).flatMap((field): Flat => {
		const { name, label, hint, required = true, min, max, minlength, maxlength } = field;
		const least = minlength ?? min;
		const most = maxlength ?? max;
		const inner = field.fields ?? (field.field as unknown as Setting | undefined)?.fields ?? [];
		return [
			[before + name, { label, hint, required, ...(least !== undefined && { least }), ...(most !== undefined && { most }) }],
			...inSettings(inner, `${before}${name}.`),
		];
	});

/** What two tell differently of the same file, a line for each. Order is the reader's convenience and no difference. */
export function differences(one: Flat, other: Flat): string[] {
	const lines = (flat: Flat) => flat.map(([path, said]) => `${path}: ${JSON.stringify(said)}`);
	const [left, right] = [lines(one), lines(other)];
	const count = (all: readonly string[], line: string) => all.filter((each) => each === line).length;
	return [...new Set([...left, ...right])].filter((line) => count(left, line) !== count(right, line)).sort();
}
