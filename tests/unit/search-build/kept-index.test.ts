import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createIndex } from 'pagefind';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search-build/build-index.ts';
import { keptFiles } from '../../../src/search-build/kept-files.ts';
import { cleanFragment } from '../../../src/search-build/separator.ts';
import type { SearchLists } from '../../../src/search-build/word-lists.ts';
import { filesIn } from '../../../src/site/digest.ts';

vi.mock('pagefind', { spy: true });
vi.mock('../../../src/search-build/separator.ts', { spy: true });
beforeEach(() => vi.mocked(createIndex).mockClear());

const lists: SearchLists = { synonyms: [['skolmat', 'skolbespisning']], seeAlso: [], whole: [], joints: [] };

/** A page as it is published. */
const pageWith = (text: string, { header = 'Kommunen', sheet = 'a1', reviewed = '2026-01-01', filter = 'exempel' } = {}) =>
	`<!doctype html><html lang="sv"><head><title>Sida – ${header}</title><link rel="stylesheet" href="/${sheet}.css"></head><body>
	<header><h2>${header}</h2></header><main data-pagefind-body data-pagefind-filter="sort[data-filter-0]" data-filter-0="${filter}">
	<h1>Skolmat</h1><p>${text}</p><p data-pagefind-ignore>Granskad ${reviewed}</p></main><footer>${header}</footer></body></html>`;

const first = { 'exempel/mat': pageWith('Mindre matsvinn.'), 'behov/ro': pageWith('Lugnare rum.') };

/** A cache, and a way to build sites of pages with what it keeps. */
function builder() {
	const folder = mkdtempSync(join(tmpdir(), 'sok-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const place = join(folder, 'cache', 'index.bin');
	let builds = 0;
	/** The files that a build gives, and how often it started Pagefind. */
	async function build(pages: Record<string, string>, own = lists, kept: string | null = place) {
		const site = join(folder, `${builds++}`);
		for (const [path, html] of Object.entries(pages)) {
			mkdirSync(join(site, path), { recursive: true });
			writeFileSync(join(site, path, 'index.html'), html);
		}
		vi.mocked(createIndex).mockClear();
		await buildIndex(site, own, kept === null ? undefined : keptFiles(kept));
		const files = filesIn(site).filter((file) => !file.endsWith('.html'));
		return {
			files: Object.fromEntries(files.map((file) => [relative(site, file), readFileSync(file).toString('base64')])),
			started: vi.mocked(createIndex).mock.calls.length,
		};
	}
	/** The same with nothing kept. */
	const buildWhole = (pages: Record<string, string>, own = lists) => build(pages, own, join(folder, `${builds}.bin`));
	return { place, build, buildWhole };
}

test('the same texts give the kept index, and Pagefind is not started', async () => {
	const { build } = builder();
	const whole = await build(first);
	const again = await build(first);

	expect([whole.started, again.started]).toEqual([1, 0]);
	expect(again.files).toEqual(whole.files);
	expect(Object.keys(whole.files).filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(2);
});

test.each([
	['the header and the footer', { header: 'En annan kommun' }],
	['a style sheet', { sheet: 'b2' }],
	['a text that is not indexed', { reviewed: '2026-11-26' }],
])('a change of %s leaves the index as it is', async (_, change) => {
	const { build, buildWhole } = builder();
	await build(first);
	const changed = { ...first, 'exempel/mat': pageWith('Mindre matsvinn.', change) };
	const again = await build(changed);

	expect(again.started).toBe(0);
	expect(again.files).toEqual((await buildWhole(changed)).files);
});

test.each([
	['a word', { ...first, 'exempel/mat': pageWith('Mindre mattsvinn.') }],
	['what a page can be filtered by', { ...first, 'exempel/mat': pageWith('Mindre matsvinn.', { filter: 'behov' }) }],
	['an address', { 'exempel/maten': first['exempel/mat'], 'behov/ro': first['behov/ro'] }],
	['a page that is gone', { 'exempel/mat': first['exempel/mat'] }],
	['a page that is new', { ...first, 'exempel/rum': first['behov/ro'] }],
])('for a change of %s the index is made anew, as a full build makes it', async (_, changed) => {
	const { build, buildWhole } = builder();
	const before = await build(first);
	const after = await build(changed);

	expect(after.started).toBe(1);
	expect(after.files).not.toEqual(before.files);
	expect(after.files).toEqual((await buildWhole(changed)).files);
	expect((await build(changed)).started).toBe(0);
});

test.each([
	['a word is changed on one', { ...first, 'exempel/mat': pageWith('Mindre mattsvinn.') }, 1],
	['another sign parts the compounds', { ...first, 'behov/ro': pageWith('Lugnare rum 10^6.') }, 2],
])('where %s, only the pages’ own files that come out as others are cleaned anew', async (_, changed, times) => {
	const { build, buildWhole } = builder();
	await build(first);
	vi.mocked(cleanFragment).mockClear();
	const after = await build(changed);

	expect(cleanFragment).toHaveBeenCalledTimes(times);
	expect(after.files).toEqual((await buildWhole(changed)).files);
});

test.each([
	['synonym', { ...lists, synonyms: [['skolmat', 'matsal']] }],
	['compound', { ...lists, whole: ['matsvinn'] }],
])('a new %s in the lists makes the index anew', async (_, own) => {
	const { build, buildWhole } = builder();
	await build(first);
	const after = await build(first, own);

	expect(after.started).toBe(1);
	expect(after.files).toEqual((await buildWhole(first, own)).files);
});

test.each([
	['missing', (place: string) => rmSync(place)],
	['damaged', (place: string) => writeFileSync(place, readFileSync(place).fill(0, 2000, 2010))],
	['half', (place: string) => writeFileSync(place, readFileSync(place).subarray(0, 1000))],
	['something else', (place: string) => cpSync(new URL(import.meta.url), place)],
])('a kept index that is %s is made anew', async (_, damage) => {
	const { build, place } = builder();
	const whole = await build(first);
	damage(place);
	const again = await build(first);

	expect(again.started).toBe(1);
	expect(again.files).toEqual(whole.files);
	expect((await build(first)).started).toBe(0);
});

test('an index that is not to be kept leaves nothing behind', async () => {
	const { build, place } = builder();
	await build(first, lists, null);

	expect(filesIn(dirname(place))).toEqual([]);
});
