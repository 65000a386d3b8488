import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { z } from 'zod';
import { contentFiles } from './data/content-loader.ts';
import { caseSchema } from './portfolio/schema/case.ts';
import { collections as files, type CollectionName } from './portfolio/schema/collections.ts';
import { logoEntries } from './site/logo.ts';
import { contentFolder } from './site/settings.ts';

const loader = (name: CollectionName) => {
	const { path, extensions } = files[name];
	return extensions.length === 0
		? contentFiles(contentFolder, path)
		: contentFiles(join(contentFolder, path), `*.{${extensions.join(',')},}`);
};

export const collections = {
	exempel: defineCollection({
		loader: loader('exempel'),
		// Astro asks for a schema for each entry. Only reading the picture is its own; the rest is the same for all.
		schema: ({ image }) =>
			caseSchema.transform(async ({ bild, ...data }) => ({
				...data,
				...(bild && { bild: { ...bild, fil: await image().parseAsync(bild.fil) } }),
			})),
	}),
	behov: defineCollection({ loader: loader('behov'), schema: files.behov.schema }),
	organisationer: defineCollection({ loader: loader('organisationer'), schema: files.organisationer.schema }),
	ideslussar: defineCollection({ loader: loader('ideslussar'), schema: files.ideslussar.schema }),
	sidor: defineCollection({ loader: loader('sidor'), schema: files.sidor.schema }),
	webbplats: defineCollection({ loader: loader('webbplats'), schema: files.webbplats.schema }),
	tillganglighet: defineCollection({ loader: loader('tillganglighet'), schema: files.tillganglighet.schema }),
	/** Read here, since a built page no longer knows where the content lies. */
	logotyp: defineCollection({ loader: () => logoEntries(contentFolder), schema: z.object({ svg: z.string() }) }),
};
