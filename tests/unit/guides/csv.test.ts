import { expect, test } from 'vitest';
import { toCsv } from '../../../src/portfolio/csv.ts';

/** The one data row of a table with one column. */
const written = (cell: Parameters<typeof toCsv>[1][number][number]) =>
	/^\uFEFFkolumn\r\n([\s\S]*)\r\n$/.exec(toCsv(['kolumn'], [[cell]]))?.[1];

test.each([
	['plain text stays as it is', 'Besked på en dag', 'Besked på en dag'],
	['a comma puts the text in quotes', 'sol, vind', '"sol, vind"'],
	['a quote is doubled', 'Projektet "Framsyn"', '"Projektet ""Framsyn"""'],
	['a line break stays within its cell', 'rad ett\nrad två', '"rad ett\nrad två"'],
	['a list is one cell', ['sol', 'vind'], 'sol | vind'],
	['an empty list is an empty cell', [], ''],
	['what is not known is an empty cell', undefined, ''],
	['a number is a number, also below zero', -3, '-3'],
] as const)('%s', (_, cell, expected) => {
	expect(written(cell)).toBe(expected);
});

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\tdolt', '\r=1'])('a spreadsheet does not run %j as a formula', (text) => {
	expect(written(text)?.replace(/^"/, '')).toBe(`'${text}${/[\r]/.test(text) ? '"' : ''}`);
});

test('a list that begins with a formula is not run either', () => {
	expect(written(['=HYPERLINK(1)', 'b'])).toBe("'=HYPERLINK(1) | b");
});

test('a spreadsheet that opens the file sees that it is UTF-8', () => {
	expect(new TextEncoder().encode(toCsv(['å'], [])).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});
