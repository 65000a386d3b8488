import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject, test } from 'vitest';
import { publicAddress } from '../../src/site/settings.ts';
import { openPage, useBrowser } from '../support/browser-page.ts';
import { readSite } from '../support/built-site.ts';
import { sampleOf } from '../support/page-kinds.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);

/** Lines break anywhere on paper, and long words at soft hyphens: only the characters are compared. */
const characters = (text: string) => text.replace(/[\s\u00ad\u200b-]/g, '');

/** The text of a page as it comes out on A4, and each sheet's own. */
async function printed(address: string): Promise<{ sheets: string[]; text: string }> {
	const page = await openPage(address);
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: false });
	const sheets = text.map(characters);
	return { sheets, text: sheets.join('') };
}

const onScreenOnly = ['Hoppa till innehållet', 'Öppna data', 'Inga kakor, ingen spårning'].map(characters);

test('a case on paper has its title and its sources with their addresses, and no menu', async () => {
	const { address, document } = sampleOf(site, 'case');
	const title = document.querySelector('h1')?.textContent ?? '';
	const sources = [...document.querySelectorAll('ol a[href^="http"]')].map((link) => link.getAttribute('href') ?? '');
	expect(sources.length).toBeGreaterThan(0);

	const { sheets, text } = await printed(address);

	expect(sheets.length).toBeLessThanOrEqual(4);
	expect(text).toContain(characters(title));
	expect(sources.filter((source) => !text.includes(characters(source)))).toEqual([]);
	expect(onScreenOnly.filter((words) => text.includes(words))).toEqual([]);
});

test('the portfolio on paper has its heading and its numbers, and no menu', async () => {
	const { address, document } = sampleOf(site, 'portfolio');

	const { text } = await printed(address);

	expect(text).toContain(characters(document.querySelector('h1')?.textContent ?? 'missing'));
	expect(text.length).toBeGreaterThan(1000);
	expect(onScreenOnly.filter((words) => text.includes(words))).toEqual([]);
});

test.each(['cases', 'needs'] as const)(
	'the list of %s on paper begins on the first sheet, without the ways to other lists',
	async (kind) => {
		const { address, document } = sampleOf(site, kind);
		const first = document.querySelector('main h3')?.textContent ?? 'missing';
		const ways = document.querySelector('main nav a[href$="/invanare/"]')?.closest('ul')?.textContent ?? 'missing';

		const { sheets, text } = await printed(address);

		expect(sheets[0]).toContain(characters(first));
		expect(text).not.toContain(characters(ways));
	},
);
