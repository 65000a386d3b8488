import { describe, expect, test } from 'vitest';
import { checkFile, surroundingsOf } from '../../src/content-check/check-file.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { allRows, table } from './faults/table.ts';
import { contentAfter, faultsAfter, minimal, today } from './support.ts';

describe.each(Object.entries(table))('%s', (_, rows) => {
	test.each(rows)('$name', ({ changes, says }) => {
		expect(faultsAfter(...changes)).toBe(says);
	});

	test.each(rows)('$name: the same when the file is checked alone', ({ changes }) => {
		const content = contentAfter(...changes);
		// What the form knows of the rest has been through a file.
		const surroundings = JSON.parse(JSON.stringify(surroundingsOf(content))) as ReturnType<typeof surroundingsOf>;
		const there = new Set(content.files.map(({ path }) => `content/${path}`));

		expect(
			content.files
				.flatMap((file) => checkFile(file, surroundings, today))
				.map(fileFirst)
				.sort(),
		).toEqual(
			checkContent(content, today)
				.filter(({ file }) => there.has(file))
				.map(fileFirst)
				.sort(),
		);
	});
});

const fileFirst = ({ file, line, field, message }: { file: string; line: number; field: string; message: string }) =>
	`${file}:${line} ${field}: ${message}`;

test('a new file is checked against a portfolio that has not heard of it', () => {
	const surroundings = surroundingsOf(minimal);
	const [file] = contentAfter().files.filter(({ path }) => path.startsWith('exempel/'));

	expect(checkFile({ ...file, path: 'exempel/ett-nytt.md' }, surroundings, today)).toEqual([]);
	expect(checkFile({ ...file, path: 'exempel/forsta-svaret.mdx' }, surroundings, today)[0]?.message).toContain('används redan av');
});

test('no two rows have the same name', () => {
	expect(new Set(allRows.map(({ name }) => name)).size).toBe(allRows.length);
});
