import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, filesIn, partsOf } from '../site/digest.ts';
import { contentFolder, projectFolder, today } from '../site/settings.ts';

/** The program, and what of the project's own content every portfolio uses. */
const code = ['src', 'astro.config.mjs', 'package-lock.json', 'content/sok'].map((path) => join(projectFolder, path));

/** All that a build is made from: content, program, libraries, Node and the day. */
export const sourcesDigest = (content = contentFolder, day = today): string =>
	digestOf([process.version, day, content, ...partsOf([content, ...code])]);

/** What lies in the output: names, sizes and times, so that a file that is lost or changed by hand is seen without reading any. */
export const outputDigest = (out: string): string =>
	digestOf(
		filesIn(out).flatMap((file) => {
			const { size, mtimeMs } = statSync(file);
			return [file.slice(out.length), `${size} ${mtimeMs}`];
		}),
	);

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
