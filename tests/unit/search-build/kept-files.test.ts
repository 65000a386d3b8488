import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptFiles } from '../../../src/search-build/kept-files.ts';

const files = [
	{ path: 'pagefind/a.bin', content: Buffer.from([0, 10, 255]) },
	{ path: 'sok/ä.bin', content: Buffer.from('måltid\n') },
	{ path: 'sok/tom.bin', content: Buffer.alloc(0) },
] as const;

/** A place where these files are kept. */
function kept(): string {
	const folder = mkdtempSync(join(tmpdir(), 'kvar-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const place = join(folder, 'search', 'index.bin');
	keptFiles(place).keep('källor', files);
	return place;
}

test('what is kept is given back as it was, for the same sources', () => {
	const place = kept();

	expect(keptFiles(place).read('källor')).toEqual(files);
	expect(keptFiles(place).read('andra källor')).toBeUndefined();
});

test('what is kept takes the place of what was kept before, and leaves nothing beside', () => {
	const place = kept();
	keptFiles(place).keep('nya källor', files.slice(1));

	expect(keptFiles(place).read('nya källor')).toEqual(files.slice(1));
	expect(readdirSync(join(place, '..'))).toEqual(['index.bin']);
});

test('a file that says what it alone was made from is found by that, whatever the others were made from', () => {
	const place = kept();
	keptFiles(place).keep('källor', [{ ...files[1], source: 'måltiden' }, files[2]]);

	expect([...keptFiles(place).contents()]).toEqual([['måltiden', files[1].content]]);
	expect(keptFiles(place).read('källor')).toEqual([{ ...files[1], source: 'måltiden' }, files[2]]);
	writeFileSync(place, 'x', { flag: 'a' });
	expect(keptFiles(place).contents().size).toBe(0);
});

test('nothing kept is no fault', () => {
	expect(keptFiles(join(tmpdir(), 'finns-inte', 'index.bin')).read('källor')).toBeUndefined();
});

test.each([
	['truncated', (place: string) => truncateSync(place, readFileSync(place).length - 1)],
	['cut down to nothing', (place: string) => truncateSync(place)],
	['longer than it was', (place: string) => writeFileSync(place, 'x', { flag: 'a' })],
	[
		'one byte of a file different',
		(place: string) => writeFileSync(place, Buffer.from(readFileSync(place, 'latin1').replace(/m(?=[^m]*$)/, 'M'), 'latin1')),
	],
	['another’s, with a digest that holds', (place: string) => keptFiles(place).keep('en annans källor', files)],
	[
		'a folder',
		(place: string) => {
			rmSync(place);
			mkdirSync(place);
		},
	],
])('what is %s is not used, and a new one takes its place', (_, damage) => {
	const place = kept();
	damage(place);

	expect(keptFiles(place).read('källor')).toBeUndefined();
	keptFiles(place).keep('källor', files);
	expect(keptFiles(place).read('källor')).toEqual(files);
});

test('a build that was stopped while it wrote leaves the last whole one', () => {
	const place = kept();
	writeFileSync(`${place}.ny`, 'hälften');

	expect(keptFiles(place).read('källor')).toEqual(files);
	keptFiles(place).keep('nya källor', files);
	expect(existsSync(`${place}.ny`)).toBe(false);
});
