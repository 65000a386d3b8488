import type { Loader, LoaderContext } from 'astro/loaders';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../content-check/source.ts';
import { textDigest } from '../site/digest.ts';
import { contentAtHand, type StoredEntry } from './content-at-hand.ts';

/** How Astro renders each kind of file; it gives this to its own loaders only. */
interface Reader {
	getRenderFunction?(config: LoaderContext['config']): Promise<(text: object) => Promise<{ metadata?: { imagePaths?: string[] } }>>;
}
interface OwnContext extends LoaderContext {
	entryTypes: ReadonlyMap<string, Reader>;
	store: LoaderContext['store'] & { addAssetImports(pictures: string[], filePath: string): void };
}

/**
 * The files of a collection, read as the content check reads them: front matter and a digest, without the written text. A text is read
 * when its page is made, so that what a build has to carry does not grow with the texts. Of the text only its pictures are known here:
 * Astro must have them from the start. Where the build has read the content already, only files with pictures, and texts that are modules,
 * are read: Astro compiles them. Å, ä and ö made of a letter and its mark, as a Mac may write them, become the letters that links, limits
 * and the search know.
 *
 * @param pattern which files in the folder
 */
export const contentFiles = (folder: string, pattern: string): Loader => ({
	name: 'content-files',
	load: async (context) => {
		const { watcher } = context;
		await readFiles(folder, pattern, context as OwnContext);
		watcher?.add(folder);
		for (const event of ['add', 'change', 'unlink'] as const)
			watcher?.on(event, (file) => {
				if (file.startsWith(folder)) void readFiles(folder, pattern, context as OwnContext);
			});
	},
});

async function readFiles(folder: string, pattern: string, { collection, config, store, entryTypes, parseData }: OwnContext) {
	const atHand = contentAtHand()?.get(collection);
	const gone = new Set(store.keys());
	const files = existsSync(folder) ? globSync(pattern, { cwd: folder }).sort() : [];
	for (const file of files) {
		const ending = extname(file);
		// The file name is the id, unchanged: the content check keeps it to a–z, 0–9 and hyphens.
		const id = file.slice(0, -ending.length);
		const entry = atHand?.get(id);
		if (atHand && !entry?.assetImports && !entry?.deferredRender) continue;
		const path = join(folder, file);
		const bytes = readFileSync(path);
		const digest = textDigest(bytes);
		const filePath = relative(fileURLToPath(config.root), path);
		const known = store.get(id);
		gone.delete(id);
		// In the store already; Astro still has to be told which pictures and modules it needs.
		if (known?.digest === digest && known.filePath === filePath) {
			if (known.assetImports) store.addAssetImports(known.assetImports, filePath);
			if (known.deferredRender) store.addModuleImport(filePath);
			continue;
		}
		const source = readSource(bytes, !/^\.ya?ml$/.test(ending));
		const [data, body] = [(source.data ?? {}) as Record<string, unknown>, source.body?.trim() ?? ''];
		const isModule = ending === '.mdx';
		const render = !isModule && /!\[|<img/.test(body) ? await entryTypes.get(ending)?.getRenderFunction?.(config) : undefined;
		const { metadata } = (await render?.({ id, data, body, filePath: path })) ?? {};
		store.set({
			id,
			data: await parseData({ id, data, filePath: path }),
			filePath,
			digest,
			...(metadata?.imagePaths && { assetImports: metadata.imagePaths }),
			...(isModule && { deferredRender: true }),
		});
	}
	for (const id of gone) store.delete(id);
	for (const [id, entry] of store.entries()) atHand?.set(id, entry as StoredEntry);
}
