import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { z } from 'zod';
import { keysOf, metaOf, schemaAt } from '../portfolio/rules/draft.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';

type Part = z.core.$ZodType | undefined;

/** A list on one line is no longer than this. */
const longestRow = 110;

/**
 * A file of the portfolio as a well-made one looks: keys in the order they are documented, nothing empty, and a line for each
 * thing that may change. Keys that the schema does not know are kept, after the others. Free of Node: a browser writes the same file.
 *
 * @param body the text after the front matter, where this kind of file has one
 */
export function entryText(name: CollectionName, data: Record<string, unknown> | readonly unknown[], body = ''): string {
	const { schema, body: hasBody } = collections[name];
	const yaml = yamlText(schema, tidied(schema, data) ?? {});
	if (!hasBody) return yaml;
	const text = plain(body)
		.replace(/^(?:[^\S\n]*\n)+/, '')
		.trimEnd();
	return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

/** Letters in one way only, with plain line ends: `å` is one letter also where a Mac has written it as two. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC');

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value as its schema wants it, without what is empty; undefined where nothing is left. */
function tidied(part: Part, value: unknown): unknown {
	if (value === null || value === undefined) return undefined;
	if (typeof value === 'string') return tidiedText(part, plain(value).trim());
	if (Array.isArray(value)) return tidiedList(part, value);
	if (isGroup(value)) return tidiedGroup(part, value);
	return isDate(part) ? dateText(value) : value;
}

function tidiedText(part: Part, text: string): unknown {
	if (text === '') return undefined;
	return wantsNumber(part) && typedNumber.test(text) ? Number(text.replace(/\s/g, '').replace('−', '-')) : text;
}

/**
 * Empty rows go. In a list of groups that others count their place in (`kallor`), one that something comes after stays
 * as an empty group, which the content check speaks up about: without it, every number after it would mean another source.
 */
function tidiedList(part: Part, list: readonly unknown[]): unknown {
	const element = part && schemaAt(part, [0]);
	const items = list.map((item) => tidied(element, item));
	const last = items.findLastIndex((item) => item !== undefined);
	const kept = isCounted(element) ? items.slice(0, last + 1).map((item) => item ?? {}) : items.filter((item) => item !== undefined);
	return kept.length > 0 || mustBeThere(part) ? kept : undefined;
}

function tidiedGroup(part: Part, group: Record<string, unknown>): unknown {
	const known = keysOf(part) ?? [];
	const unknown = Object.keys(group).filter((key) => !known.includes(key));
	const entries = [
		...known.map((key) => [key, tidied(part && schemaAt(part, [key]), Object.hasOwn(group, key) ? group[key] : undefined)] as const),
		...unknown.map((key) => [key, group[key]] as const),
	].filter(([, value]) => value !== undefined);
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const unwrapped = (part: Part): Part => (part instanceof z.ZodOptional ? unwrapped(part.unwrap()) : part);
const wantsNumber = (part: Part) => unwrapped(part) instanceof z.ZodNumber;

/** `0.5`, `−1` or `1 250 000`. A comma may be a decimal sign or not: the content check asks. */
const typedNumber = /^[-−]?\d+(\s\d{3})*(\.\d+)?$/;

/** A day, or as much of one as is known: YAML may have read it as a number or a `Date`. */
const isDate = (part: Part) => part !== undefined && metaOf(part)['type'] === 'string';
const dateText = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** A source: other parts of the file say its number. */
const isCounted = (element: Part) => ['utgivare', 'url'].every((key) => keysOf(element)?.includes(key));

/** A list that says something by being empty. */
const mustBeThere = (part: Part) => part !== undefined && !(part instanceof z.ZodOptional) && z.safeParse(part, []).success;

/** Ids and numbers, nothing that a sentence could stand in: such a list is read best on one line. */
const isShort = (element: Part) => wantsNumber(element) || (element instanceof z.ZodString && !z.safeParse(element, 'två ord').success);

/** Dates, years, codes of digits and what else a reader of YAML may take for a number: in quotes it stays text in all of them. */
const likeNumber = /^([-+.\d]\S*|\P{L}*)$/u;

function yamlText(schema: Part, data: unknown): string {
	const document = new Document(data, { customTags: ['timestamp', 'merge'], aliasDuplicateObjects: false });
	visit(document, {
		Scalar(key, node) {
			if (key !== 'key' && typeof node.value === 'string' && likeNumber.test(node.value)) node.type = 'QUOTE_DOUBLE';
		},
		Seq(_, node, ancestors) {
			const path = ancestors.flatMap((outer): (string | number)[] =>
				isPair(outer) && isScalar(outer.key) ? [String(outer.key.value)] : isSeq(outer) ? [0] : [],
			);
			const element = schema && path.length > 0 ? schemaAt(schema, [...path, 0]) : undefined;
			const row = node.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(', ');
			node.flow = node.items.length === 0 || (isShort(element) && row.length <= longestRow && !row.includes('\n'));
		},
		Map(_, node) {
			node.flow = node.items.length === 0;
		},
	});
	return document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false });
}
