import { sha256 } from '../site/digest.ts';
import { stopsEverything } from './annotations.ts';
import type { Problem } from './content.ts';

/** One entry of GitLab's code-quality report. */
export interface CodeQualityIssue {
	description: string;
	check_name: string;
	/** The same for the same fault on another line, so that GitLab tells new faults from moved ones. */
	fingerprint: string;
	severity: 'blocker' | 'major' | 'minor';
	location: { path: string; lines: { begin: number } };
}

/** @param problems with paths from the repository's root, in the order they are to stand */
export function codeQuality(problems: readonly Problem[], unreadable: ReadonlySet<string>): CodeQualityIssue[] {
	const seen = new Map<string, number>();
	return problems.map((problem) => {
		const { file, line, field, message, severity } = problem;
		const fault = [file, field, message].join('\n');
		const occurrence = (seen.get(fault) ?? 0) + 1;
		seen.set(fault, occurrence);
		return {
			description: `${field}: ${message}`,
			check_name: `innehall/${field}`,
			fingerprint: sha256(`${fault}\n${occurrence}`),
			severity: stopsEverything(problem, unreadable) ? 'blocker' : severity === 'error' ? 'major' : 'minor',
			location: { path: file, lines: { begin: line } },
		};
	});
}
