import { jsonSchemaOf } from './json-schema.ts';

/** The parts of a JSON Schema that say what to write. */
interface Part {
	type?: string;
	format?: string;
	pattern?: string;
	description?: string;
	enum?: readonly string[];
	required?: readonly string[];
	properties?: Readonly<Record<string, Part>>;
	items?: Part;
}

/**
 * A case with everything that it must say left to fill in, each with its hint above it. Short enough to stand in an address.
 * What is not filled in is a fault in the content check, so an unfinished file is never published.
 */
export function caseSkeleton(): string {
	const schema: Part = jsonSchemaOf('exempel');
	const required = schema.required ?? [];
	const optional = Object.keys(schema.properties ?? {}).filter((key) => !required.includes(key));
	return [
		'---',
		'# Byt filens namn till något som säger vad exemplet handlar om, som kortare-bygglovsko.md. Namnet blir en del av adressen.',
		...requiredRows(schema),
		`# Det här får också stå: ${optional.join(', ')}.`,
		'---',
		'',
		'',
	].join('\n');
}

const requiredRows = ({ properties = {}, required = [] }: Part): string[] =>
	required.flatMap((key) => {
		const part = properties[key] ?? {};
		return [`# ${hint(part)}`, `${key}:${part.items || part.properties ? '' : emptyValue(part)}`, ...indented(innerRows(part))];
	});

function innerRows(part: Part): string[] {
	if (part.properties) return requiredRows(part);
	if (!part.items) return [];
	return part.items.properties ? asListItem(requiredRows(part.items)) : ['-'];
}

/** The first key gets the list's stroke, under its own hint. */
function asListItem(rows: readonly string[]): string[] {
	const first = rows.findIndex((row) => !row.startsWith('#'));
	return rows.map((row, index) => (index < first ? row : `${index === first ? '- ' : '  '}${row}`));
}

const indented = (rows: readonly string[]) => rows.map((row) => `  ${row}`);

/** Quotation marks where anything may be written, so that a colon in the text does no harm. */
const emptyValue = ({ type, format, pattern, enum: codes }: Part) => (type === 'string' && !format && !pattern && !codes ? ' ""' : '');

const hint = ({ description = '', format, enum: codes }: Part) =>
	[description, ...(codes ? [`Välj en av: ${codes.join(', ')}.`] : []), ...(format === 'date' ? ['Skriv ÅÅÅÅ-MM-DD.'] : [])].join(' ');
