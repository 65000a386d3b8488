import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { caseSchema } from './portfolio/schema/case.ts';
import { collections as files, type CollectionName } from './portfolio/schema/collections.ts';
import { logoEntries } from './site/logo.ts';
import { contentFolder } from './site/settings.ts';

/** The file name is the id, unchanged: the content check keeps it to a–z, 0–9 and hyphens. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

const loader = (name: CollectionName) => {
	const { path, extensions } = files[name];
	// A folder that a portfolio does without is an empty collection, not a warning.
	if (!existsSync(`${contentFolder}/${path}`)) return () => [];
	return extensions.length === 0
		? glob({ base: pathToFileURL(`${contentFolder}/`), pattern: path, generateId })
		: glob({ base: pathToFileURL(`${contentFolder}/${path}/`), pattern: `*.{${extensions.join(',')},}`, generateId });
};

export const collections = {
	exempel: defineCollection({ loader: loader('exempel'), schema: ({ image }) => caseSchema(image()) }),
	behov: defineCollection({ loader: loader('behov'), schema: files.behov.schema }),
	organisationer: defineCollection({ loader: loader('organisationer'), schema: files.organisationer.schema }),
	ideslussar: defineCollection({ loader: loader('ideslussar'), schema: files.ideslussar.schema }),
	sidor: defineCollection({ loader: loader('sidor'), schema: files.sidor.schema }),
	webbplats: defineCollection({ loader: loader('webbplats'), schema: files.webbplats.schema }),
	tillganglighet: defineCollection({ loader: loader('tillganglighet'), schema: files.tillganglighet.schema }),
	/** Read here, since a built page no longer knows where the content lies. */
	logotyp: defineCollection({ loader: () => logoEntries(contentFolder), schema: z.object({ svg: z.string() }) }),
};
