/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** Sums reports. A file that failed before it came to its first test counts as one failure. */
export function addUp(reports: readonly TestReport[]): { passed: number; failed: number } {
	const sum = (count: (report: TestReport) => number) => reports.reduce((total, report) => total + count(report), 0);
	return {
		passed: sum(({ numPassedTests }) => numPassedTests),
		failed: sum(
			({ numFailedTests, testResults }) =>
				numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
		),
	};
}
