import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { median, pageWeight } from '../../../src/site/page-weight.ts';

test('a page weighs its HTML and the stylesheets and fonts its head names, under any base path', () => {
	const folder = mkdtempSync(join(tmpdir(), 'portfolj-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const html = `<link rel="stylesheet" href="/in/a.css"><link rel="stylesheet" href="/in/b.css">
<link rel="preload" href="/in/f.woff2" as="font" type="font/woff2" crossorigin><link rel="icon" href="/in/i.svg">`;
	const files = { 'index.html': html, 'a.css': 'a{color:red}', 'b.css': 'b{color:blue}', 'f.woff2': '12345' };
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

	expect(pageWeight(folder, '/in/', 'index.html')).toEqual({
		file: 'index.html',
		html: gzipSync(html).length,
		css: gzipSync(files['a.css']).length + gzipSync(files['b.css']).length,
		fonts: 5,
	});
});

test('the median is the middle value, whatever the order', () => {
	expect(median([30, 10, 20])).toBe(20);
	expect(median([])).toBe(0);
});
