import { expect, test } from 'vitest';
import { annotations, unreadableFiles, worstFirst } from '../../src/content-check/annotations.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { codeQuality } from '../../src/content-check/code-quality.ts';
import { report } from '../../src/content-check/report.ts';
import type { Problem } from '../../src/content-check/content.ts';
import { allRows } from './faults/table.ts';
import { contentAfter, today } from './support.ts';

/* What GitHub and GitLab show in a change under review, on the table of faults. */

const withFaults = allRows.filter(({ says }) => says !== '');

const plain = (text: string) =>
	text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%25', '%');

function problemsIn(lines: readonly string[]): Problem[] {
	return lines.map((line) => {
		const [, severity, file = '', row, field = '', message = ''] =
			/^::(error|warning) file=([^,]*),line=(\d+),title=([^:]*)::(.*)$/s.exec(line) ?? [];
		return {
			file: plain(file),
			line: Number(row),
			field: plain(field),
			message: plain(message),
			severity: severity as Problem['severity'],
		};
	});
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
const told = (problems: readonly Problem[]) => report(problems.toSorted(byPlace)).split('\n\n').slice(0, -1).join('\n\n');

test.each(withFaults)('GitHub and GitLab are given the same sentences, files and lines: $name', ({ changes, says }) => {
	const content = contentAfter(...changes);
	const problems = checkContent(content, today);
	const unreadable = unreadableFiles(content, problems);
	const sorted = worstFirst(problems, unreadable);

	expect(told(problemsIn(annotations(sorted)))).toBe(says);

	const inGitLab = codeQuality(sorted, unreadable).map(({ description, location: { path, lines }, severity, check_name }): Problem => {
		const field = check_name.replace('innehall/', '');
		return {
			file: path,
			line: lines.begin,
			field,
			message: description.slice(field.length + 2),
			severity: severity === 'minor' ? 'warning' : 'error',
		};
	});
	expect(told(inGitLab)).toBe(says);
});
