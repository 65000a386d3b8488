import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file in a folder, or the one file, in order; none where there is nothing. */
export function filesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** As `sha256sum` prints it. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** One digest of parts in their order, each kept apart from the next. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex');
}

/** Files and folders as parts of a digest: each file's path from a folder and what is in it, so that it is the same wherever they lie. */
export const partsOf = (paths: readonly string[], from: string): (string | Uint8Array)[] =>
	paths.flatMap(filesIn).flatMap((file) => [relative(from, file), readFileSync(file)]);

/** Of a text file as the site reads it: å, ä and ö made of a letter and its mark are the same letters. */
export const textDigest = (bytes: Uint8Array): string => digestOf([Buffer.from(bytes).toString('utf8').normalize()]);
