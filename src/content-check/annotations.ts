import { placeOf } from '../portfolio/rules/file-rules.ts';
import type { Content, Problem } from './content.ts';
import { readEntry } from './read-entry.ts';

/** GitHub shows this many of each kind from one step, and drops the rest without a word. */
const mostPerStep = 10;

/** Files with a fault that could not be read at all: until they can, nobody knows what else is in them. */
export function unreadableFiles({ folder, files }: Content, problems: readonly Problem[]): ReadonlySet<string> {
	const faulty = new Set(problems.map(({ file }) => file));
	const unread = files.filter((file) => {
		const { collection, id = '' } = placeOf(file.path);
		return collection && faulty.has(`${folder}/${file.path}`) && readEntry(collection, id, file).draft === undefined;
	});
	return new Set(unread.map(({ path }) => `${folder}/${path}`));
}

/** True for what hides other faults: a file that is missing, has the wrong name or cannot be read. Such a fault has no key and no line of its own. */
export const stopsEverything = ({ file, line, field, severity }: Problem, unreadable: ReadonlySet<string>): boolean =>
	severity === 'error' && ((field === 'fil' && line === 1) || unreadable.has(file));

/** What stops everything first, then single faults, then warnings; in the order of the report within each. */
export function worstFirst(problems: readonly Problem[], unreadable: ReadonlySet<string>): Problem[] {
	const rank = (problem: Problem) => (stopsEverything(problem, unreadable) ? 0 : problem.severity === 'error' ? 1 : 2);
	return problems.toSorted((a, b) => rank(a) - rank(b));
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * GitHub's workflow commands: a note at file and line in the pull request, for the first ten faults and the first ten warnings.
 *
 * @param problems the worst first, with paths from the repository's root
 */
export const annotations = (problems: readonly Problem[]): string[] =>
	(['error', 'warning'] as const).flatMap((severity) =>
		problems
			.filter((problem) => problem.severity === severity)
			.slice(0, mostPerStep)
			.map(
				({ file, line, field, message }) =>
					`::${severity} file=${escapedProperty(file)},line=${line},title=${escapedProperty(field)}::${escaped(message)}`,
			),
	);
