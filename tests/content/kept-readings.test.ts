import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPortfolio } from '../../src/content-check/check-content.ts';
import type { Content } from '../../src/content-check/content.ts';
import { keptReadings } from '../../src/content-check/kept-readings.ts';
import { allRows } from './faults/table.ts';
import { caseFile, contentAfter, edit, minimal, needFile, today, without } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** What a check says: the faults, and what a single file's check has to know of the rest. */
function said({ problems, surroundings }: ReturnType<typeof checkPortfolio>) {
	return { problems, surroundings };
}

/** Checks a portfolio after those before it, as builds one after the other do. */
function checkedAfter(...contents: readonly Content[]) {
	const kept = join(folder, `${++count}.json`);
	return contents.map((content) => {
		const readings = keptReadings(kept);
		const checked = checkPortfolio(content, today, readings.read);
		readings.save();
		return said(checked);
	});
}

test.each(allRows)('$name: found just the same after a build without fault, and again after that', ({ changes }) => {
	const content = contentAfter(...changes);
	const [, first, second] = checkedAfter(minimal, content, content);

	const anew = said(checkPortfolio(content, today));

	expect(first).toEqual(anew);
	expect(second).toEqual(anew);
});

test('what another file makes wrong in a file that has not changed is found at its line', () => {
	const [, checked] = checkedAfter(minimal, contentAfter(without(needFile)));

	expect(checked?.problems).toContainEqual(expect.objectContaining({ file: `content/${caseFile}`, field: 'behov', line: 7 }));
});

test('a file that has not changed is not read again, and one that has is', () => {
	const kept = join(folder, 'marked.json');
	const readings = keptReadings(kept);
	checkPortfolio(minimal, today, readings.read);
	readings.save();
	// A mark in what was kept shows where an answer comes from.
	const saved = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, { digest: string; result: object }>;
	writeFileSync(
		kept,
		JSON.stringify({ ...saved, [caseFile]: { ...saved[caseFile], result: { ...saved[caseFile]?.result, anchors: ['kept'] } } }),
	);
	const anchorsIn = ({ files }: Content) =>
		files.filter(({ path }) => path === caseFile).flatMap((file) => [...(keptReadings(kept).read(file).entry?.body.anchors ?? [])]);

	expect(anchorsIn(minimal)).toEqual(['kept']);
	expect(anchorsIn(contentAfter(edit(caseFile, 'flera veckor', 'flera år')))).not.toContain('kept');
});
