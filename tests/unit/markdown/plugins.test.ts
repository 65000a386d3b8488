import { markdownToHtml } from 'satteri';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { textHtml } from '../../../src/editor/preview/text.ts';
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

test('a long word breaks as well beside other marks and other long words, and however often it comes', () => {
	const html = page('## Avfallsplaneringen/avfallsplaneringen: avfallsplaneringen\n\n### ”Avfallsplaneringen” *avfallsplaneringen*');

	expect(html).toContain('<h2>Av¬falls¬pla¬ne¬ring¬en/av¬falls¬pla¬ne¬ring¬en: av¬falls¬pla¬ne¬ring¬en</h2>');
	expect(html).toContain('<h3>”Av¬falls¬pla¬ne¬ring¬en” <em>avfallsplaneringen</em></h3>');
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

const withQuotedHeading = 'Först.\n\n> ## En rubrik i ett citat\n\n- ett\n\n  ## En rubrik i en lista\n\n## En *egen* rubrik\n\nSedan.';

test("only a heading of the text's own begins a section, not one in a quotation or a list", () => {
	const html = page(withQuotedHeading, { file: '/portfolj/exempel/ett.md' });

	expect(html.match(/<section/g)).toHaveLength(2);
	expect(html.replace(/\n/g, '')).toContain(
		'</li></ul></div></section><section class="margin-section"><h2 class="text-h3">En <em>egen</em> rubrik</h2>',
	);
});

test('a text of headings alone, or without any, stands in sections too', () => {
	const [headings, none] = ['## Ett\n\n## Två', 'Text.'].map((text) => page(text, { file: '/portfolj/exempel/ett.md' }).replace(/\n/g, ''));

	expect(headings).toBe(
		['Ett', 'Två']
			.map((heading) => `<section class="margin-section"><h2 class="text-h3">${heading}</h2><div class="reading"></div></section>`)
			.join(''),
	);
	expect(none).toBe('<section class="margin-section"><div class="reading"><p>Text.</p></div></section>');
});

test('a table with links and a heading before it is boxed, linked and hyphenated at once', () => {
	const table = '| a |\n|---|\n| [b](/behov/x/) |';
	const html = page(`## Samhällsbyggnadsförvaltningen\n\n${table}`, { base: '/innovation/', file: '/portfolj/exempel/ett.md' });

	expect(html).toMatch(/<h2 class="text-h3">Sam¬hälls.*<\/h2><div class="reading">\s*<section class="table-scroll"/);
	expect(html).toContain('<td><a href="/innovation/behov/x/">b</a></td>');
});

test("the form's preview has the sections that the page has", () => {
	const sections = (html: string) => html.replace(/\n/g, '');

	expect(sections(textHtml(withQuotedHeading))).toBe(sections(page(withQuotedHeading, { file: '/portfolj/exempel/ett.md' })));
});

test.each(['/portfolj/behov/ett.md', '/exempel/portfolj/behov/ett.md'])('other texts have no sections: %s', async (file) => {
	expect(page('## En rubrik\n\nSedan.', { file })).not.toContain('<section');
});
