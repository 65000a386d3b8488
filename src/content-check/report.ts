import type { Problem } from './content.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** Problems as an author reads them: a file, its faults by line, and how many there are. Empty where there are none. */
export function report(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const files = new Map<string, string[]>();
	for (const problem of problems) {
		const rows = files.get(problem.file);
		if (rows) rows.push(row(problem));
		else files.set(problem.file, [row(problem)]);
	}
	const blocks = [...files].map(([file, rows]) => [file, ...rows].join('\n'));
	return [...blocks, summary(problems)].join('\n\n');
}

const row = ({ line, field, message, severity }: Problem) =>
	`  rad ${line}  ${field}: ${severity === 'warning' ? 'Varning. ' : ''}${message}`;

function summary(problems: readonly Problem[]): string {
	const faults = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.length - faults.length;
	const files = new Set(faults.map(({ file }) => file)).size;
	return [
		faults.length > 0 && `${count(faults.length, 'fel', 'fel')} i ${count(files, 'fil', 'filer')}. Inget publiceras förrän allt är rättat.`,
		warnings > 0 && `${count(warnings, 'varning', 'varningar')}. En varning stoppar inte publiceringen.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** True where something stops a publication. */
export const stopsPublication = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');
