import { expect, test } from 'vitest';
import type { Problem } from '../../../src/content-check/content.ts';
import { inMarkdown, problemTable } from '../../../src/content-check/problem-table.ts';

const problem: Problem = { file: 'content/behov/ko.md', line: 3, field: 'agare', message: '”a|b” finns inte.', severity: 'error' };

test('every problem has a row, and a warning says that it is one', () => {
	expect(problemTable([problem, { ...problem, field: 'i_bruk', message: 'Gammalt.', severity: 'warning' }])).toBe(
		`| Fil | Rad | Uppgift | Vad du gör |
| --- | --: | --- | --- |
| content/behov/ko.md | 3 | agare | ”a\\|b” finns inte. |
| content/behov/ko.md | 3 | i\\_bruk | Varning. Gammalt. |`,
	);
});

test('a table that would be too big for the job summary says how many rows are left out', () => {
	const rows = problemTable(Array.from({ length: 1502 }, () => problem)).split('\n');

	expect(rows).toHaveLength(2 + 1500 + 2);
	expect(rows.at(-1)).toBe('2 till ryms inte här. De står i loggen.');
});

test("an author's signs stay signs: no tag, no link, no new row", () => {
	expect(inMarkdown('<b>[x](y)</b>\n# *nu*')).toBe('\\<b\\>\\[x\\](y)\\</b\\> \\# \\*nu\\*');
});

test('a name after @ calls on nobody', () => {
	expect(inMarkdown('Hej @alla')).not.toMatch(/@\w/);
});
