import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/site/headers.ts';
import { publicAddress } from '../../src/site/settings.ts';
import { at, newPage, useBrowser, watch } from '../support/browser-page.ts';
import { readSite } from '../support/built-site.ts';
import { answerAll } from '../support/placement.ts';
import { sampleOf } from '../support/page-kinds.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);

/** All a site may keep in a browser (9 kap. 28 § lagen 2022:482 covers storage as well as cookies). */
const kept = (page: Page) =>
	page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: 'caches' in globalThis ? await caches.keys() : [],
		workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
	}));

const visits: Record<string, { address: string; use?: (page: Page) => Promise<unknown> }> = {
	'the start page': { address: '/' },
	'a case': { address: sampleOf(site, 'case').address },
	'a search': {
		address: '/sok/',
		use: async (page) => {
			await page.getByRole('searchbox').fill('besked');
			await page.getByRole('status').filter({ hasText: 'besked' }).waitFor();
		},
	},
	'the questionnaire': { address: '/placera/', use: answerAll },
};

test.each(Object.entries(visits))('%s leaves nothing behind and asks no one else', async (_, { address, use }) => {
	const page = await newPage();
	const traces = watch(page);
	const response = await page.goto(at(address));
	await use?.(page);
	await page.waitForLoadState('networkidle');

	expect(response?.headers()['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
	expect(traces).toEqual({ errors: [], elsewhere: [] });
	expect(await page.context().cookies()).toEqual([]);
	expect(await kept(page)).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
});
