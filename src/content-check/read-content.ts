import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Content, ContentFile } from './content.ts';

const text = /\.(mdx?|ya?ml|svg)$/i;

/** Reads a content folder: texts and data whole, everything else by name. A folder that is not there is an empty one. */
export async function readContent(folder: string): Promise<Content> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
		throw error;
	});
	const paths = entries
		.filter((entry) => entry.isFile() || entry.isSymbolicLink())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const files: ContentFile[] = [];
	// A few hundred at a time: a big portfolio must not run out of file handles.
	for (let start = 0; start < paths.length; start += 200) {
		files.push(
			...(await Promise.all(
				paths.slice(start, start + 200).map(async (path) => ({
					path: path.slice(folder.length).split(sep).filter(Boolean).join('/'),
					...(text.test(path) ? { bytes: await readFile(path) } : {}),
				})),
			)),
		);
	}
	return { folder: basename(folder), files };
}
