import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/site/settings.ts';
import { batchesOf, type Batch } from './batches.ts';
import { allRows } from './faults/table.ts';
import { today } from './support.ts';

/* `npm run check:content` itself, as a process of its own, on the table of faults. */

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { ...process.env, GITHUB_ACTIONS: '', GITLAB_CI: '' };

function run({ files }: Batch, name: string): Promise<{ code: number; output: string }> {
	const content = join(folder, name, 'content');
	for (const { path, bytes } of files.values()) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes ?? '');
	}
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['src/cli/check-content.ts'],
			{ cwd: projectFolder, env: { ...env, PORTFOLIO_CONTENT: content, PORTFOLIO_TODAY: today } },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
		);
	});
}

const batches = batchesOf(allRows);
const results: { code: number; output: string }[] = [];

beforeAll(async () => {
	// Two at a time: more would only wait for each other.
	for (let first = 0; first < batches.length; first += 2) {
		results.push(...(await Promise.all(batches.slice(first, first + 2).map((batch, index) => run(batch, String(first + index))))));
	}
}, 120_000);

test('every row of the table is run', () => {
	expect(batches.flatMap(({ rows }) => rows).length).toBe(allRows.length);
});

describe.each(
	batches.map(
		(batch, index) =>
			[
				batch.rows
					.map(({ name }) => name)
					.join(' | ')
					.slice(0, 100),
				batch,
				index,
			] as const,
	),
)('%s', (_, { blocks }, index) => {
	test('the command says what the table says, and ends with what a script goes by', () => {
		const { code, output } = results[index] ?? { code: -1, output: '' };
		const said = output.trimEnd().split('\n\n');

		expect(said.slice(0, -1)).toEqual(blocks.toSorted(byFile));
		expect(code).toBe(blocks.some((block) => /^ {2}rad (?!.*: Varning\. )/m.test(block)) ? 1 : 0);
	});
});

const fileOf = (block: string) => block.split('\n', 1)[0] ?? '';
const byFile = (a: string, b: string) => (fileOf(a) < fileOf(b) ? -1 : 1);
