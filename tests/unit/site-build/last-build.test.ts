import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lastBuildOf, outputDigest, sourcesDigest } from '../../../src/site-build/last-build.ts';

/** A folder with some content and an output, and the notes of the build between them. */
function built() {
	const root = mkdtempSync(join(tmpdir(), 'bygge-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const [content, out] = [join(root, 'content'), join(root, 'dist')];
	mkdirSync(join(content, 'exempel'), { recursive: true });
	mkdirSync(out);
	writeFileSync(join(content, 'exempel', 'ett.md'), 'Ett');
	writeFileSync(join(out, 'index.html'), 'Ett');
	const file = join(root, 'notes', 'last-build.json');
	const lastBuild = lastBuildOf(file);
	lastBuild.note(sourcesDigest('the program', content, '2026-11-27'), out);
	return {
		content,
		out,
		file,
		isSame: (day = '2026-11-27', program = 'the program') => lastBuild.isSame(sourcesDigest(program, content, day), out),
	};
}

test('with nothing changed, nothing has to be built', () => {
	expect(built().isSame()).toBe(true);
});

test.each<[string, (site: ReturnType<typeof built>) => void]>([
	['a changed text', ({ content }) => writeFileSync(join(content, 'exempel', 'ett.md'), 'Två')],
	['a new file', ({ content }) => writeFileSync(join(content, 'exempel', 'två.md'), 'Ett')],
	['a file taken away', ({ content }) => rmSync(join(content, 'exempel', 'ett.md'))],
	['a page lost from the output', ({ out }) => rmSync(join(out, 'index.html'))],
	['a page changed by hand', ({ out }) => writeFileSync(join(out, 'index.html'), 'Tre')],
	['a page written again', ({ out }) => utimesSync(join(out, 'index.html'), 1, 1)],
	['an output that is gone', ({ out }) => rmSync(out, { recursive: true })],
	['notes that are gone', ({ file }) => rmSync(file)],
	['damaged notes', ({ file }) => writeFileSync(file, '{')],
	["another's notes", ({ file }) => writeFileSync(file, '[]')],
])('%s means a build', (_, change) => {
	const site = built();
	change(site);

	expect(site.isSame()).toBe(false);
});

test('another program means a build', () => {
	expect(built().isSame('2026-11-27', 'another program')).toBe(false);
});

test('another day means a build: ages and reviews count from it', () => {
	expect(built().isSame('2026-11-28')).toBe(false);
});

test('the output is told apart without reading it', () => {
	const { out } = built();
	const before = outputDigest(out);
	utimesSync(join(out, 'index.html'), 5, 5);

	expect(outputDigest(out)).not.toBe(before);
});
