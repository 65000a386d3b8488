/** A cell: text, a number, a list, or nothing. */
export type Cell = string | number | undefined | readonly (string | number)[];

/** Between the items of a list cell. */
const listSeparator = ' | ';

/** A spreadsheet runs a text that begins like this as a formula; an apostrophe in front makes it text (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

function escapeCell(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return `${cell}`;
	const text = typeof cell === 'string' ? cell : cell.join(listSeparator);
	const safe = formulaStart.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: commas, quotes doubled, lines ended by CRLF. The BOM lets a Swedish Excel read å, ä and ö without a question. */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
	`\uFEFF${[header, ...rows].map((row) => `${row.map(escapeCell).join(',')}\r\n`).join('')}`;
