import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/site/headers.ts';
import { contentType, headersFor, isText, pattern } from '../../../src/site/hosting.ts';

const site = { base: '/', backend: { name: 'gitlab', api_root: 'https://git.example.org/api/v4' } };
const cacheOf = (path: string) => headersFor(path, site)['Cache-Control'];
const policyOf = (path: string) => headersFor(path, site)['Content-Security-Policy'];

describe('how long a file may be kept', () => {
	test.each([
		'/_astro/Page.VPtskAC2.css',
		'/pagefind/index/sv_af6b89d.pf_index',
		'/pagefind/fragment/sv_135ca6a.pf_fragment',
		'/pagefind/filter/sv_9d4445d.pf_filter',
		'/pagefind/pagefind.sv_b32351b07b.pf_meta',
		'/redigera/filer/index-CK6ED6fy.js',
	])('%s is named after its content: for ever', (path) => {
		expect(cacheOf(path)).toBe('public, max-age=31536000, immutable');
	});

	test.each([
		'/',
		'/exempel/',
		'/404.html',
		'/tema.css',
		'/pagefind/pagefind.js',
		'/pagefind/pagefind-entry.json',
		'/pagefind/wasm.sv.pagefind',
		'/sok/pagefind.js',
		'/redigera/',
		'/redigera/preview.js',
		'/data/portfolj.json',
	])('%s keeps its name when it changes: asked for anew', (path) => {
		expect(cacheOf(path)).toBe('no-cache');
	});

	test('synonyms carry the hash of the index, not their own: a changed list must reach the reader', () => {
		expect(cacheOf('/sok/synonymer.sv_b32351b07b.de.bin')).toBe('no-cache');
	});

	test('a page that only looks like a folder of hashed files is asked for anew', () => {
		expect(cacheOf('/om/_astro/')).toBe('no-cache');
		expect(cacheOf('/pagefind/pagefindXpf_meta')).toBe('no-cache');
	});
});

describe('the policy', () => {
	test('of the form lets it reach its repository, and no page but the form', () => {
		expect(policyOf('/redigera/')).toContain('https://git.example.org');
		for (const path of ['/', '/om/redigera/', '/redigera-mera/']) expect(policyOf(path)).toBe(securityHeaders['Content-Security-Policy']);
	});

	test('of a site without the form is one', () => {
		expect(headersFor('/redigera/', { base: '/' })['Content-Security-Policy']).toBe(securityHeaders['Content-Security-Policy']);
	});
});

test('a pattern stands under the base path and takes a dot for a dot', () => {
	expect(pattern('pagefind/*.pf_meta', '/a.b/')).toBe('^/a\\.b/pagefind/.*\\.pf_meta$');
});

test('a file is known by the last end of its name', () => {
	expect(contentType('redigera/filer/heic.wasm')).toBe('application/wasm');
	expect(contentType('sok/synonymer.sv_1.js.bin')).toBe('application/octet-stream');
	expect(contentType('utan-andelse')).toBe('application/octet-stream');
});

test('texts are compressed, pictures and what is compressed already are not', () => {
	expect(['a.html', 'a.svg', 'a.json', 'a.js'].every(isText)).toBe(true);
	expect(['a.png', 'a.woff2', 'a.pf_index', 'a.pagefind', 'a.bin'].some(isText)).toBe(false);
});
