import { expect, test } from 'vitest';
import { at, newPage, useBrowser } from '../support/browser-page.ts';

useBrowser();

test.each(['/finns-inte/', '/exempel/finns/inte/', '/bild.png'])('%s answers 404 with a page that helps', async (address) => {
	const page = await newPage();

	const response = await page.goto(at(address));

	expect(response?.status()).toBe(404);
	const main = page.getByRole('main');
	expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain('finns inte');
	// The Swedish test suite for public sites asks for more than 150 characters of help.
	expect((await main.innerText()).length).toBeGreaterThan(150);
	expect(await main.getByRole('searchbox').isVisible()).toBe(true);
	expect(await main.getByRole('link').count()).toBeGreaterThan(0);
});
