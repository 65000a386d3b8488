import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptCache } from '../../../src/site-build/kept-cache.ts';

/** A cache with two pages and a store, as a build leaves it. */
function afterBuild() {
	const folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'cache');
	onTestFinished(() => rmSync(join(folder, '..'), { recursive: true }));
	const write = (name: string, text: string) => {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	write('dist/exempel/ett/index.html', 'Ett');
	write('dist/exempel/tva/index.html', 'Två');
	write('data-store.json', '[]');
	keptCache(folder).note('the program');
	return { folder, write, fits: (program = 'the program') => keptCache(folder).fits(program) };
}

test('what the same program kept can be built on', () => {
	const { folder, fits } = afterBuild();

	expect(fits()).toBe(true);
	expect(existsSync(join(folder, 'data-store.json'))).toBe(true);
});

test('what was copied here, with other times on the files, can be built on', () => {
	const { folder } = afterBuild();
	const copy = `${folder}-copy`;
	cpSync(folder, copy, { recursive: true });

	expect(keptCache(copy).fits('the program')).toBe(true);
});

test.each<[string, (cache: ReturnType<typeof afterBuild>) => void]>([
	['a page that is cut short', ({ write }) => write('dist/exempel/ett/index.html', 'E')],
	['a page of the same length with other words', ({ write }) => write('dist/exempel/ett/index.html', 'Ytt')],
	['a page that is gone', ({ folder }) => rmSync(join(folder, 'dist/exempel/ett/index.html'))],
	['a page too many', ({ write }) => write('dist/exempel/tre/index.html', 'Tre')],
	['a damaged store', ({ write }) => write('data-store.json', '[')],
	['a note that is gone', ({ folder }) => rmSync(join(folder, 'kept.json'))],
	['a note that cannot be read', ({ write }) => write('kept.json', '{"program":"the pro')],
	['a note of something else', ({ write }) => write('kept.json', '{"program":"the program"}')],
	['a folder that is gone', ({ folder }) => rmSync(folder, { recursive: true })],
])('%s means a full build, from an empty cache', (_, damage) => {
	const cache = afterBuild();
	damage(cache);

	expect(cache.fits()).toBe(false);
	expect(existsSync(cache.folder)).toBe(false);
});

test('what another program kept is thrown away, and so is everything where a full build is asked for', () => {
	const other = afterBuild();
	const forced = afterBuild();

	expect(other.fits('another program')).toBe(false);
	expect(keptCache(forced.folder).fits('the program', { force: true })).toBe(false);
	expect([other, forced].some(({ folder }) => existsSync(folder))).toBe(false);
});

test('a build tells which pages it made, and how many there are', () => {
	const { folder, write } = afterBuild();
	const cache = keptCache(folder);
	cache.fits('the program');
	write('dist/exempel/tva/index.html', 'Två gånger');
	utimesSync(join(folder, 'data-store.json'), 1, 1);

	expect(cache.note('the program')).toEqual({ made: ['exempel/tva/index.html'], pages: 2 });
	expect(JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')).files).toHaveProperty(['data-store.json', 'modified'], 1000);
});
