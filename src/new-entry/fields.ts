import { keysOf, metaOf, schemaAt } from '../portfolio/rules/draft.ts';
import { collections } from '../portfolio/schema/collections.ts';
import type { z } from 'zod';
import type { Data, EntryKind } from './entry.ts';

type Part = z.core.$ZodType;

/** A field as an argument: `--i-bruk-sedan`. */
export interface Field {
	option: string;
	/** Keys from the top, without positions in lists. */
	path: readonly string[];
	label: string;
	hint: string;
	codes: readonly string[];
	required: boolean;
}

export const optionOf = (path: readonly string[]): string => `--${path.join('-').replaceAll('_', '-')}`;

/** Every field of a kind of file, in the order they are documented. */
export const fieldsOf = (kind: EntryKind): Field[] => leaves(collections[kind].schema, [], true);

function leaves(part: Part, path: readonly string[], required: boolean): Field[] {
	const group = keysOf(part) ? part : schemaAt(part, [0]);
	const keys = keysOf(group);
	if (group && keys) {
		return keys.flatMap((key) => {
			const inner = schemaAt(group, [key]);
			return inner ? leaves(inner, [...path, key], required && isRequired(inner)) : [];
		});
	}
	const { title = '', description = '', form } = metaOf(part);
	return [{ option: optionOf(path), path, label: title, hint: description, codes: Object.keys(form?.labels ?? {}), required }];
}

const isRequired = (part: Part) => !(part as z.ZodType).safeParse(undefined).success;

/** The data with one more argument. In a list of groups it belongs to the last one, or begins the next where that one has it already. */
export const withArgument = (kind: EntryKind, data: Data, path: readonly string[], text: string): Data =>
	put(collections[kind].schema, data, path, text) as Data;

function put(part: Part, old: unknown, path: readonly string[], text: string): unknown {
	const [key, ...rest] = path;
	if (key !== undefined && keysOf(part)) {
		const group = old as Data | undefined;
		const inner = schemaAt(part, [key]);
		return inner ? { ...group, [key]: put(inner, group?.[key], rest, text) } : group;
	}
	const element = schemaAt(part, [0]);
	if (!element) return text;
	const list = (old ?? []) as readonly unknown[];
	if (!keysOf(element)) return [...list, ...(isText(element) ? [text] : text.split(',').map((item) => item.trim()))];
	const last = list.at(-1);
	return last === undefined || isGiven(element, last, path)
		? [...list, put(element, undefined, path, text)]
		: [...list.slice(0, -1), put(element, last, path, text)];
}

/** A sentence may have commas of its own; ids and numbers have none. */
const isText = (element: Part) => (element as z.ZodType).safeParse('ett, två').success;

/** True where a single value is there already. Of a list there can always be more. */
export function isGiven(part: Part, value: unknown, path: readonly string[]): boolean {
	const [key, ...rest] = path;
	if (key === undefined) return value !== undefined && !schemaAt(part, [0]);
	const inner = keysOf(part) && schemaAt(part, [key]);
	return inner !== undefined && value !== undefined && isGiven(inner, (value as Data)[key], rest);
}

/** Paths of what must be there and is not: by the schema, and by what the stage of the work needs. */
export function missingPaths(kind: EntryKind, data: Data, alsoNeeded: readonly (readonly string[])[]): string[][] {
	const missing = missingIn(collections[kind].schema, data, []);
	const stage = alsoNeeded.filter((path) => !hasSome(data, path)).map((path) => [...path]);
	return [...new Map([...missing, ...stage].map((path) => [optionOf(path), path])).values()];
}

function missingIn(part: Part, value: unknown, path: readonly string[]): string[][] {
	const empty = value === undefined || value === '';
	if (empty && !isRequired(part)) return [];
	const keys = keysOf(part);
	if (keys) return keys.flatMap((key) => missingIn(schemaAt(part, [key]) as Part, (value as Data | undefined)?.[key], [...path, key]));
	const element = schemaAt(part, [0]);
	if (element && keysOf(element))
		return ((value as unknown[] | undefined) ?? [undefined]).flatMap((item) => missingIn(element, item, path));
	return empty ? [[...path]] : [];
}

/** True where the data has a value at the keys, in any of a list's groups. */
function hasSome(data: unknown, [key, ...rest]: readonly string[]): boolean {
	if (Array.isArray(data)) return data.some((item) => hasSome(item, key === undefined ? [] : [key, ...rest]));
	if (key === undefined) return data !== undefined && data !== '';
	return data !== undefined && hasSome((data as Data)[key], rest);
}
