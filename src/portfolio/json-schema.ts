import { z } from 'zod';
import { collections, type CollectionName } from './schema/collections.ts';

/** What a file of the collection may hold, as JSON Schema: for editors and for others who want to write or read the same form. */
export const jsonSchemaOf = (name: CollectionName): object => z.toJSONSchema(collections[name].schema, { io: 'input' });
