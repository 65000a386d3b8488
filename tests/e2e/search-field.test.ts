import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../../src/site/server.ts';
import { projectFolder, publicAddress } from '../../src/site/settings.ts';
import { at, newPage, openPage, useBrowser, watch, widths } from '../support/browser-page.ts';
import { buildGoodSite } from '../support/build-site.ts';
import { readSite } from '../support/built-site.ts';
import { sampleOf } from '../support/page-kinds.ts';
import { answered, field, searchFor } from '../support/search.ts';

useBrowser();

const site = readSite(inject('siteFolder'), publicAddress().base);
const somePages = (['start', 'case', 'cases', 'notFound'] as const).map((kind) => sampleOf(site, kind).address);
const headerField = (page: Page) => page.getByRole('banner').getByRole('searchbox');

test.each(somePages)('the field in the header of %s leads to the hits', async (address) => {
	const page = await openPage(address);
	expect(await page.getByRole('banner').getByRole('link', { name: 'Sök' }).isVisible()).toBe(false);

	await headerField(page).fill('vatten');
	await headerField(page).press('Enter');

	await page.waitForURL('**/sok/?q=vatten');
	await answered(page, 'vatten');
	expect(await field(page).inputValue()).toBe('vatten');
});

test('the field in the header needs no JavaScript', async () => {
	const page = await openPage(somePages[0] ?? '/', { javaScriptEnabled: false });

	await headerField(page).fill('vatten');
	await page.getByRole('banner').getByRole('button', { name: 'Sök' }).click();

	await page.waitForURL('**/sok/?q=vatten');
});

test('where the header has no room for a field, the menu has a link to search', async () => {
	const page = await openPage('/', { viewport: { width: widths.narrow, height: 800 } });
	expect(await headerField(page).isVisible()).toBe(false);

	await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click();

	await page.waitForURL('**/sok/');
});

test('the search page has one field and no more', async () => {
	const page = await openPage('/sok/');

	expect(await page.getByRole('searchbox').count()).toBe(1);
	expect(await page.getByRole('banner').getByRole('link', { name: 'Sök' }).getAttribute('aria-current')).toBe('page');
});

test('no two elements of a page share an id, where the header has a field and the text too', () => {
	const twice = site.pages.flatMap(({ address, document }) => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
	});

	expect(twice).toEqual([]);
});

test('nothing is fetched for the search until the reader goes to the field', async () => {
	const page = await newPage();
	const traces = watch(page);
	const fetched: string[] = [];
	page.on('request', (request) => /\/pagefind[./]/.test(request.url()) && fetched.push(request.url()));
	for (const address of ['/', '/sok/']) {
		await page.goto(at(address));
		await page.waitForLoadState('networkidle');
	}
	expect(fetched).toEqual([]);

	await field(page).focus();

	await expect.poll(() => fetched.some((address) => address.endsWith('/sok/pagefind.js'))).toBe(true);
	await searchFor(page, 'kommun');
	expect(traces).toEqual({ errors: [], elsewhere: [] });
});

test('a site under a path searches under that path', { timeout: 60_000 }, async () => {
	const base = '/fornyelse/';
	const folder = await buildGoodSite('search-under-path', { content: join(projectFolder, 'tests/fixtures/full') });
	const { address, server } = await serveSite({ folder, base, port: 0 });
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const title = sampleOf(readSite(folder, base), 'case').document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
	const page = await newPage();
	const traces = watch(page);
	await page.goto(address);

	await headerField(page).fill(title);
	await headerField(page).press('Enter');

	await page.waitForURL(`**${base}sok/?q=*`);
	await answered(page, title);
	const hit = page.getByRole('link', { name: title, exact: true }).first();
	expect(await hit.getAttribute('href')).toMatch(/^\/fornyelse\/exempel\//);
	expect(traces.errors).toEqual([]);
	await hit.click();
	await page.waitForURL(`**${base}exempel/*/`);
});
