import type CMS from '@sveltia/cms';
import { readSource } from '../../content-check/source.ts';
import { entryText } from '../../content-files/entry-text.ts';
import { collections, type CollectionName } from '../../portfolio/schema/collections.ts';
import { formCollections, settingsFiles } from '../form.ts';
import { formatOf } from '../sveltia.ts';

/** A day that YAML has made a date of is the text it was. */
const asText = (value: unknown): unknown => {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return value.map(asText);
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]))
		: value;
};

/** What a file says, for the form. Throws where it cannot be read: an entry opened as empty would be saved as empty. */
export function fromFile(name: CollectionName, text: string): Record<string, unknown> {
	const { data, body, faults } = readSource(new TextEncoder().encode(text), collections[name].body);
	if (data === undefined) throw new Error(faults.map(({ line, message }) => `rad ${line}: ${message}`).join('\n'));
	return { ...(asText(data) as Record<string, unknown>), ...(body !== undefined && { body: body.trim() }) };
}

/** The editor's notes to itself about a row in a list, such as `__sc_item_id`. */
const isNote = (key: string) => key.startsWith('__sc_');

const withoutNotes = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(withoutNotes);
	return typeof value === 'object' && value !== null && !(value instanceof Date)
		? Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (isNote(key) ? [] : [[key, withoutNotes(part)]])))
		: value;
};

/** The file as it is written. */
export function toFile(name: CollectionName, { body, ...data }: Record<string, unknown>): string {
	return entryText(name, withoutNotes(data) as Record<string, unknown>, typeof body === 'string' ? body : undefined);
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
