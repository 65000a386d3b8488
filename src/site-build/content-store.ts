import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReadEntry } from '../content-check/read-entry.ts';
import type { Checked } from '../content-check/stop-on-faults.ts';
import type { Store, StoredEntry } from '../data/content-at-hand.ts';
import { digestOf, textDigest } from '../site/digest.ts';
import { logoEntries } from '../site/logo.ts';
import { projectFolder, publicAddress } from '../site/settings.ts';

const isModule = (file: string): boolean => file.endsWith('.mdx');

/** The pictures of a file as it names them: in its front matter and in its text. */
function picturesOf({ draft, body }: ReadEntry): string[] {
	const { bild } = draft as { bild?: { fil: string } };
	return [...(bild ? [bild.fil] : []), ...body.pictures.map(({ file }) => file)];
}

/** What the content check has read, as the pages' program finds it: what Astro's loaders would have left (`data/content-loader.ts`). */
export function contentStore({ folder, files, entries }: Checked): Store {
	const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes ?? new Uint8Array()]));
	const store: Store = new Map();
	for (const entry of entries) {
		const { collection, id, file, draft } = entry;
		const pictures = picturesOf(entry);
		const inStore = store.get(collection) ?? new Map<string, StoredEntry>();
		store.set(collection, inStore);
		inStore.set(id, {
			id,
			data: draft as object,
			filePath: relative(projectFolder, join(folder, file)),
			digest: textDigest(bytesOf.get(file) ?? new Uint8Array()),
			...(pictures.length > 0 && { assetImports: pictures }),
			...(isModule(file) && { deferredRender: true }),
		});
	}
	store.set('logotyp', new Map(logoEntries(folder).map(({ id, svg }) => [id, { id, data: { svg } }])));
	return store;
}

/**
 * A digest of what Astro compiles of the content into the pages' program: the site's address, texts that are modules of their own (MDX),
 * pictures, and the files that show pictures.
 */
export function compiledContent({ folder, files, entries }: Checked): string {
	const { site, base } = publicAddress(folder);
	const withPictures = new Set(entries.filter((entry) => picturesOf(entry).length > 0).map(({ file }) => file));
	const compiled = files.filter(({ path, bytes }) => !bytes || path.endsWith('.svg') || isModule(path) || withPictures.has(path));
	return digestOf([site, base, ...compiled.flatMap(({ path, bytes }) => [path, bytes ?? readFileSync(join(folder, path))])]);
}
