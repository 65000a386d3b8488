import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf } from '../../../src/hosting/built-site.ts';
import { readHostedSite } from '../../../src/site/hosted-site.ts';
import { compressSite } from '../../../src/hosting/compress.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'portfolj-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const long = '<p>Ett exempel till</p>'.repeat(100);

test('a long text gets a smaller one of each kind beside it, in folders too; what is short or no text gets none', async () => {
	mkdirSync(join(folder, 'exempel'));
	writeFileSync(join(folder, 'exempel', 'index.html'), long);
	writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
	writeFileSync(join(folder, 'bild.png'), long);

	expect(await compressSite(folder)).toBe(1);

	expect(readdirSync(folder).sort()).toEqual(['bild.png', 'exempel', 'robots.txt']);
	const page = join(folder, 'exempel', 'index.html');
	expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(long);
	expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(long);
});

test('a site compressed again has the same files', async () => {
	writeFileSync(join(folder, 'index.html'), long);
	await compressSite(folder);
	await compressSite(folder);

	expect(readdirSync(folder).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
	expect(entriesOf(folder)).toEqual(['index.html']);
});

test('the form says which repository it works with; a site without it has none', () => {
	expect(readHostedSite(folder, '/')).toEqual({ base: '/' });
	mkdirSync(join(folder, 'redigera'));
	writeFileSync(join(folder, 'redigera', 'config.json'), JSON.stringify({ backend: { name: 'github' } }));

	expect(readHostedSite(folder, '/a/')).toEqual({ base: '/a/', backend: { name: 'github' } });
});
