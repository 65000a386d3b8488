import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useBrowser } from '../support/browser-page.ts';
import { field, hits, params, searchFor, told } from '../support/search.ts';

useBrowser();

/** What has focus: the number of a hit, or the field. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const at = [...document.querySelectorAll('[data-list] a')].indexOf(document.activeElement as Element);
		return at < 0 ? document.activeElement?.getAttribute('type') : at;
	});

const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

test('arrows go from the field through the hits and back', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');

	await press(page, 'ArrowDown');
	expect(await focused(page)).toBe(0);
	await press(page, 'ArrowDown', 'ArrowDown');
	expect(await focused(page)).toBe(2);
	await press(page, 'ArrowUp', 'ArrowUp');
	expect(await focused(page)).toBe(0);
	await press(page, 'ArrowUp');
	expect(await focused(page)).toBe('search');
});

test('the arrow goes on from one group of hits to the next, and stays on the last hit', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'dricksvatten');
	const count = await hits(page).count();
	expect(await page.locator('[data-kind]:visible').count()).toBeGreaterThan(1);

	await press(page, ...Array<string>(count + 3).fill('ArrowDown'));

	expect(await focused(page)).toBe(count - 1);
});

test('Escape returns from a hit to the field, then empties the field, then does nothing', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');
	await press(page, 'ArrowDown', 'ArrowDown', 'Escape');
	expect(await focused(page)).toBe('search');
	expect(await field(page).inputValue()).toBe('kommun');

	await press(page, 'Escape');
	await expect.poll(() => told(page)).toBe('');
	expect(await field(page).inputValue()).toBe('');
	expect(params(page).has('q')).toBe(false);

	const address = page.url();
	await press(page, 'Escape');
	expect(page.url()).toBe(address);
	expect(await focused(page)).toBe('search');
});

test('the field keeps its own keys, and Tab goes where it always goes', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');
	const caret = () => field(page).evaluate((element) => (element as HTMLInputElement).selectionStart);

	await press(page, 'Home');
	expect(await caret()).toBe(0);
	await press(page, 'End');
	expect(await caret()).toBe('kommun'.length);
	await press(page, 'ArrowUp');
	expect(await focused(page)).toBe('search');

	await press(page, 'ArrowDown', 'Tab');
	expect(await focused(page)).toBe(1);
	await press(page, 'Shift+Tab', 'Shift+Tab');
	expect(await focused(page)).not.toBe(1);
});

test('Enter on a hit opens it', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'dricksvatten');
	await press(page, 'ArrowDown');
	const href = await hits(page).first().getAttribute('href');

	await press(page, 'Enter');

	await page.waitForURL(`**${href}`);
});

test('a reader among the hits stays among them when they change', async () => {
	const page = await openPage('/sok/');
	await searchFor(page, 'kommun');
	await page.getByRole('checkbox', { name: 'Uppdrag' }).check();
	await expect.poll(() => params(page).has('inriktning')).toBe(true);
	await field(page).focus();
	await press(page, 'ArrowDown', 'ArrowDown');
	const narrowed = await told(page);

	await page.goBack();

	await expect.poll(() => told(page)).not.toBe(narrowed);
	expect(await focused(page)).toBe(0);
});
