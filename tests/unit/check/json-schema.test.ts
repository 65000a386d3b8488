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
			agare: { enum: ['invanare', 'medarbetare', 'omvarld'] },
		},
	});
});
