import { jsonSchemaOf } from '../portfolio/json-schema.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';
import { snippets } from './snippets.ts';

/** Kinds of file that are YAML from beginning to end: an editor checks them against a schema in the project. */
export const dataCollections = (Object.keys(collections) as CollectionName[]).filter((name) => !collections[name].body);

export const schemaPath = (name: CollectionName): string => `.vscode/schemas/${name}.json`;

/** What helps an author in VS Code, by path: schemas of the data files and snippets for front matter. */
export const editorFiles = (): ReadonlyMap<string, object> =>
	new Map([
		...dataCollections.map((name) => [schemaPath(name), jsonSchemaOf(name)] as const),
		['.vscode/portfolj.code-snippets', snippets()] as const,
	]);
