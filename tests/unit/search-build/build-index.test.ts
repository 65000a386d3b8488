import { decode } from 'cborg';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { buildIndex } from '../../../src/search-build/build-index.ts';
import type { SearchLists } from '../../../src/search-build/word-lists.ts';
import { keyOf } from '../../../src/search/swedish.ts';
import { readStart, readWords, synonymFile, wordFile } from '../../../src/search/word-files.ts';

/** Indexes pages with these texts, and tells what came out. */
async function indexed(texts: string[], lists: Partial<SearchLists> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'sok-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	texts.forEach((text, index) => {
		mkdirSync(join(folder, `sida-${index}`));
		writeFileSync(
			join(folder, `sida-${index}`, 'index.html'),
			`<html lang="sv"><body><main data-pagefind-body>${text}</main></body></html>`,
		);
	});
	await buildIndex(folder, { synonyms: [], seeAlso: [], whole: [], joints: [], ...lists });
	const unzip = (path: string) => gunzipSync(readFileSync(join(folder, path)));
	const list = (path: string) => readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
	const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
		languages: { sv: { hash: string } };
	};
	return {
		folder: (path: string) => readdirSync(join(folder, path)),
		hash: languages.sv.hash,
		keys: list('pagefind/index').flatMap((path) =>
			(decode(unzip(path).subarray('pagefind_dcd'.length)) as [[string][]])[0].map(([key]) => key),
		),
		pages: list('pagefind/fragment').map(
			(path) =>
				JSON.parse(unzip(path).subarray('pagefind_dcd'.length).toString()) as { url: string; content: string; meta: { title: string } },
		),
		text: (name: string) => unzip(`sok/${name}`).toString(),
	};
}

test('a page is found by each part of its compounds, and shown as it was written', async () => {
	const { keys, pages } = await indexed(['<h1>Skolmåltid</h1><p>Mindre matavfall.</p>'], { whole: ['måltid'] });

	expect(keys).toEqual(expect.arrayContaining(['skolmaltid', 'skol', 'maltid', 'matavfall', 'mat', 'avfall'].map(keyOf)));
	expect(pages).toMatchObject([{ url: '/sida-0/', meta: { title: 'Skolmåltid' }, content: 'Skolmåltid. Mindre matavfall.' }]);
});

test('what is shown of a page has a full stop after each fact and each line of a list', async () => {
	const facts =
		'<dl> <dt>Ägare</dt> <dd> <a href="/x/">Regionen</a> </dd> </dl> <ul> <li> <a href="/y/"> Ett </a> </li> <li>Två </li> </ul>';
	const table = '<table> <tr> <th scope="row">Tid</th> <td> 12 dagar </td> </tr> </table> <p>Slut, <em>nästan </em>i alla fall.</p>';
	const { pages } = await indexed([`<h1>Mat</h1> ${facts} ${table}`]);

	expect(pages).toMatchObject([{ content: 'Mat. Ägare. Regionen. Ett. Två. Tid. 12 dagar. Slut, nästan i alla fall.' }]);
});

test('the stemmer gives the keys that Pagefind has', async () => {
	const words = readFileSync(new URL('compound-table.ts', import.meta.url), 'utf8').match(/\p{L}{2,}/gu) ?? [];
	const inflected = words.flatMap((word) =>
		['', 's', 'en', 'et', 'ets', 'arna', 'ernas', 'ande', 'het', 'lig'].map((ending) => word.toLowerCase() + ending),
	);

	const { keys } = await indexed([`<p>${inflected.join(' ')}</p>`], { whole: inflected });

	expect(inflected.length).toBeGreaterThan(5_000);
	expect(new Set(keys)).toEqual(new Set(inflected.map(keyOf)));
});

test('the words and the synonyms are those the site can use, in files named by the index', async () => {
	const { text, hash, folder } = await indexed(['<p>Skolmåltider och skolmåltid, även på förskolan</p>'], {
		whole: ['måltid'],
		synonyms: [
			['förskola', 'dagis'],
			['skolmåltid', 'skolbespisning', 'mat och måltid'],
			['bygglov', 'bygganmälan'],
		],
	});

	expect(readStart(text(wordFile(hash)))).toEqual({ letters: '', beginnings: ['da', 'ma', 'sk'], words: ['förskolan', 'skol|måltid'] });
	expect(text(synonymFile(hash, 'da'))).toBe('dagis=förskola');
	expect(text(synonymFile(hash, 'sk'))).toBe('skolbespisning=skolmåltid');
	expect(folder('sok').filter((name) => name.startsWith('synonymer'))).toHaveLength(3);
});

test('a word with a hyphen is known without it too, as Pagefind has it', async () => {
	const { keys, hash, text } = await indexed(['<p>Kommunens e-tjänster är öppna.</p>']);

	expect(keys).toEqual(expect.arrayContaining(['etjanst', 'tjanst']));
	expect(readStart(text(wordFile(hash))).words).toContain('etjänster');
});

test('the index is cut in small parts, so that looking up a word fetches few others', async () => {
	const words = (page: number) => Array.from({ length: 400 }, (_, index) => `p${page}x${index}`).join(' ');
	const { folder } = await indexed(Array.from({ length: 20 }, (_, page) => `<p>${words(page)}</p>`));

	expect(folder('pagefind/index').length).toBeGreaterThan(3);
});

test('many words are cut in a file for each first letter', { timeout: 30_000 }, async () => {
	const words = Array.from({ length: 14_000 }, (_, index) =>
		createHash('sha256')
			.update(`${index}`)
			.digest('hex')
			.slice(0, 12)
			.replace(/\d/g, (digit) => 'ghijklmnåö'.charAt(Number(digit))),
	);

	const { text, hash } = await indexed([`<p>${words.join(' ')}</p>`], { synonyms: [] });

	const cut = readStart(text(wordFile(hash))).letters;
	expect(cut).toBe('abcdefghijklmno');
	expect(readWords(text(wordFile(hash, 'a'))).every((word) => /^[aåä]/.test(word))).toBe(true);
	expect([...cut].flatMap((letter) => readWords(text(wordFile(hash, letter)))).length).toBeGreaterThan(10_000);
});

test('a sign that stands in a text stays there, and another parts the compounds', async () => {
	const { keys, pages } = await indexed(['<p>Skolmat 10^6</p>']);

	expect(keys).toEqual(expect.arrayContaining(['skol', 'mat']));
	expect(pages).toMatchObject([{ content: 'Skolmat 10^6.' }]);
});

test('texts that leave no sign for the index stop the build', async () => {
	await expect(indexed(['<p>^ | ~</p>'])).rejects.toThrow('^ | ~');
});
