import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { publicAddress } from '../../src/site/settings.ts';
import { openPage, useBrowser } from '../support/browser-page.ts';
import { readSite } from '../support/built-site.ts';
import { sampleOf } from '../support/page-kinds.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);
const someCase = sampleOf(site, 'case');
const caseTitle = someCase.document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';

const status = (page: Page) => page.getByRole('status');
const params = (page: Page) => new URL(page.url()).searchParams;
const searchFor = async (page: Page, words: string) => {
	await page.getByRole('searchbox').fill(words);
	await status(page).filter({ hasText: words }).waitFor();
};

test('typing a title finds the case and announces how many there are', async () => {
	const page = await openPage('/sok/');

	await searchFor(page, caseTitle);

	expect(await page.getByRole('link', { name: caseTitle, exact: true }).first().getAttribute('href')).toMatch(`${someCase.address}`);
	expect(await status(page).textContent()).toMatch(/\d+ exempel/);
});

test('a search from any other page is answered, by its address alone', async () => {
	const page = await openPage(`/sok/?q=${encodeURIComponent(caseTitle)}`);

	await page.getByRole('link', { name: caseTitle, exact: true }).first().waitFor();

	expect(await page.getByRole('searchbox').inputValue()).toBe(caseTitle);
});

test('a filter shows how many it leaves, and leaves that many', async () => {
	const page = await openPage('/sok/?q=kommun');
	await status(page).filter({ hasText: 'exempel' }).waitFor();
	const box = page.getByRole('group', { name: 'Inriktning' }).getByRole('checkbox').first();
	const count = await box.locator('xpath=..').locator('[data-count]').textContent();
	expect(Number(count)).toBeGreaterThan(0);

	await box.check();

	// "12 exempel och 3 behov om …": the kinds together are what the filter promised.
	const announced = async () =>
		[...((await status(page).textContent()) ?? '').split(' om ')[0]!.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
	await expect.poll(announced).toBe(Number(count));
	expect(new URL(page.url()).searchParams.getAll('inriktning')).toHaveLength(1);
});

test('words and filters stand in the address, and Back brings the last ones again', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');
	expect(params(page).get('q')).toBe('kommun');
	const filter = page.getByRole('group', { name: 'Inriktning' }).getByRole('checkbox').first();
	await filter.check();
	await expect.poll(() => params(page).get('inriktning')).toBe(await filter.getAttribute('value'));

	await page.goBack();

	await expect.poll(() => params(page).has('inriktning')).toBe(false);
	expect(await filter.isChecked()).toBe(false);
	expect(await page.getByRole('searchbox').inputValue()).toBe('kommun');
});

test('a search without hits says so and shows ways on', async () => {
	const page = await openPage('/sok/?q=xyzzyqwv');

	await status(page).filter({ hasText: 'Vi hittade inget' }).waitFor();

	expect(await page.getByRole('link', { name: 'Berätta vad du sökte' }).isVisible()).toBe(true);
});

test('without JavaScript the lists lead to all that search would find', async () => {
	const page = await openPage('/sok/', { javaScriptEnabled: false });

	expect(await page.getByRole('main').innerText()).toContain('Sökningen kräver JavaScript');
	const lists = page.getByRole('region', { name: 'Eller gå via listorna' });
	expect(await lists.getByRole('link', { name: 'Visa alla exempel' }).isVisible()).toBe(true);
	expect(await lists.getByRole('link').count()).toBeGreaterThan(10);
});
