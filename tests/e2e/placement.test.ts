import { expect, test } from 'vitest';
import { newPage, openPage, useBrowser } from '../support/browser-page.ts';
import { answerAll } from '../support/placement.ts';

useBrowser();

test('eight answers give a facet, a place in the compass and lines to paste', async () => {
	const page = await openPage('/placera/');

	await answerAll(page);

	expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultat');
	expect(await page.locator('[data-facet]:visible').count()).toBe(1);
	expect(await page.locator('[data-snippet]').textContent()).toMatch(/^inriktning: [a-z]+$/m);
});

test('the link to a result opens the same result in another browser', async () => {
	const first = await openPage('/placera/');
	await answerAll(first, 5);
	const link = await first.getByRole('link', { name: 'Länk till resultatet' }).evaluate((a) => (a as HTMLAnchorElement).href);
	const snippet = await first.locator('[data-snippet]').textContent();

	const second = await newPage();
	await second.goto(link);

	await second.getByRole('heading', { name: 'Så här hamnar idén' }).waitFor();
	expect(await second.locator('[data-snippet]').textContent()).toBe(snippet);
});

test('a statement without an answer is pointed out, and gets focus', async () => {
	const page = await openPage('/placera/');

	await page.getByRole('button', { name: 'Visa var idén hamnar' }).click();

	expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(8);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
});

test('the whole questionnaire can be answered from the keyboard', async () => {
	const page = await openPage('/placera/');
	await page.getByRole('radio').first().focus();

	for (let statement = 0; statement < 8; statement++) {
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');

	await page.getByRole('heading', { name: 'Så här hamnar idén' }).waitFor();
});

test('without JavaScript the page says so and shows how to place an idea by hand', async () => {
	const page = await openPage('/placera/', { javaScriptEnabled: false });

	expect(await page.getByRole('main').innerText()).toContain('Uträkningen kräver JavaScript');
	expect(await page.getByRole('heading', { name: 'Placera idén för hand' }).isVisible()).toBe(true);
	expect(await page.getByRole('radio').first().isVisible()).toBe(false);
});
