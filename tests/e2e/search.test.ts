import { expect, inject, test } from 'vitest';
import { publicAddress } from '../../src/site/settings.ts';
import { at, newPage, openPage, overflows, useBrowser, watch, widths } from '../support/browser-page.ts';
import { readSite } from '../support/built-site.ts';
import { sampleOf } from '../support/page-kinds.ts';
import { announced, answered, field, hits, params, searchFor, status, told } from '../support/search.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);
const someCase = sampleOf(site, 'case');
const caseTitle = someCase.document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';

test('typing a title finds the case and announces how many there are', async () => {
	const page = await openPage('/sok/');

	await searchFor(page, caseTitle);

	expect(await page.getByRole('link', { name: caseTitle, exact: true }).first().getAttribute('href')).toMatch(`${someCase.address}`);
	expect(await told(page)).toMatch(/\d+ exempel/);
});

test('a search from any other page is answered, by its address alone', async () => {
	const page = await openPage(`/sok/?q=${encodeURIComponent(caseTitle)}`);

	await page.getByRole('link', { name: caseTitle, exact: true }).first().waitFor();

	expect(await field(page).inputValue()).toBe(caseTitle);
});

test('a hit shows why it was found, how far the case has come and which sort it is', async () => {
	const page = await openPage('/sok/?q=dricksvatten');
	await answered(page, 'dricksvatten');

	const hit = page.locator('[data-kind="exempel"] article').first();

	expect((await hit.locator('mark').first().textContent())?.toLowerCase()).toContain('vatten');
	expect(await hit.locator('[data-facts] .status').textContent()).not.toBe('');
	expect(await hit.locator('[data-facts] span').count()).toBe(2);
});

test('the words that the empty field proposes have hits', async () => {
	const page = await openPage('/sok/');
	const placeholder = (await field(page).getAttribute('placeholder')) ?? '';
	const words = placeholder.replace('Till exempel ', '').split(' eller ');
	expect(words.length).toBeGreaterThan(1);

	for (const word of words) {
		await searchFor(page, word);
		expect(await announced(page), word).toBeGreaterThan(1);
	}
});

test('a filter shows how many it leaves, and leaves that many', async () => {
	const page = await openPage('/sok/?q=kommun');
	await answered(page, 'kommun');
	const box = page.getByRole('group', { name: 'Inriktning' }).getByRole('checkbox').first();
	const count = await box.locator('xpath=..').locator('[data-count]').textContent();
	expect(Number(count)).toBeGreaterThan(0);

	await box.check();

	await expect.poll(() => announced(page)).toBe(Number(count));
	expect(params(page).getAll('inriktning')).toHaveLength(1);
});

test('a second value of the same filter adds as many as it says', async () => {
	const page = await openPage('/sok/?q=kommun&inriktning=forbattring');
	await answered(page, 'kommun');
	const before = await announced(page);
	const box = page.getByRole('checkbox', { name: 'Framsyn' });
	const count = Number(await box.locator('xpath=..').locator('[data-count]').textContent());
	expect(count).toBeGreaterThan(0);

	await box.check();

	// A page of both sorts is counted once.
	await expect.poll(() => announced(page)).toBeGreaterThan(before);
	expect(await announced(page)).toBeLessThanOrEqual(before + count);
	expect(params(page).getAll('inriktning')).toEqual(['forbattring', 'framsyn']);
});

test('a long list of hits is shown a piece at a time', async () => {
	const page = await openPage('/sok/?q=kommun');
	await answered(page, 'kommun');
	const cases = page.locator('[data-kind="exempel"]');
	expect(await cases.getByRole('article').count()).toBe(8);

	await cases.getByRole('button', { name: 'Visa fler' }).click();

	await expect.poll(() => cases.getByRole('article').count()).toBeGreaterThan(8);
	const ninth = cases.getByRole('article').nth(8).getByRole('link');
	expect(await ninth.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a search without hits says so and shows ways on, each of them once', async () => {
	const page = await openPage('/sok/?q=xyzzyqwv');

	await status(page).filter({ hasText: 'Vi hittade inget om ”xyzzyqwv”' }).waitFor();

	const nothing = page.locator('[data-nothing]');
	for (const name of ['Förbättring', 'Uppdrag', 'Framsyn', 'Anpassning', 'Alla behov', 'Behov utan svar', 'Visa alla exempel'])
		expect(await nothing.getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
	expect(await page.getByRole('main').getByRole('link', { name: 'Förbättring', exact: true }).count()).toBe(1);
	expect(await nothing.getByRole('link', { name: 'Berätta vad du sökte' }).getAttribute('href')).toMatch(/^mailto:.+@/);
	expect(await page.getByText('Begränsa träffarna').isVisible()).toBe(false);
	expect(await hits(page).count()).toBe(0);
});

test('filters that leave nothing are told as such, and can be taken away on the spot', async () => {
	const page = await openPage('/sok/?q=dricksvatten&status=ide');
	await status(page).filter({ hasText: 'Inget om ”dricksvatten” passar in på alla val' }).waitFor();

	await page.locator('[data-nothing]').getByRole('button', { name: 'Ta bort alla val' }).click();

	await expect.poll(() => announced(page)).toBeGreaterThan(0);
	expect(params(page).has('status')).toBe(false);
	expect(params(page).get('q')).toBe('dricksvatten');
});

test('without words the filters alone give a list, and an emptied page can be narrowed in every way again', async () => {
	const page = await openPage('/sok/?status=innovation');
	await expect.poll(() => told(page)).toMatch(/^\d+ exempel$/);
	await searchFor(page, 'xyzzyqwv');

	await page.locator('[data-nothing]').getByRole('button', { name: 'Ta bort alla val' }).waitFor({ state: 'hidden' });
	await field(page).fill('');
	await page.getByRole('checkbox', { name: 'Innovation', exact: false }).first().uncheck();

	await expect.poll(() => told(page)).toBe('');
	await expect.poll(() => page.getByRole('checkbox', { disabled: true }).count()).toBe(0);
});

test('hits, and the lack of them, fit a window of 320 pixels', async () => {
	const page = await newPage({ viewport: { width: widths.narrow, height: 800 } });
	const traces = watch(page);
	for (const words of ['kommun', 'xyzzyqwv']) {
		await page.goto(at(`/sok/?q=${words}`));
		await answered(page, words);
		expect(await overflows(page), words).toBe(false);
	}
	expect(traces).toEqual({ errors: [], elsewhere: [] });
});

test('when the search cannot be fetched, the page says so and leads to the lists', async () => {
	const page = await newPage();
	await page.route('**/sok/pagefind.js', (route) => route.abort());
	await page.goto(at('/sok/?q=kommun'));

	await status(page).filter({ hasText: 'Sökningen kunde inte starta' }).waitFor();

	expect(await page.getByRole('region', { name: 'Eller gå via listorna' }).isVisible()).toBe(true);
});

test('without JavaScript the lists lead to all that search would find', async () => {
	const page = await openPage('/sok/', { javaScriptEnabled: false });

	expect(await page.getByRole('main').innerText()).toContain('Sökningen kräver JavaScript');
	const lists = page.getByRole('region', { name: 'Eller gå via listorna' });
	expect(await lists.getByRole('link', { name: 'Visa alla exempel' }).isVisible()).toBe(true);
	expect(await lists.getByRole('link').count()).toBeGreaterThan(10);
});
