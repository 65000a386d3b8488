import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../../src/site-build/sitemap.ts';

test('the sitemap holds the pages that may be found, and no others', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
	const head = { exempel: '', gammalt: '<meta name="robots" content="noindex">' };
	for (const [name, meta] of Object.entries(head)) {
		mkdirSync(join(folder, name));
		writeFileSync(join(folder, name, 'index.html'), `<head>${meta}</head>`);
	}

	await writeSitemap(folder, ['exempel/', 'gammalt/', '404/'], { site: 'https://innovation.example.org', base: '/portfolj/' });

	const addresses = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)/g)].map((match) => match[1]);
	expect(addresses).toEqual(['https://innovation.example.org/portfolj/exempel/']);
	rmSync(folder, { recursive: true });
});
