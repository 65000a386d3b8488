import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageCache } from '../../../src/site-build/page-cache.ts';

const component = 'src/pages/exempel/[id].astro';
const page = (id: string) => ({ component, pathname: `/exempel/${id}` });
const file = (id: string) => `exempel/${id}/index.html`;

/** A cache with two pages, as Astro's build leaves it. */
function afterAstro() {
	const cache = mkdtempSync(join(tmpdir(), 'kept-pages-'));
	onTestFinished(() => rmSync(cache, { recursive: true }));
	const paths = Object.fromEntries(
		['ett', 'tva'].map((id) => {
			mkdirSync(join(cache, 'dist/exempel', id), { recursive: true });
			writeFileSync(join(cache, 'dist', file(id)), `Sidan ${id}`);
			return [`/exempel/${id}`, { cacheKey: `nyckel ${id}`, outputFile: file(id), contentHashes: { 'en.mdx': 'a' } }];
		}),
	);
	writeFileSync(
		join(cache, 'incremental-build.json'),
		JSON.stringify({ version: 1, routes: { [component]: { dependencyHash: 'd', paths } } }),
	);
	const to = join(cache, 'ut.html');
	return {
		cache,
		to,
		noted: () => JSON.parse(readFileSync(join(cache, 'incremental-build.json'), 'utf8')) as object,
		isCopied: (id: string) => existsSync(join(cache, 'dist', file(id))),
	};
}

test('a page with the same key is taken as it was', () => {
	const { cache, to } = afterAstro();

	expect(pageCache(cache).restore(page('ett'), 'nyckel ett', to)).toBe(true);
	expect(readFileSync(to, 'utf8')).toBe('Sidan ett');
});

test.each([
	['with another key', page('ett'), 'annan nyckel'],
	['that was not there', page('tre'), 'nyckel tre'],
	['of another kind', { ...page('ett'), component: 'src/pages/behov/[id].astro' }, 'nyckel ett'],
])('a page %s is not', (_, name, key) => {
	const { cache, to } = afterAstro();

	expect(pageCache(cache).restore(name, key, to)).toBe(false);
	expect(existsSync(to)).toBe(false);
});

test('a page that was made is there for the next build, with all that Astro has noted of it', () => {
	const { cache, to, noted } = afterAstro();
	const first = pageCache(cache);
	first.restore(page('tva'), 'nyckel tva', to);
	first.keep(page('ett'), 'ny nyckel', file('ett'), Buffer.from('Sidan ett, ändrad'));
	first.save();

	expect(pageCache(cache).restore(page('ett'), 'ny nyckel', to)).toBe(true);
	expect(readFileSync(to, 'utf8')).toBe('Sidan ett, ändrad');
	expect(noted()).toMatchObject({
		version: 1,
		routes: {
			[component]: {
				dependencyHash: 'd',
				paths: { '/exempel/ett': { cacheKey: 'ny nyckel', outputFile: file('ett'), contentHashes: { 'en.mdx': 'a' } } },
			},
		},
	});
});

test('a page that is no more is forgotten, and its copy with it', () => {
	const { cache, to, noted, isCopied } = afterAstro();
	const pages = pageCache(cache);
	pages.restore(page('ett'), 'nyckel ett', to);
	pages.save();

	expect(noted()).not.toHaveProperty(['routes', component, 'paths', '/exempel/tva']);
	expect([isCopied('ett'), isCopied('tva')]).toEqual([true, false]);
});

test('a page at an address that another kind of page had keeps its copy', () => {
	const { cache, isCopied } = afterAstro();
	const pages = pageCache(cache);
	pages.keep({ component: 'src/pages/exempel/[...page].astro', pathname: '/exempel/tva' }, 'nyckel', file('tva'), Buffer.from('Lista'));
	pages.save();

	expect(isCopied('tva')).toBe(true);
	expect(readFileSync(join(cache, 'dist', file('tva')), 'utf8')).toBe('Lista');
});
