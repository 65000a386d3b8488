import type { Day } from '../portfolio/model.ts';
import { problemIn, problemsOf } from './check-file.ts';
import type { Content, Problem } from './content.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { standingOf, together, type Surroundings } from './surroundings.ts';

/**
 * Every fault in a content folder (content model, section 8), by file and line.
 *
 * @param today the build day, ÅÅÅÅ-MM-DD
 */
export const checkContent = (content: Content, today: Day): Problem[] => checkPortfolio(content, today).problems;

/** The same, with what has been read and what a single file's check will have to know of the rest. @param reading how a file is read */
export function checkPortfolio(
	{ folder, files }: Content,
	today: Day,
	reading = readFile,
): { problems: Problem[]; read: ReadFile[]; surroundings: Surroundings } {
	const read = files.map((file) => reading(file));
	const standing = standingOf(together(folder, read, true));
	const there = new Set(files.map(({ path }) => path));
	const missing = [...standing.faults.values()].flat().filter(({ file }) => !there.has(file));
	const problems = [
		...read.flatMap((file) => problemsOf(file, standing, today)),
		...missing.map((fault) => problemIn(`${folder}/${fault.file}`, { message: fault.message })),
	].sort(byPlace);
	return { problems, read, surroundings: together(folder, read) };
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
