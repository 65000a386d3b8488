import type CMS from '@sveltia/cms';
import type { z } from 'zod';
import { readSource } from '../../content-check/source.ts';
import { entryText } from '../../content-files/entry-text.ts';
import { metaOf, schemaAt } from '../../portfolio/rules/draft.ts';
import { collections, type CollectionName } from '../../portfolio/schema/collections.ts';
import { formCollections, settingsFiles, yesUnlessSaid } from '../form.ts';
import { formatOf } from '../sveltia.ts';

type Part = z.core.$ZodType | undefined;

/** A day that YAML has made a date of, or a year a number, is the text it was. */
function asText(part: Part, value: unknown): unknown {
	const inner = (key: PropertyKey) => part && schemaAt(part, [key]);
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'number') return part && metaOf(part)['type'] === 'string' ? String(value) : value;
	if (Array.isArray(value)) return value.map((item) => asText(inner(0), item));
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(inner(key), item)]))
		: value;
}

/** What a file says, for the form. Throws where it cannot be read: an entry opened as empty would be saved as empty. */
export function fromFile(name: CollectionName, text: string): Record<string, unknown> {
	const { data, body, faults } = readSource(new TextEncoder().encode(text), collections[name].body);
	if (data === undefined) throw new Error(faults.map(({ line, message }) => `rad ${line}: ${message}`).join('\n'));
	return { ...(asText(collections[name].schema, data) as Record<string, unknown>), ...(body !== undefined && { body: body.trim() }) };
}

/** What the editor has in its data and no file says: its notes about a row, such as `__sc_item_id`, and a switch nobody has touched. */
const isUnsaid = (key: string, value: unknown) => key.startsWith('__sc_') || (value === false && !yesUnlessSaid.includes(key));

const said = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(said);
	return typeof value === 'object' && value !== null && !(value instanceof Date)
		? Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (isUnsaid(key, part) ? [] : [[key, said(part)]])))
		: value;
};

/** The file as it is written. */
export function toFile(name: CollectionName, { body, ...data }: Record<string, unknown>): string {
	return entryText(name, said(data) as Record<string, unknown>, typeof body === 'string' ? body : undefined);
}

/** Lets the editor read and write files by the project's own hand. */
export function registerFormats(cms: typeof CMS): void {
	for (const name of [...formCollections, ...settingsFiles]) {
		cms.registerCustomFormat(formatOf(name), collections[name].extensions[0] ?? 'yaml', {
			fromFile: (text) => fromFile(name, text),
			toFile: (value) => toFile(name, value as Record<string, unknown>),
		});
	}
}
