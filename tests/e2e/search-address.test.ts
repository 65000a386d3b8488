import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useBrowser } from '../support/browser-page.ts';
import { answered, field, params, searchFor } from '../support/search.ts';

useBrowser();

const historyLength = (page: Page) => page.evaluate(() => history.length);
const q = (page: Page) => params(page).get('q');

test('what is typed takes the place of what was typed before, and Back leaves the search', async () => {
	const page = await openPage('/behov/');
	await page.goto(page.url().replace('/behov/', '/sok/'));
	const before = await historyLength(page);

	await searchFor(page, 'skol');
	await searchFor(page, 'skola');

	expect(q(page)).toBe('skola');
	expect(await historyLength(page)).toBe(before);
	await page.goBack();
	expect(new URL(page.url()).pathname).toMatch(/\/behov\/$/);
});

test('Enter searches at once, keeps the field and stays behind Back', async () => {
	const page = await openPage('/sok/');
	await field(page).fill('skola');
	await field(page).press('Enter');
	await expect.poll(() => q(page), { timeout: 200, interval: 10 }).toBe('skola');
	await answered(page, 'skola');
	await searchFor(page, 'vatten');
	await field(page).press('Enter');
	expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
	await searchFor(page, 'kommun');

	await page.goBack();
	await answered(page, 'vatten');
	expect(await field(page).inputValue()).toBe('vatten');

	await page.goBack();
	await answered(page, 'skola');

	await page.goForward();
	await answered(page, 'vatten');
});

test('a search from another page stays behind Back when other words are typed', async () => {
	const page = await openPage('/behov/');
	await page.getByRole('banner').getByRole('searchbox').fill('skola');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/sok/?q=skola');
	await answered(page, 'skola');
	await searchFor(page, 'vatten');

	await page.goBack();

	await answered(page, 'skola');
	expect(await field(page).inputValue()).toBe('skola');
});

test('words and filters stand in the address: Back takes the last choice away, Forward and reload bring it again', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');
	const filter = page.getByRole('group', { name: 'Inriktning' }).getByRole('checkbox').first();
	await filter.check();
	await expect.poll(() => params(page).get('inriktning')).toBe(await filter.getAttribute('value'));

	await page.goBack();
	await expect.poll(() => params(page).has('inriktning')).toBe(false);
	expect(await filter.isChecked()).toBe(false);
	expect(await field(page).inputValue()).toBe('kommun');

	await page.goForward();
	await expect.poll(() => filter.isChecked()).toBe(true);

	await page.reload();
	await answered(page, 'kommun');
	expect(await filter.isChecked()).toBe(true);
	expect(await field(page).inputValue()).toBe('kommun');
});

test('Back from a page that was found brings the hits again', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'dricksvatten');
	await page.locator('[data-list] a').first().click();
	await page.waitForURL(/\/(exempel|behov)\/[^/]+\/$/);

	await page.goBack();

	await answered(page, 'dricksvatten');
	expect(await field(page).inputValue()).toBe('dricksvatten');
});
