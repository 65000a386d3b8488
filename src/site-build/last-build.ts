import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestOf, filesIn, partsOf } from '../site/digest.ts';
import { contentFolder, projectFolder, today } from '../site/settings.ts';

const inProject = (path: string) => join(projectFolder, path);
const program = ['src', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'].map(inProject);
/** Every portfolio's search uses the project's own lists of words beside its own. */
const ownLists = inProject('content/sok');

/** All that is not content: program, libraries, Node, and how they are run. Astro sees only part of it, so a change here means a full build. */
export const programDigest = (content = contentFolder): string =>
	digestOf([process.version, process.env['NODE_ENV'] ?? '', relative(projectFolder, content), ...partsOf(program, projectFolder)]);

/** All that a build is made from: the program, the content and the day. */
export const sourcesDigest = (programIs: string, content = contentFolder, day = today): string =>
	digestOf([programIs, day, ...partsOf([content, ownLists], projectFolder)]);

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
