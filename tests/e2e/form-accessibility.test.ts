import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, newPage, useBrowser } from '../support/browser-page.ts';
import { openLocalForm, shortCase } from '../support/form-page.ts';

useBrowser();

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that axe finds broken, each with the elements it found: the first few say enough. */
async function broken(page: Page): Promise<Record<string, string[]>> {
	await page.evaluate(axeSource);
	const found = await page.evaluate(async (values) => {
		const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
		return (await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations;
	}, levels);
	return Object.fromEntries(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]));
}

test('the form has no fault that axe finds: signing in, choosing, writing and mending', { timeout: 120_000 }, async () => {
	const start = await newPage();
	await start.goto(at('/redigera/'));
	await start.getByRole('button', { name: 'Arbeta med lokalt repository' }).waitFor();
	const signIn = await broken(start);
	const { form, page, go } = await openLocalForm();
	const list = await broken(page);
	await go('collections/exempel/new');
	await form.fill('exempel', {
		...shortCase,
		i_bruk: { sedan: '2019' },
		startade: '2020',
		lardomar: [{ text: 'Det gick.', sort: 'fungerade' }],
	});
	const filled = await broken(page);
	await form.save();
	await page.getByRole('dialog', { name: /att rätta innan du sparar/ }).waitFor();
	const dialog = await broken(page);

	expect({ signIn, list, filled, dialog }).toEqual({ signIn: {}, list: {}, filled: {}, dialog: {} });
});
