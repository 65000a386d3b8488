import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences } from '../../../src/release/compare-folders.ts';

/** Two folders with the same files. */
function twins(): { one: string; other: string } {
	const root = mkdtempSync(join(tmpdir(), 'jamfor-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const [one, other] = [join(root, 'ett'), join(root, 'annat')];
	mkdirSync(join(one, 'exempel'), { recursive: true });
	writeFileSync(join(one, 'index.html'), 'Start');
	writeFileSync(join(one, 'exempel', 'index.html'), 'Alla');
	cpSync(one, other, { recursive: true });
	return { one, other };
}

test('a site is like itself', () => {
	const { one, other } = twins();

	expect(differences(one, other)).toEqual([]);
});

test('a changed file, one that is lost and one too many are each told, by name', () => {
	const { one, other } = twins();
	writeFileSync(join(one, 'index.html'), 'Stort');
	rmSync(join(other, 'exempel', 'index.html'));
	writeFileSync(join(other, 'kvar.html'), 'Kvar');

	expect(differences(one, other)).toEqual([
		`exempel/index.html finns bara i ${one}`,
		'index.html har olika innehåll',
		`kvar.html finns bara i ${other}`,
	]);
});
