import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../support/built-site.ts';
import { newPage, openPage, useBrowser } from '../support/browser-page.ts';

useBrowser();

const folder = inject('siteFolder');
const files = filesIn(folder);
const read = (file: string) => {
	const content = readFileSync(join(folder, file));
	return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
};

test('no file that a browser can load has a separator in a word', () => {
	const texts = files.filter((file) => /\.(?:html|json|xml|csv|txt|bin|pf_\w+)$/.test(file));
	expect(texts.length).toBeGreaterThan(200);

	expect(texts.filter((file) => /[\p{L}\p{N}]\^[\p{L}\p{N}]/u.test(read(file).toString('utf8')))).toEqual([]);
});

test('the words and synonyms are named by the index they belong to', () => {
	const { languages } = JSON.parse(read('pagefind/pagefind-entry.json').toString()) as { languages: Record<string, { hash: string }> };
	const hash = languages['sv']?.hash ?? '';

	const own = files.filter((file) => /^sok\/(ord|synonymer|sidor)/.test(file));
	expect(own).toContain(`sok/ord.${hash}.bin`);
	expect(own).toContain(`sok/sidor.${hash}.bin`);
	expect(
		own.filter((file) => !/^sok\/(?:ord|synonymer|sidor)\.sv_[a-f\d]+(?:\.[a-z\d]{1,3})?\.bin$/.test(file) || !file.includes(hash)),
	).toEqual([]);
	expect(own.filter((file) => file.startsWith('sok/synonymer')).length).toBeGreaterThan(50);
});

test('what is indexed is a page’s own words: no headings that all pages have, no pictures, no menus', () => {
	const pages = files
		.filter((file) => file.endsWith('.pf_fragment'))
		.map((file) => JSON.parse(read(file).toString().replace('pagefind_dcd', '')) as { url: string; content: string; meta: object });

	expect(pages.length).toBeGreaterThan(60);
	expect(pages.flatMap(({ meta }) => Object.keys(meta)).filter((name) => name !== 'title')).toEqual([]);
	for (const heading of ['Lärdomar', 'Källor', 'Så vet vi', 'Fakta', 'Brödsmulor', 'Hoppa till innehåll'])
		expect(pages.filter(({ content }) => content.includes(heading)).length).toBeLessThan(pages.length / 10);
});

test('the search costs a reader little more than Pagefind alone', async () => {
	const page = await newPage();
	const bytes = new Map<string, number>();
	page.on('response', (response) => {
		const path = new URL(response.url()).pathname.slice(new URL(inject('siteAddress')).pathname.length);
		if (!/^(sok|pagefind)\/./.test(path)) return;
		const content = readFileSync(join(folder, path));
		// Text as a server sends it; the index's own files are compressed as they lie.
		bytes.set(path, /\.js(on)?$/.test(path) ? gzipSync(content).length : content.length);
	});
	await page.goto(`${inject('siteAddress')}sok/`);
	await page.getByRole('main').getByRole('searchbox').focus();
	await page.waitForLoadState('networkidle');
	const sum = (where: RegExp) => [...bytes].reduce((total, [path, size]) => total + (where.test(path) ? size : 0), 0);

	expect(sum(/^pagefind/)).toBeGreaterThan(50_000);
	expect(sum(/^pagefind\/filter/)).toBe(0);
	expect(sum(/^sok/)).toBeGreaterThan(10_000);
	expect(sum(/^sok/)).toBeLessThan(25_000);
	expect(sum(/./)).toBeLessThan(105_000);
});

test('the layer stands in for Pagefind in Pagefind’s own interface', async () => {
	const { index } = await createIndex({});
	const bundle = (await index?.getFiles())?.files ?? [];
	await close();
	const part = (name: string) => Buffer.from(bundle.find(({ path }) => path === name)?.content ?? '').toString('utf8');
	const page = await newPage();
	const html = `<!doctype html><html lang="sv"><body><pagefind-config bundle-path="${new URL(inject('siteAddress')).pathname}sok/"></pagefind-config>
		<pagefind-input></pagefind-input><pagefind-results></pagefind-results><script src="/granssnitt.js" type="module"></script></body></html>`;
	await page.route('**/granssnitt/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.route('**/granssnitt.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: part('pagefind-component-ui.js') }),
	);
	await page.goto(new URL('/granssnitt/', inject('siteAddress')).href);

	await page.locator('pagefind-input input').fill('driksvatten');

	await page.locator('pagefind-results a').filter({ hasText: 'dricksvatten' }).first().waitFor();
});

test('hits follow the filters of any page that asks the layer, and are counted right', async () => {
	const page = await openPage('/om/om-portfoljen/');

	// As text: the test runner would rewrite an import in a function.
	const { all, some, counted } = await page.evaluate<{ all: number; some: number; counted: number }>(`(async () => {
		const { search } = await import('${inject('siteAddress')}sok/pagefind.js');
		const { results, filters } = await search('kommun');
		const filtered = await search('kommun', { filters: { sort: 'behov' } });
		return { all: results.length, some: filtered.results.length, counted: filters.sort.behov };
	})()`);

	expect(some).toBe(counted);
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
});
