import { expect, test } from 'vitest';
import { addUp } from '../../../src/cli/test-report.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test('the counts of several runs are summed', () => {
	const reports = [
		{ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] },
		{ numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 3)] },
	];
	expect(addUp(reports)).toEqual({ passed: 5, failed: 1 });
});

test('a file that broke before its first test is a failure', () => {
	expect(addUp([{ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] }])).toEqual({
		passed: 3,
		failed: 1,
	});
});
