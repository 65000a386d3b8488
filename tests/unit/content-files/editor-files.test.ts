import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/content-check/source.ts';
import { dataCollections, editorFiles, schemaPath } from '../../../src/content-files/editor-files.ts';
import { snippets } from '../../../src/content-files/snippets.ts';
import { readWithSchema } from '../../../src/portfolio/rules/schema-rules.ts';
import { collections } from '../../../src/portfolio/schema/collections.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Snippets are JSON as VS Code reads it, with a comma after the last. */
const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8').replace(/,(?=\n\s*[\]}])/g, '')) as Record<string, unknown>;

test.each([...editorFiles()])('%s is what "npm run schemas" writes today', (path, value) => {
	expect(existsSync(root + path)).toBe(true);
	expect(read(path)).toEqual(JSON.parse(JSON.stringify(value)));
});

test('VS Code knows the schema of every data file', () => {
	const wired = read('.vscode/settings.json')['yaml.schemas'] as Record<string, string>;
	const files = dataCollections.map((name) => [
		`./${schemaPath(name)}`,
		`**/${collections[name].path}${collections[name].extensions.length > 0 ? `/*.${collections[name].extensions[0]}` : ''}`,
	]);

	expect(wired).toEqual(Object.fromEntries(files));
});

test('a code is explained by its label', () => {
	const { properties } = read('.vscode/schemas/organisationer.json') as { properties: Record<string, Record<string, unknown>> };

	expect(properties['sort']).toMatchObject({
		title: 'Sort',
		enum: expect.arrayContaining(['kommun']),
		enumDescriptions: expect.arrayContaining(['Kommun']),
	});
});

/** A snippet as it stands when every place has been left with a Tab: the first of the codes, the hint, or the day. */
const tabbed = (body: readonly string[]) =>
	body
		.join('\n')
		.replaceAll('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-01')
		.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
		.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
		.replace('$0', '')
		.replaceAll('\\', '');

test.each(Object.entries(snippets()))('the snippet %s holds the keys of its schema, in YAML that can be read', (_, { body, prefix }) => {
	const whole = body[0] === '---';
	const text = tabbed(whole ? body : ['---', ...body, '---']);
	const { data, faults } = readSource(new TextEncoder().encode(text), true);
	const name = (['exempel', 'behov', 'ideslussar', 'sidor'] as const).find((kind) =>
		whole ? kind === prefix : Object.hasOwn(collections[kind].schema.shape, prefix),
	);
	const sentences = readWithSchema(collections[name ?? 'exempel'].schema, data).faults.map(({ message }) => message);

	expect(faults).toEqual([]);
	expect(sentences.filter((sentence) => sentence.startsWith('Nyckeln'))).toEqual([]);
	if (whole) expect(sentences.filter((sentence) => sentence.startsWith('Uppgiften saknas'))).toEqual([]);
});
