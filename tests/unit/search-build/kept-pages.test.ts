import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptPages } from '../../../src/search-build/kept-pages.ts';
import { readSitePages } from '../../../src/search-build/site-pages.ts';

const page = (text: string, sheet = 'a') =>
	`<html lang="sv"><head><link href="${sheet}.css"></head><body><main data-pagefind-body><h1>Skolmat</h1><p>${text}</p></main></body></html>`;
const notIndexed = '<html lang="sv"><body><p>Finns inte.</p></body></html>';
const first = { 'behov/ro/index.html': page('Lugnare rum.'), 'exempel/mat/index.html': page('Mindre e-post.'), '404.html': notIndexed };

/** A way to read sites of pages, with what the last one left unless told otherwise. */
function reader() {
	const folder = mkdtempSync(join(tmpdir(), 'sidor-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const place = join(folder, 'search', 'pages');
	let sites = 0;
	function read(pages: Record<string, string>, kept = true) {
		const site = join(folder, `${sites++}`);
		for (const [file, html] of Object.entries(pages)) {
			mkdirSync(dirname(join(site, file)), { recursive: true });
			writeFileSync(join(site, file), html);
		}
		return readSitePages(site, kept ? keptPages(place) : undefined);
	}
	/** Changes a text in what is kept, to see where an answer comes from. */
	const mark = (text: string, marked: string) =>
		writeFileSync(`${place}.json`, readFileSync(`${place}.json`, 'utf8').replace(`"${text}"`, `"${marked}"`));
	return { read, mark };
}

/** What the pages are made of, written out. */
const written = ({ pieces, pages }: ReturnType<typeof readSitePages>) =>
	pages.map(({ url, digest, pieces: numbers, joined }) => {
		const text = (number: number) => pieces[number];
		return { url, digest, html: [...numbers].map(text).join(''), joined: [...joined].map(text) };
	});

test('a page that is as it was is not read again', () => {
	const { read, mark } = reader();
	read(first);
	mark('Lugnare', 'Kvar');

	expect(written(read(first))).toMatchObject([{ html: expect.stringContaining('<p>Kvar rum.</p>') as string }, {}]);
});

test.each([
	['has changed', { ...first, 'behov/ro/index.html': page('Lugnare hus.') }],
	['stands elsewhere', { ...first, 'behov/frid/index.html': first['behov/ro/index.html'], 'behov/ro/index.html': notIndexed }],
	['is published otherwise', { ...first, 'behov/ro/index.html': page('Lugnare rum.', 'b') }],
])('a page that %s is read', (_, changed) => {
	const { read, mark } = reader();
	read(first);
	mark('Lugnare', 'Kvar');

	expect(written(read(changed))).toEqual(written(read(changed, false)));
});

test('a page that is indexed from now on is read, and one that no longer is is left out', () => {
	const { read } = reader();
	read(first);
	const changed = { ...first, '404.html': page('Lugnare sida.'), 'behov/ro/index.html': notIndexed };

	expect(written(read(changed)).map(({ url }) => url)).toEqual(['/404.html', '/exempel/mat/']);
	expect(written(read(changed))).toEqual(written(read(changed, false)));
});

test('what is kept gives just what reading gives, whatever was there before', () => {
	const { read } = reader();
	read({ 'a/index.html': page('Annat, som inte finns mer.'), ...first });
	const again = read(first);

	expect(again).toEqual(read(first));
	expect(written(again)).toEqual(written(read(first, false)));
	expect([...again.pieces].sort()).toEqual([...read(first, false).pieces].sort());
	expect(written(again).map(({ url, joined }) => [url, joined])).toEqual([
		['/behov/ro/', []],
		['/exempel/mat/', ['epost']],
	]);
});
