import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { publicAddress } from '../../src/site/settings.ts';
import { newPage, openPage, overflows, useBrowser, watch, widths, at } from '../support/browser-page.ts';
import { readSite } from '../support/built-site.ts';
import { kindNames, sampleOf } from '../support/page-kinds.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA: what the law asks for (EN 301 549), and the newer criteria such as target size. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A line for each element that axe finds fault with. */
async function violations(page: Page): Promise<string[]> {
	const found = await page.evaluate(async (values) => {
		const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
		return (await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations;
	}, levels);
	return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
}

describe('a page of each kind', { timeout: 60_000 }, () => {
	test.for(kindNames)('%s has no fault that axe can find, narrow and wide, light and dark', async (kind) => {
		const page = await openPage(sampleOf(site, kind).address, { reducedMotion: 'reduce' });
		await page.evaluate(axeSource);
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of Object.values(widths)) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 900 });
				expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
			}
	});

	test.for(kindNames)('%s keeps within the window with text twice as large', async (kind) => {
		const page = await openPage(sampleOf(site, kind).address);
		await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
		expect(await overflows(page)).toBe(false);
	});
});

test('every page fits a window of 320 pixels and keeps the console silent', { timeout: 120_000 }, async () => {
	const page = await newPage({ viewport: { width: widths.narrow, height: 800 } });
	const traces = watch(page);
	const wide: string[] = [];
	for (const { address } of site.pages) {
		await page.goto(at(address));
		if (await overflows(page)) wide.push(address);
	}
	expect(wide).toEqual([]);
	expect(traces).toEqual({ errors: [], elsewhere: [] });
});
