import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, projectFolder, today } from '../site/settings.ts';

/** Everything in a folder, or one file, in order. */
function filesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** The program, and what of the project's own content every portfolio uses. */
const code = ['src', 'astro.config.mjs', 'package-lock.json', 'content/sok'].map((path) => join(projectFolder, path));

const add = (hash: Hash, ...parts: (string | Uint8Array)[]) => {
	for (const part of parts) hash.update(part).update('\0');
};

/** All that a build is made from: content, program, libraries, Node and the day. */
export function sourcesDigest(content = contentFolder, day = today): string {
	const hash = createHash('sha256');
	add(hash, process.version, day, content);
	for (const file of [content, ...code].flatMap(filesIn)) add(hash, file, readFileSync(file));
	return hash.digest('hex');
}

/** What lies in the output: names, sizes and times, so that a file that is lost or changed by hand is seen without reading any. */
export function outputDigest(out: string): string {
	const hash = createHash('sha256');
	for (const file of filesIn(out)) {
		const { size, mtimeMs } = statSync(file);
		add(hash, file.slice(out.length), `${size} ${mtimeMs}`);
	}
	return hash.digest('hex');
}

/** Notes from the last build to an output. Whatever cannot be read, or is another's, says that nothing is known. */
export function lastBuildOf(file: string) {
	return {
		/** Whether the output is what these sources gave, and untouched since. */
		isSame(sources: string, out: string): boolean {
			try {
				const noted = JSON.parse(readFileSync(file, 'utf8')) as { sources?: string; output?: string };
				return noted.sources === sources && noted.output === outputDigest(out);
			} catch {
				return false;
			}
		},
		note(sources: string, out: string): void {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, JSON.stringify({ sources, output: outputDigest(out) }));
		},
	};
}
