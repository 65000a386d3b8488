import { z } from 'zod';
import { keysOf, metaOf, schemaAt } from '../portfolio/rules/draft.ts';
import { jsonSchemaOf } from '../portfolio/json-schema.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';

type Part = z.core.$ZodType;

/** What VS Code puts in where an author types the prefix and chooses it. */
export interface Snippet {
	prefix: string;
	scope: string;
	description: string;
	body: readonly string[];
}

const withText = (Object.keys(collections) as CollectionName[]).filter((name) => collections[name].body);

/** A snippet for each kind of file with front matter, and one for each part of such a file that is more than a line. What two kinds share comes once. */
export function snippets(): Record<string, Snippet> {
	const found: Record<string, Snippet> = {};
	for (const name of withText) {
		const { title, description } = jsonSchemaOf(name) as { title: string; description: string };
		const scope = (collections[name].extensions as readonly string[]).map((ending) => (ending === 'md' ? 'markdown' : ending)).join(',');
		found[title] = { prefix: name, scope, description, body: ['---', ...rows(collections[name].schema, stops(), true), '---', '', '$0'] };
		for (const key of keysOf(collections[name].schema) ?? []) {
			const part = schemaAt(collections[name].schema, [key]);
			const { title: label = key, description: hint = '' } = part ? metaOf(part) : {};
			const body = part && isWide(part) ? keyRows(key, part, stops(), false) : [];
			const twin = Object.values(found).some((other) => other.body.join() === body.join());
			if (body.length > 0 && !twin) found[`${title}: ${label}`] = { prefix: key, scope, description: hint, body };
		}
	}
	return found;
}

/** Numbers for the places that the Tab key goes between. */
function stops(): () => number {
	let last = 0;
	return () => ++last;
}

const isRequired = (part: Part) => !z.safeParse(part, undefined).success;

/** More than one line: a group, or a list of groups. */
function isWide(part: Part): boolean {
	const element = schemaAt(part, [0]);
	return keysOf(part) !== undefined || (element !== undefined && keysOf(element) !== undefined);
}

/** The keys of a group with a place to type at each; only those that must be there, or all of them. */
function rows(group: Part, stop: () => number, requiredOnly: boolean): string[] {
	return (keysOf(group) ?? []).flatMap((key) => {
		const part = schemaAt(group, [key]);
		return part && (!requiredOnly || isRequired(part)) ? keyRows(key, part, stop, requiredOnly) : [];
	});
}

function keyRows(key: string, part: Part, stop: () => number, requiredOnly: boolean): string[] {
	if (keysOf(part)) return [`${key}:`, ...rows(part, stop, requiredOnly).map(indented)];
	const element = schemaAt(part, [0]);
	if (!element) return [`${key}: ${place(part, part, stop)}`];
	const [first = '', ...others] = keysOf(element) ? rows(element, stop, requiredOnly) : [];
	return first ? [`${key}:`, `  - ${first}`, ...others.map((row) => `    ${row}`)] : [`${key}: [${place(element, part, stop)}]`];
}

const indented = (row: string) => `  ${row}`;

/** Where a value is typed: its hint, or the codes to choose among. Texts get quotation marks, so that a colon does no harm. */
function place(part: Part, field: Part, stop: () => number): string {
	const { form, format, pattern } = metaOf(part);
	const codes = Object.keys(form?.labels ?? {});
	if (codes.length > 0) return `\${${stop()}|${codes.join(',')}|}`;
	if (format === 'date') return `"\${${stop()}:\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}}"`;
	if (pattern) return `"\${${stop()}:ÅÅÅÅ-MM-DD}"`;
	if (z.safeParse(part, true).success) return `\${${stop()}:true}`;
	if (z.safeParse(part, 1).success) return `\${${stop()}:1}`;
	return `"\${${stop()}:${escaped(metaOf(field).description ?? '')}}"`;
}

const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&').replaceAll('"', '”');
