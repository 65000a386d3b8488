import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/portfolio/json-schema.ts';
import { collections, type CollectionName } from '../../../src/portfolio/schema/collections.ts';

test.each(Object.keys(collections) as CollectionName[])('the form of %s can be published as JSON Schema', (name) => {
	expect(jsonSchemaOf(name)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
});
