import { z } from 'zod';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';
import type { FormHints } from '../portfolio/schema/fields.ts';

/** A field of a form, whichever editor shows it. Made of the schema an author's file is read with. */
export type FormField = {
	/** The key in the file. */
	key: string;
	label: string;
	hint: string;
	required: boolean;
	/** Folded away at first: it belongs to a later stage of the work. */
	later: boolean;
} & FieldKind;

export type FieldKind =
	| { kind: 'text'; long: boolean; type?: 'url' | 'email'; least?: number; most?: number; pattern?: string }
	| { kind: 'number'; whole: boolean; least?: number; most?: number }
	| { kind: 'yesNo'; only?: true }
	| { kind: 'day' }
	| { kind: 'choice'; options: readonly { value: string | number; label: string }[] }
	| { kind: 'picture' }
	| { kind: 'reference'; to: Source; several: boolean; least?: number }
	| { kind: 'group'; fields: readonly FormField[] }
	| { kind: 'list'; item: FormField; one: string; least?: number };

export type Source = NonNullable<FormHints['of']>;

type Json = z.core.JSONSchema.BaseSchema & { form?: FormHints };

/** The fields of one kind of file, in the order they are written. */
export const formFields = (name: CollectionName): FormField[] =>
	fieldsOf(z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' }) as Json);

const fieldsOf = ({ properties = {}, required = [] }: Json): FormField[] =>
	Object.entries(properties as Record<string, Json>).map(([key, schema]) => toField(key, schema, required.includes(key)));

const toField = (key: string, schema: Json, required: boolean): FormField => ({
	key,
	label: schema.title ?? key,
	hint: schema.description ?? '',
	required,
	later: schema.form?.later ?? false,
	...kindOf(key, schema),
});

function kindOf(key: string, schema: Json): FieldKind {
	const { form = {} } = schema;
	if (form.picture) return { kind: 'picture' };
	if (schema.type === 'array') return listOf(key, schema);
	if (form.of && !form.orText) return { kind: 'reference', to: form.of, several: false };
	if (form.labels) return { kind: 'choice', options: optionsOf(schema, form.labels) };
	switch (schema.type) {
		case 'object':
			return { kind: 'group', fields: fieldsOf(schema) };
		case 'boolean':
			return schema.const === true ? { kind: 'yesNo', only: true } : { kind: 'yesNo' };
		case 'integer':
		case 'number':
			return { kind: 'number', whole: schema.type === 'integer', ...limits(schema.minimum, schema.maximum) };
		case 'string':
			return schema.format === 'date' ? { kind: 'day' } : textOf(schema);
		default:
			throw new Error(`The form has no field for ${key}: ${JSON.stringify(schema)}.`);
	}
}

function listOf(key: string, schema: Json): FieldKind {
	const least = schema.minItems === undefined ? {} : { least: schema.minItems };
	const items = schema.items as Json;
	const { of, orText } = schema.form ?? {};
	if (of && !orText) return { kind: 'reference', to: of, several: true, ...least };
	return {
		kind: 'list',
		one: schema.form?.one ?? schema.title?.toLowerCase() ?? key,
		item: toField(key, { title: schema.title, ...items } as Json, true),
		...least,
	};
}

function textOf(schema: Json): FieldKind {
	const { long = false } = schema.form ?? {};
	const type = schema.format === 'uri' ? 'url' : schema.format === 'email' ? 'email' : undefined;
	return {
		kind: 'text',
		long,
		...(type && { type }),
		// A schema's own limit of 5,000 is a guard, nothing to count towards.
		...(type
			? {}
			: limits(schema.minLength === 1 ? undefined : schema.minLength, schema.maxLength === 5000 ? undefined : schema.maxLength)),
		...(!type && schema.pattern && { pattern: schema.pattern }),
	};
}

/** Codes in the order of their list; a number's are its numbers. */
const optionsOf = (schema: Json, labels: Readonly<Record<string, string>>) =>
	Object.entries(labels)
		.map(([code, label]) => (schema.type === 'string' ? { value: code, label } : { value: Number(code), label: `${code} ${label}` }))
		.sort((a, b) => (typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : 0));

/** Limits that say something: `z.int()` gives those of JavaScript's numbers. */
const limits = (least: number | undefined, most: number | undefined) => ({
	...(least !== undefined && Math.abs(least) < Number.MAX_SAFE_INTEGER && { least }),
	...(most !== undefined && Math.abs(most) < Number.MAX_SAFE_INTEGER && { most }),
});
