import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/portfolio/json-schema.ts';
import { collections, type CollectionName } from '../../../src/portfolio/schema/collections.ts';

test.each(Object.keys(collections) as CollectionName[])('%s has a schema with a title and a description', (name) => {
	expect(jsonSchemaOf(name)).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: expect.stringMatching(/^[A-ZÅÄÖ]/),
		description: expect.stringMatching(/\.$/),
	});
});

test('a day is a date, a code one of a list, and an unknown key refused', () => {
	expect(jsonSchemaOf('behov')).toMatchObject({
		additionalProperties: false,
		required: expect.arrayContaining(['titel', 'publicerad']),
		properties: {
			publicerad: { type: 'string', format: 'date' },
			agare: {
				title: 'Vems behov',
				enum: ['invanare', 'medarbetare', 'omvarld'],
				enumDescriptions: ['Invånarna', 'Medarbetarna', 'Omvärlden'],
			},
		},
	});
});

test.each(Object.keys(collections) as CollectionName[])(
	'every field of %s has a label and a hint, and nothing that only the form reads',
	(name) => {
		const fields: [string, { title?: string; description?: string }][] = [];
		const collect = (schema: Record<string, unknown>, path: string) => {
			for (const [key, part] of Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>)) {
				fields.push([`${path}.${key}`, part]);
				collect(part, `${path}.${key}`);
			}
			if (schema['items']) collect(schema['items'] as Record<string, unknown>, path);
		};
		const schema = jsonSchemaOf(name);
		collect(schema as Record<string, unknown>, name);

		expect(fields.filter(([, { title, description }]) => !title || !/[.”]$/.test(description ?? '')).map(([path]) => path)).toEqual([]);
		expect(JSON.stringify(schema)).not.toContain('"form"');
	},
);
