import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../site/digest.ts';

/** A line for each file: its digest, how many bytes it has, and its path within the folder. */
export const manifest = (folder: string, files: readonly string[]): string =>
	files
		.map((file) => {
			const bytes = readFileSync(join(folder, file));
			return `${sha256(bytes)}  ${bytes.length}  ${file}\n`;
		})
		.join('');

/** The digests of files in a folder, as `sha256sum --check` reads them. */
export const checksums = (folder: string, files: readonly string[]): string =>
	files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`).join('');
