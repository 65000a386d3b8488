import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useBrowser } from '../support/browser-page.ts';

useBrowser();

/** The accessible name, near enough, of what has focus. */
const focusedName = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const element = document.activeElement;
		return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
	});

/** Every stop of the Tab key on a page, once round. Each is marked so that a stop that comes back ends the walk. */
async function tabStops(page: Page): Promise<{ name: string; href: string | null; visible: boolean; hidden: boolean }[]> {
	const stops = [];
	for (let step = 0; step < 500; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement as (HTMLElement | SVGElement) | null;
			if (!element || element === document.body || element.dataset['visited']) return undefined;
			element.dataset['visited'] = 'yes';
			const box = element.getBoundingClientRect();
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return {
				name: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
				href: element.getAttribute('href'),
				visible: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
				hidden: box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth,
			};
		});
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error('The Tab key never came round.');
}

test('the first stop is a link past the menu, seen when it has focus', async () => {
	const page = await openPage('/');
	await page.keyboard.press('Tab');
	expect(await focusedName(page)).toBe('Hoppa till innehållet');
	const box = await page.getByRole('link', { name: 'Hoppa till innehållet' }).boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual(0);

	await page.keyboard.press('Enter');

	expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
});

test('the menu is reached by Tab, in the order it is read', async () => {
	const page = await openPage('/');
	const labels = await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').allInnerTexts();

	const names = (await tabStops(page)).map(({ name }) => name);

	const first = names.indexOf(labels[0]?.trim() ?? '');
	expect(names.slice(first, first + labels.length)).toEqual(labels.map((label) => label.trim()));
});

test.each(['/', '/portfoljen/', '/sok/', '/placera/'])(
	'on %s every stop is in view and has a name and a visible focus',
	async (address) => {
		const page = await openPage(address);

		const stops = await tabStops(page);

		expect(stops.filter(({ name, visible, hidden }) => (name === '' && !address.match(/sok|placera/)) || !visible || hidden)).toEqual([]);
	},
);

test('every case in the compass can be reached by Tab', async () => {
	const page = await openPage('/portfoljen/');
	const cases = await page.evaluate(() => [
		...new Set([...document.querySelectorAll('main svg a[href*="/exempel/"]')].map((link) => link.getAttribute('href'))),
	]);
	expect(cases.length).toBeGreaterThan(0);

	const reached = (await tabStops(page)).map(({ href }) => href);

	expect(cases.filter((href) => !reached.includes(href))).toEqual([]);
});

test('a search, a filter and a hit need no mouse', async () => {
	const page = await openPage('/sok/', { viewport: { width: 390, height: 800 } });
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('kommun');
	await page.getByRole('status').filter({ hasText: 'exempel' }).waitFor();

	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await focusedName(page)).toContain('Begränsa träffarna');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');

	await expect.poll(() => new URL(page.url()).searchParams.has('inriktning')).toBe(true);
	const hit = page.locator('[data-kind="exempel"] a').first();
	await hit.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/exempel/*/');
});
