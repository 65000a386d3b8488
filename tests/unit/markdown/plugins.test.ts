import { markdownToHtml } from 'satteri';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { markdownPlugins } from '../../../src/markdown/plugins.ts';

const page = (text: string, { base = '/', file = '/portfolj/behov/ett.md' } = {}) =>
	markdownToHtml(text, { ...markdownPlugins(base), fileURL: pathToFileURL(file) }).html.replaceAll('\u00ad', '¬');

test('a link from the root of the site keeps to the base path, and other links are left alone', () => {
	const html = page('[a](/behov/x/) [b](https://example.org/) [c](#kalla-1) ![d](/bild.png)', { base: '/innovation/' });

	expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
		'/innovation/behov/x/',
		'https://example.org/',
		'#kalla-1',
		'/innovation/bild.png',
	]);
});

test('straight marks become Swedish ones, but not in code', () => {
	const html = page('Hon sade "ja" - och det var \'bra\'... `"kod"`');

	expect(html).toContain('Hon sade ”ja” – och det var ’bra’…');
	expect(html).toContain('<code>"kod"</code>');
});

test('a long word in a heading may break, a short one and a word in the text may not', () => {
	const html = page('## Samhällsbyggnadsförvaltningen svarar\n\nSamhällsbyggnadsförvaltningen svarar.');

	expect(html).toMatch(/<h2>Sam¬hälls.*svarar<\/h2>/);
	expect(html).toContain('<p>Samhällsbyggnadsförvaltningen svarar.</p>');
});

test('a wide table can be reached and scrolled with the keyboard', () => {
	const html = page('| a | b |\n|---|---|\n| 1 | 2 |');

	expect(html).toMatch(/<section class="table-scroll" tabindex="0" aria-label="Tabell: a, b"><table>/);
});

test('two tables on a page have a name each, made of their columns', () => {
	const html = page('| År | **Antal** |\n|---|---|\n| 1 | 2 |\n\nText.\n\n| | Kronor |\n|---|---|\n| 1 | 2 |');

	expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Tabell: År, Antal', 'Tabell: Kronor']);
});

test("a case's text stands in sections, one for each heading, and the text before the first heading has its own", () => {
	const html = page('Först.\n\n## En rubrik\n\nSedan.', { file: '/portfolj/exempel/ett.md' });

	expect(html.replace(/\n/g, '')).toBe(
		'<section class="margin-section"><div class="reading"><p>Först.</p></div></section>' +
			'<section class="margin-section"><h2 class="text-h3">En rubrik</h2><div class="reading"><p>Sedan.</p></div></section>',
	);
});

test.each(['/portfolj/behov/ett.md', '/exempel/portfolj/behov/ett.md'])('other texts have no sections: %s', async (file) => {
	expect(page('## En rubrik\n\nSedan.', { file })).not.toContain('<section');
});
