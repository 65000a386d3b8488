import { expect, test } from 'vitest';
import { at, newPage, openPage, useBrowser } from '../support/browser-page.ts';
import { announced, answered, field, hits, params, searchFor, status, understand } from '../support/search.ts';

useBrowser();

test('a misspelt word gives the hits of the right one, and the misspelling is searched for by a link', async () => {
	const page = await openPage('/sok/');

	await field(page).fill('driksvatten');
	await answered(page, 'dricksvatten');

	expect(await announced(page)).toBeGreaterThan(0);
	expect(await page.getByText('Visar träffar för ”dricksvatten”.').isVisible()).toBe(true);
	expect(params(page).get('q')).toBe('driksvatten');

	await page.getByRole('link', { name: '”driksvatten”' }).click();

	await status(page).filter({ hasText: 'Vi hittade inget om ”driksvatten”' }).waitFor();
	expect(params(page).get('q')).toBe('"driksvatten"');
	expect(await page.getByText('Visar träffar för').isVisible()).toBe(false);

	await page.goBack();

	await answered(page, 'dricksvatten');
	expect(await field(page).inputValue()).toBe('driksvatten');
});

test('filters count what the corrected words give, and stay when the words are searched for as typed', async () => {
	const page = await newPage();
	await understand(page, { komun: { correction: 'kommun', literal: '"komun"' } });
	await page.goto(at('/sok/?q=komun&inriktning=uppdrag'));
	await answered(page, 'kommun');
	const other = page.getByRole('checkbox', { name: 'Förbättring' });

	expect(Number(await other.locator('xpath=..').locator('[data-count]').textContent())).toBeGreaterThan(0);
	const literal = page.getByRole('link', { name: '”komun”' });
	expect(new URL((await literal.getAttribute('href')) ?? '', page.url()).search).toBe('?q=%22komun%22&inriktning=uppdrag');
});

test('other words that may be meant are offered, and one is searched for in place', async () => {
	const page = await newPage();
	await understand(page, { kommun: { suggestions: ['region', 'kommunal', 'skola'] } });
	await page.goto(at('/sok/'));
	await searchFor(page, 'kommun');
	expect(await page.getByText('Menade du').textContent()).toMatch(/Menade du ”region”, ”kommunal” eller ”skola”\s*\?/);

	const link = page.getByRole('link', { name: '”skola”' });
	await link.focus();
	await page.keyboard.press('Enter');

	await answered(page, 'skola');
	expect(params(page).get('q')).toBe('skola');
	expect(await page.getByText('Menade du').isVisible()).toBe(false);
	expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('pages that share only part of a word are never told as hits', async () => {
	const page = await newPage();
	await understand(page, { xyzzyqwv: { nearestTo: 'dricksvatten' } });
	await page.goto(at('/sok/?q=xyzzyqwv'));
	await status(page).filter({ hasText: 'Vi hittade inget om ”xyzzyqwv”' }).waitFor();

	expect(await page.getByRole('heading', { name: 'Sidor som delar en del av ett ord med det du sökte' }).isVisible()).toBe(true);
	expect(await page.locator('[data-nearest] article').count()).toBeGreaterThan(0);
	expect(await page.locator('[data-kind]:visible').count()).toBe(0);

	await searchFor(page, 'kommun');
	expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
	expect(await hits(page).count()).toBeGreaterThan(0);
});
