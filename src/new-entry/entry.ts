import type { z } from 'zod';
import { readSource } from '../content-check/source.ts';
import { entryText } from '../content-files/entry-text.ts';
import { authorMessage } from '../portfolio/messages/schema.ts';
import type { Day } from '../portfolio/model.ts';
import { metaOf, schemaAt } from '../portfolio/rules/draft.ts';
import { fileFaults } from '../portfolio/rules/own-rules.ts';
import { personalData } from '../portfolio/rules/personal-data.ts';
import { readWithSchema } from '../portfolio/rules/schema-rules.ts';
import { collections } from '../portfolio/schema/collections.ts';

/** The kinds of file that can be begun here. */
export const entryKinds = ['exempel', 'behov'] as const;
export type EntryKind = (typeof entryKinds)[number];
export type Data = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** A file under way. An empty text is an answer too: there is nothing to say here. */
export interface Entry {
	kind: EntryKind;
	data: Data;
	today: Day;
}

export const partAt = (kind: EntryKind, path: Path) => schemaAt(collections[kind].schema, path) as z.ZodType | undefined;

export const valueAt = (data: unknown, path: Path): unknown =>
	path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

export function withValue<Whole>(data: Whole, path: Path, value: unknown): Whole {
	const [key, ...rest] = path;
	if (key === undefined) return value as Whole;
	if (typeof key === 'number') {
		const list = [...((data as readonly unknown[] | undefined) ?? [])];
		list[key] = withValue(list[key], rest, value);
		return list as Whole;
	}
	const group = data as Data | undefined;
	return { ...group, [key]: withValue(group?.[key], rest, value) } as Whole;
}

/** The data as it will be read from the file, with every fault that one file can have. */
function readBack({ kind, data, today }: Entry) {
	const { body, schema } = collections[kind];
	const source = readSource(new TextEncoder().encode(entryText(kind, data)), body);
	const { faults, draft } = readWithSchema(schema, source.data, source.written);
	return { faults: [...faults, ...fileFaults(kind, draft, today)], draft };
}

/** The valid parts of what has been answered. */
export const draftOfEntry = (entry: Entry): unknown => readBack(entry).draft;

/**
 * What the content check would say about an answer, were the file written with it.
 *
 * @param needed true where the field may not be left empty
 */
export function answerFault(entry: Entry, path: Path, value: unknown, needed: boolean): string | undefined {
	if (value === '') return needed ? nothingWritten(entry.kind, path) : undefined;
	const { faults } = readBack({ ...entry, data: withValue(entry.data, path, value) });
	const own = faults.find((fault) => path.every((key, index) => fault.path[index] === key));
	return own?.message ?? personalData(String(value))[0];
}

function nothingWritten(kind: EntryKind, path: Path): string {
	const part = partAt(kind, path);
	return authorMessage({ code: 'custom', input: undefined }, { description: part && metaOf(part).description });
}
