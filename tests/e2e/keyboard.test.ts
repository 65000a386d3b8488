import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useBrowser } from '../support/browser-page.ts';

useBrowser();

interface Stop {
	/** The accessible name, near enough. */
	name: string;
	href: string | null;
	/** The element has an outline of its own; where not, something else must show the focus. */
	outlined: boolean;
	inView: boolean;
}

/** What has focus; nothing when focus is on the page itself, or on an element asked about before. */
const focused = (page: Page): Promise<Stop | undefined> =>
	page.evaluate(() => {
		const element = document.activeElement as (HTMLElement & Partial<Pick<HTMLInputElement, 'labels'>>) | null;
		if (!element || element === document.body || element.dataset['visited']) return undefined;
		element.dataset['visited'] = 'yes';
		const { left, top, right, bottom } = element.getBoundingClientRect();
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
		return {
			name: name.replace(/\s+/g, ' ').trim(),
			href: element.getAttribute('href'),
			outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
			inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
		};
	});

/** Every stop of the Tab key on a page, once round. */
async function tabStops(page: Page, each?: (stop: Stop) => Promise<void>): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < 1000) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (!stop) return stops;
		stops.push(stop);
		await each?.(stop);
	}
	throw new Error('The Tab key never came round.');
}

/** Whether the window looks different when what has focus loses it. The next Tab goes on from the same place. */
async function showsFocus(page: Page): Promise<boolean> {
	const picture = () => page.screenshot({ animations: 'disabled' });
	const withFocus = await picture();
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	return !withFocus.equals(await picture());
}

test('the first stop is a link past the menu, seen when it has focus', async () => {
	const page = await openPage('/');
	await page.keyboard.press('Tab');
	expect((await focused(page))?.name).toBe('Hoppa till innehållet');
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

const longWalk = { timeout: 90_000 };

test.each(['/', '/portfoljen/', '/sok/', '/placera/'])(
	'on %s every stop has a name, is in view and shows its focus',
	longWalk,
	async (address) => {
		const page = await openPage(address, { reducedMotion: 'reduce' });
		const faults: string[] = [];

		const stops = await tabStops(page, async (stop) => {
			if (stop.name === '') faults.push(`${stop.href ?? 'a stop'} has no name`);
			if (!stop.inView) faults.push(`${stop.name} is out of view`);
			else if (!stop.outlined && !(await showsFocus(page))) faults.push(`${stop.name} does not show its focus`);
		});

		expect(faults).toEqual([]);
		expect(stops.length).toBeGreaterThan(5);
	},
);

test('every case in the compass can be reached by Tab', async () => {
	const page = await openPage('/portfoljen/');
	const cases = await page.evaluate(() => [
		...new Set([...document.querySelectorAll('main a[href*="/exempel/"]')].map((link) => link.getAttribute('href'))),
	]);
	expect(cases.length).toBeGreaterThan(0);

	const reached = (await tabStops(page)).map(({ href }) => href);

	expect(cases.filter((href) => !reached.includes(href))).toEqual([]);
});

test('a search, a filter and a hit need no mouse', async () => {
	const page = await openPage('/sok/', { viewport: { width: 390, height: 800 } });
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('kommun');
	await page.getByRole('status').filter({ hasText: '”kommun”' }).waitFor();

	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect((await focused(page))?.name).toContain('Begränsa träffarna');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const unfiltered = await page.getByRole('status').textContent();
	await page.keyboard.press('Space');

	await expect.poll(() => new URL(page.url()).searchParams.has('inriktning')).toBe(true);
	// The address changes at once, the hits when they have been counted anew.
	await expect.poll(() => page.getByRole('status').textContent()).not.toBe(unfiltered);
	const hit = page.locator('[data-kind="exempel"] a').first();
	await hit.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/exempel/*/');
});
