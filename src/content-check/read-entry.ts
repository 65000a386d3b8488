import { componentsIn } from '../portfolio/components.ts';
import { personalData } from '../portfolio/rules/personal-data.ts';
import { readWithSchema } from '../portfolio/rules/schema-rules.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';
import { noBody, readBody, type Body } from './body.ts';
import type { ContentFile } from './content.ts';
import { readSource } from './source.ts';
import { fieldName, type LineFault, type YamlData } from './yaml.ts';
import type { Fault } from '../portfolio/rules/fault.ts';

/** A file of the portfolio with all that can be said about it alone. */
export interface ReadEntry {
	collection: CollectionName;
	id: string;
	/** Path within the content folder. */
	file: string;
	/** The parts of its data that are valid by themselves; undefined where nothing could be read. */
	draft: unknown;
	body: Body;
	faults: LineFault[];
	/** A fault in the data, at its line. */
	place(fault: Fault): LineFault & { severity?: 'warning' };
}

const placer =
	({ lineOf }: Pick<YamlData, 'lineOf'>) =>
	({ path, message, severity }: Fault) => ({ line: lineOf(path), field: fieldName(path), message, severity });

/** Reads one file against its schema, and looks through every line of it for personal data. */
export function readEntry(collection: CollectionName, id: string, { path: file, bytes = new Uint8Array() }: ContentFile): ReadEntry {
	const { body: hasBody, schema } = collections[collection];
	const source = readSource(bytes, hasBody);
	const { faults, draft } =
		source.data === undefined ? { faults: [], draft: undefined } : readWithSchema(schema, source.data, source.written);
	const place = placer(source);
	const mdx = file.endsWith('.mdx');
	const body =
		source.body === undefined
			? noBody
			: readBody(source.body, { mdx, code: collection !== 'exempel', components: componentsIn(collection) });
	const personal = source.text
		.split('\n')
		.flatMap((row, index) => personalData(row).map((message) => ({ line: index + 1, field: source.fieldAt(index + 1), message })));
	return { collection, id, file, draft, body, place, faults: [...source.faults, ...faults.map(place), ...body.faults, ...personal] };
}
