import type { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { caseSchema } from './case.ts';
import { jointedSchema, unsplitSchema } from './compounds.ts';
import { labSchema } from './lab.ts';
import { needSchema } from './need.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { siteSchema } from './site.ts';
import { seeAlsoSchema, synonymsSchema } from './synonyms.ts';

interface Collection {
	/** Folder in the content folder, one file per entry; or the one file that holds it all. */
	path: string;
	/** File endings an entry may have; none where `path` is a file. */
	extensions: readonly string[];
	/** True where a text follows the front matter. */
	body: boolean;
	schema: z.ZodType;
}

/** Every kind of file a portfolio holds, with its schema. The key names the JSON Schema at `/data/schema/<key>.json`. */
export const collections = {
	exempel: { path: 'exempel', extensions: ['md', 'mdx'], body: true, schema: caseSchema },
	behov: { path: 'behov', extensions: ['md'], body: true, schema: needSchema },
	organisationer: { path: 'organisationer', extensions: ['yaml'], body: false, schema: organisationSchema },
	ideslussar: { path: 'ideslussar', extensions: ['md'], body: true, schema: labSchema },
	sidor: { path: 'sidor', extensions: ['mdx'], body: true, schema: pageSchema },
	webbplats: { path: 'webbplats.yaml', extensions: [], body: false, schema: siteSchema },
	tillganglighet: { path: 'tillganglighet.yaml', extensions: [], body: false, schema: accessibilitySchema },
	synonymer: { path: 'sok/synonymer.yaml', extensions: [], body: false, schema: synonymsSchema },
	seAven: { path: 'sok/se-aven.yaml', extensions: [], body: false, schema: seeAlsoSchema },
	delasInte: { path: 'sok/delas-inte.yaml', extensions: [], body: false, schema: unsplitSchema },
	delasSa: { path: 'sok/delas-sa.yaml', extensions: [], body: false, schema: jointedSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
