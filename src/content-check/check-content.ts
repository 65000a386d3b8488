import type { Day } from '../portfolio/model.ts';
import { problemIn, problemsOf } from './check-file.ts';
import type { Content, Problem } from './content.ts';
import { readFile } from './read-file.ts';
import { standingOf, together } from './surroundings.ts';

/**
 * Every fault in a content folder (content model, section 8), by file and line.
 *
 * @param today the build day, ÅÅÅÅ-MM-DD
 */
export function checkContent({ folder, files }: Content, today: Day): Problem[] {
	const read = files.map(readFile);
	const standing = standingOf(together(folder, read, true));
	const there = new Set(files.map(({ path }) => path));
	const missing = [...standing.faults.values()].flat().filter(({ file }) => !there.has(file));
	return [
		...read.flatMap((file) => problemsOf(file, standing, today)),
		...missing.map((fault) => problemIn(`${folder}/${fault.file}`, { message: fault.message })),
	].sort(byPlace);
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
