import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changedContent } from '../../../src/cli/changed-content.ts';
import { changedPages, pageOf, readNameStatus } from '../../../src/review/changes.ts';

describe('a changed file', () => {
	test('is read from what git says, also with a space or an å in its name', () => {
		expect(readNameStatus('A\0exempel/ny.md\0M\0behov/kö till vård.md\0D\0sidor/gammal.mdx\0T\0webbplats.yaml\0')).toEqual([
			{ path: 'exempel/ny.md', kind: 'added' },
			{ path: 'behov/kö till vård.md', kind: 'changed' },
			{ path: 'sidor/gammal.mdx', kind: 'removed' },
			{ path: 'webbplats.yaml', kind: 'changed' },
		]);
		expect(readNameStatus('')).toEqual([]);
	});

	test.each([
		['exempel/kortare-ko.md', '/exempel/kortare-ko/'],
		['exempel/kortare-ko/disken.jpg', '/exempel/kortare-ko/'],
		['behov/besked.md', '/behov/besked/'],
		['organisationer/lund.yaml', '/organisationer/lund/'],
		['ideslussar/lund.md', '/ideslussar/lund/'],
		['sidor/delta.mdx', '/om/delta/'],
		['webbplats.yaml', '/'],
		['tillganglighet.yaml', '/tillganglighet/'],
		['sok/synonymer.yaml', undefined],
		['README.md', undefined],
	])('%s is about %s', (path, page) => {
		expect(pageOf(path)).toBe(page);
	});

	test('gives its page once, and none when it is removed', () => {
		const changes = [
			{ path: 'exempel/a.md', kind: 'changed' },
			{ path: 'exempel/a/bild.jpg', kind: 'added' },
			{ path: 'behov/b.md', kind: 'removed' },
		] as const;

		expect(changedPages(changes)).toEqual(['/exempel/a/']);
	});
});

describe('compared with a base', () => {
	const repository = mkdtempSync(join(tmpdir(), 'forslag-'));
	afterAll(() => rmSync(repository, { recursive: true, force: true }));
	const folder = join(repository, 'content');
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { stdio: 'pipe' });
	const write = (path: string, text: string) => writeFileSync(join(repository, path), text);
	const save = () => {
		git('add', '-A');
		git('commit', '-qm', 'Test');
	};
	mkdirSync(join(folder, 'behov'), { recursive: true });
	git('init', '-q', '-b', 'main');
	for (const name of ['a', 'b', 'c']) write(`content/behov/${name}.md`, name);
	save();
	git('checkout', '-q', '-b', 'forslag');
	write('content/behov/a.md', 'ändrad');
	write('annat.txt', 'utanför');
	rmSync(join(folder, 'behov', 'b.md'));
	save();
	git('checkout', '-q', 'main');
	write('content/behov/c.md', 'ändrad av någon annan');
	save();
	git('checkout', '-q', 'forslag');
	write('content/behov/ny.md', 'inte sparad i git');

	test("only the proposal's own files in the content folder count, also those not yet saved in git", () => {
		expect(changedContent('main', folder)).toEqual({
			found: true,
			changes: [
				{ path: 'behov/a.md', kind: 'changed' },
				{ path: 'behov/b.md', kind: 'removed' },
				{ path: 'behov/ny.md', kind: 'added' },
			],
		});
	});

	test('a base that is not there says so and gives the last change; nothing in its name is an option to git', () => {
		const expected = { found: false, changes: [{ path: 'behov/a.md' }, { path: 'behov/b.md' }, { path: 'behov/ny.md' }] };

		expect(changedContent('origin/main', folder)).toMatchObject(expected);
		expect(changedContent('--output=x', folder)).toMatchObject(expected);
	});
});
