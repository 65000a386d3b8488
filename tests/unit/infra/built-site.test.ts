import { describe, expect, test } from 'vitest';
import { pageOf, type BuiltSite } from '../../support/built-site.ts';
import { jsonLdFaults } from '../../support/json-ld.ts';
import { brokenLinks } from '../../support/links.ts';
import { pageChecks, unsetVariables } from '../../support/page-checks.ts';
import { kindOf } from '../../support/page-kinds.ts';

/** A whole page that passes every check; each test breaks one thing. */
const goodPage = (
	base = '/',
) => `<!doctype html><html lang="sv"><head><title>Sök</title><meta name="description" content="Sök bland exempel.">
<link rel="canonical" href="https://example.org${base}sok/">
${['title', 'description', 'type', 'url', 'site_name', 'locale', 'image'].map((name) => `<meta property="og:${name}" content="x">`).join('')}
</head><body><a href="#innehall">Hoppa</a><main id="innehall"><h1>Sök</h1><h2>Listor</h2></main><footer><a href="${base}tillganglighet/">T</a></footer></body></html>`;

const siteOf = (pages: Record<string, string>, base = '/'): BuiltSite => ({
	folder: '/finns-inte',
	base,
	files: [],
	pages: Object.entries(pages).map(([address, html]) => pageOf(address, html)),
});

const faultsOf = (site: BuiltSite) => pageChecks.flatMap(({ name, faults }) => faults(site).map((fault) => `${name} | ${fault}`));

test('a page as it should be passes every check', () => {
	expect(faultsOf(siteOf({ '/sok/': goodPage() }))).toEqual([]);
	expect(faultsOf(siteOf({ '/sok/': goodPage('/innovation/') }, '/innovation/'))).toEqual([]);
});

describe('a fault in a page is found', () => {
	test.each([
		['two h1', '<h2>Listor</h2>', '<h1>Listor</h1>', '2 h1'],
		['a skipped level', '<h2>', '<h4>', 'an h4 follows an h1'],
		['another language', 'lang="sv"', 'lang="en"', 'lang is not sv'],
		['an empty title', '<title>Sök</title>', '', 'none on /sok/'],
		['an inline style', '<h1>', '<h1 style="color:red">', 'h1[style]'],
		['an event handler', '<h1>', '<h1 onclick="x()">', 'h1[onclick]'],
		['an inline script', '<h1>', '<script>x()</script><h1>', 'inline script'],
		['a style element', '<h1>', '<style>h1{}</style><h1>', 'inline style element'],
		['a canonical elsewhere', 'org/sok/', 'org/', 'canonical'],
		['no picture to share', 'og:image', 'og:bild', 'no og:image'],
		['no skip link', '#innehall', '#annat', 'no skip link'],
	])('%s', (_, good, bad, fault) => {
		expect(faultsOf(siteOf({ '/sok/': goodPage().replace(good, bad) }))).toEqual([expect.stringContaining(fault)]);
	});

	test('a script on a page that must do without', () => {
		const page = goodPage().replace('/sok/', '/behov/').replace('<h1>', '<script src="/x.js"></script><h1>');
		expect(faultsOf(siteOf({ '/behov/': page }))).toEqual([expect.stringContaining('/behov/: 1 script')]);
	});

	test('a colour or size that no stylesheet sets', () => {
		expect(unsetVariables(':root{--a:1}p{margin:var(--a);gap:var(--b);color:var(--c,red)}')).toEqual(['--b']);
	});

	test('a title that two pages share', () => {
		const other = goodPage().replace('/sok/', '/behov/').replace('content="Sök bland', 'content="Se');
		expect(faultsOf(siteOf({ '/sok/': goodPage(), '/behov/': other }))).toEqual([expect.stringContaining('”Sök” on /sok/ /behov/')]);
	});

	test('an address that belongs to no kind of page', () => {
		expect(kindOf('/nytt/')).toBeUndefined();
		expect(kindOf('/behov/obesvarade/')).toBe('unmetNeeds');
		expect(kindOf('/globala-mal/18/')).toBeUndefined();
	});
});

describe('a link is broken when', () => {
	const origin = 'https://example.org';
	const broken = (links: string, base = '/') =>
		brokenLinks(siteOf({ '/': links, '/behov/': '<h2 id="så-här">Så här</h2>' }, base), origin).map((line) => line.replace('/: ', ''));

	test.each([
		['the page is not there', '<a href="/borta/">', '/borta/ does not exist'],
		['the slash at the end is missing', '<a href="/behov">', '/behov does not exist'],
		['the place on the page is not there', '<a href="/behov/#annat">', '/behov/#annat has no such place on the page'],
		['the picture is not there', '<img src="/bild.webp">', '/bild.webp does not exist'],
		['a picture for another width is not there', '<img srcset="/a.webp 1x, /b.webp 2x">', '/a.webp does not exist'],
		['the public address of a page is not there', '<a href="https://example.org/x/">', 'https://example.org/x/ does not exist'],
		['a form leads nowhere', '<form action="/hitta/">', '/hitta/ does not exist'],
	])('%s', (_, link, fault) => {
		expect(broken(link)[0]).toBe(fault);
	});

	test('it leaves the base path', () => {
		expect(broken('<a href="/behov/">', '/innovation/')).toEqual(['/behov/ is outside the base path']);
		expect(broken('<a href="/innovation/behov/">', '/innovation/')).toEqual([]);
	});

	test('and not when it leads to a page, a place with å, ä or ö, another site or a letter', () => {
		expect(
			broken('<a href="/behov/#s%C3%A5-h%C3%A4r"><a href="behov/"><a href="https://opsi.example"><a href="mailto:a@example.org">'),
		).toEqual([]);
	});
});

describe('data for search engines', () => {
	const block = (data: object) =>
		jsonLdFaults(
			pageOf(
				'/',
				`<html><body><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script></body></html>`,
			),
		);

	test('passes with all that its type must say', () => {
		expect(block({ '@type': 'WebSite', name: 'Portföljen', url: 'https://example.org/' })).toEqual([]);
	});

	test('fails when something is missing, also inside a graph', () => {
		expect(block({ '@graph': [{ '@type': 'WebSite', name: 'Portföljen' }] })).toEqual([expect.stringMatching(/^WebSite url: /)]);
	});

	test('fails for a type nobody has described', () => {
		expect(block({ '@type': 'Recipe' })).toEqual(['JSON-LD of a type without a shape: Recipe']);
	});
});
