import type { Problem } from './content.ts';

/** GitHub throws away a job summary above 1 MiB; this many rows stay well below. */
const mostRows = 1500;

/** An author's text as it is, also where it holds signs that mean something in Markdown or would call on somebody by @name. */
export const inMarkdown = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>|#~]/g, (sign) => `\\${sign}`)
		// An invisible joiner: the host then sees no name after the @.
		.replaceAll('@', '@\u2060');

/** Problems as a Markdown table, in the order they come. */
export function problemTable(problems: readonly Problem[]): string {
	const rows = problems
		.slice(0, mostRows)
		.map(({ file, line, field, message, severity }) =>
			row([inMarkdown(file), String(line), inMarkdown(field), (severity === 'warning' ? 'Varning. ' : '') + inMarkdown(message)]),
		);
	const left = problems.length - rows.length;
	return [
		row(['Fil', 'Rad', 'Uppgift', 'Vad du gör']),
		row(['---', '--:', '---', '---']),
		...rows,
		...(left > 0 ? ['', `${left} till ryms inte här. De står i loggen.`] : []),
	].join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
