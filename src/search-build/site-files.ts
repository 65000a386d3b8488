import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the built site, by its path in it. */
export interface SiteFile {
	path: string;
	content: Uint8Array;
	/** Digest of all that this one was made from, where making it takes time. */
	source?: string;
}

/** Writes files, and the folders they lie in. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
	const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
	for (const each of folders) mkdirSync(each, { recursive: true });
	for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
