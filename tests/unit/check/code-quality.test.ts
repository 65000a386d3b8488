import { describe, expect, test } from 'vitest';
import { codeQuality } from '../../../src/content-check/code-quality.ts';
import type { Problem } from '../../../src/content-check/content.ts';

const problem: Problem = {
	file: 'content/exempel/kortare-ko.md',
	line: 6,
	field: 'i_bruk.sedan',
	message: '”2019” är före startade.',
	severity: 'error',
};
const fingerprints = (...problems: Problem[]) => codeQuality(problems, new Set()).map(({ fingerprint }) => fingerprint);

describe("GitLab's code-quality report", () => {
	test('says what is wrong and where, in the words GitLab knows', () => {
		const [issue] = codeQuality([problem], new Set());

		expect(issue).toEqual({
			description: 'i_bruk.sedan: ”2019” är före startade.',
			check_name: 'innehall/i_bruk.sedan',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
			severity: 'major',
			location: { path: 'content/exempel/kortare-ko.md', lines: { begin: 6 } },
		});
	});

	test('knows a fault again when it has moved to another line', () => {
		expect(fingerprints({ ...problem, line: 60 })).toEqual(fingerprints(problem));
	});

	test('tells the same fault twice in a file apart, and faults in two files', () => {
		const all = fingerprints(problem, { ...problem, line: 9 }, { ...problem, file: 'content/exempel/annan.md' });

		expect(new Set(all).size).toBe(3);
	});

	test('a file that cannot be read blocks, a warning is minor', () => {
		const severities = codeQuality([problem, { ...problem, severity: 'warning' }], new Set([problem.file])).map(({ severity }) => severity);

		expect(severities).toEqual(['blocker', 'minor']);
	});
});
