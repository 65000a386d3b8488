import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
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
		? composed(glob({ base: pathToFileURL(`${contentFolder}/`), pattern: path, generateId }))
		: composed(glob({ base: pathToFileURL(`${contentFolder}/${path}/`), pattern: `*.{${extensions.join(',')},}`, generateId }));
};

/** How Astro reads each kind of file; it gives this to its own loaders only. */
interface Reader {
	getEntryInfo(file: { fileUrl: URL; contents: string }): unknown;
}
type OwnContext = LoaderContext & { entryTypes: ReadonlyMap<string, Reader> };

/** Å, ä and ö made of a letter and its mark, as a Mac may write them, become the letters that links, limits and the search know. */
const composed = (loader: Loader): Loader => ({
	...loader,
	load: (context) => {
		const entryTypes = [...(context as OwnContext).entryTypes].map(([ending, reader]): [string, Reader] => [
			ending,
			{ ...reader, getEntryInfo: ({ contents, ...file }) => reader.getEntryInfo({ ...file, contents: contents.normalize() }) },
		]);
		return loader.load({ ...context, entryTypes: new Map(entryTypes) } as OwnContext);
	},
});

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
