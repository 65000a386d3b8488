import type { AstroIntegration } from 'astro';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { publicSitemap } from '../../../src/integrations/public-sitemap.ts';

type Hooks = Record<string, (options: object) => unknown>;

test('the sitemap holds the pages that may be found, and no others', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
	const head = { exempel: '', gammalt: '<meta name="robots" content="noindex">' };
	for (const [name, meta] of Object.entries(head)) {
		mkdirSync(join(folder, name));
		writeFileSync(join(folder, name, 'index.html'), `<head>${meta}</head>`);
	}
	const site = { origin: 'https://innovation.example.org', base: '/portfolj/' };
	const hooks = (publicSitemap({ site: site.origin, base: site.base }) as AstroIntegration).hooks as Hooks;

	await hooks['astro:config:done']?.({ config: { site: site.origin, base: site.base, build: { format: 'directory' } } });
	await hooks['astro:routes:resolved']?.({ routes: [] });
	await hooks['astro:build:done']?.({
		dir: pathToFileURL(`${folder}/`),
		pages: [{ pathname: 'exempel/' }, { pathname: 'gammalt/' }, { pathname: '404/' }],
		logger: { warn() {}, info() {}, error() {} },
	});

	const addresses = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)/g)].map((match) => match[1]);
	expect(addresses).toEqual(['https://innovation.example.org/portfolj/exempel/']);
	rmSync(folder, { recursive: true });
});
