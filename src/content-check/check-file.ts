import { sameId } from '../portfolio/messages/files.ts';
import type { Day } from '../portfolio/model.ts';
import { fileFaults } from '../portfolio/rules/own-rules.ts';
import { linkFaults } from './check-links.ts';
import { logoFaults, pictureFaults } from './check-pictures.ts';
import type { Content, ContentFile, Problem } from './content.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { standingOf, together, withFile, type Standing, type Surroundings } from './surroundings.ts';

export type { Surroundings } from './surroundings.ts';

/** What one file of a portfolio has to know about the others. */
export const surroundingsOf = ({ folder, files }: Content): Surroundings => together(folder, files.map(readFile));

/**
 * The same problems checkContent finds in this one file, standing in those surroundings (in place of the file with the same path,
 * after the others where there is none).
 *
 * @throws {NoMdx} in a browser, for a text in MDX
 */
export function checkFile(file: ContentFile, surroundings: Surroundings, today: Day): Problem[] {
	const read = readFile(file);
	return problemsOf(read, standingOf(withFile(surroundings, read)), today);
}

type Found = Pick<Problem, 'message'> & Partial<Problem>;

/** A problem as it is reported. What is found without a place is about the file itself. */
export const problemIn = (file: string, { line = 1, field = 'fil', message, severity = 'error' }: Found): Problem => ({
	file,
	line,
	field,
	message,
	severity,
});

/** All that is wrong with a file, by line. */
export function problemsOf({ path, id = '', message, entry }: ReadFile, standing: Standing, today: Day): Problem[] {
	const other = standing.sameId(path);
	const found: Found[] = [...(message ? [{ message }] : []), ...(other ? [{ message: sameId(id, other) }] : [])];
	if (entry) {
		const faults = [
			...fileFaults(entry.collection, entry.draft, today),
			...logoFaults(entry, standing.pictures),
			...(standing.faults.get(path) ?? []),
		];
		found.push(
			...entry.faults,
			...faults.map(entry.place),
			...pictureFaults(entry, standing.pictures),
			...linkFaults(entry, standing.targets),
		);
	}
	return found.map((item) => problemIn(`${standing.folder}/${path}`, item)).sort((a, b) => a.line - b.line);
}
