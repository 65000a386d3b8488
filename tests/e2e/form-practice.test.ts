import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/site/settings.ts';
import { newPage, useBrowser } from '../support/browser-page.ts';
import { buildGoodSite } from '../support/build-site.ts';
import { FormDriver } from '../support/form-driver.ts';
import { folderNow, readFolder } from '../support/form-folder.ts';
import { formDay, shortCase, shortCaseId } from '../support/form-page.ts';
import { serveBuilt } from '../support/form-site.ts';

useBrowser();

test('a site without a repository has a form to practise in, and nothing of it leaves the browser', { timeout: 120_000 }, async () => {
	const content = join(projectFolder, 'tests/fixtures/minimal');
	const address = await serveBuilt(await buildGoodSite('form-practice', { content }));
	const page = await newPage();
	await page.clock.setFixedTime(`${formDay}T10:00:00`);
	const sent: string[] = [];
	page.on('request', (request) => {
		const own = request.url().startsWith(address) && request.method() === 'GET';
		if (!own && !/^(blob|data):/.test(request.url())) sent.push(`${request.method()} ${request.url()}`);
	});
	const form = new FormDriver(page, readFolder(content));

	await page.goto(`${address}redigera/`);
	await page.getByText(/Välkommen till .*Övningsrum/).waitFor();
	await page.getByRole('button', { name: /test-repo/ }).click();
	await page.getByRole('row').first().waitFor();
	expect(await page.getByRole('note').innerText()).toBe('Övningsrum. Det du sparar stannar i din webbläsare.');
	await page.goto(`${address}redigera/#/collections/exempel/new`);
	await form.fill('exempel', { ...shortCase, organisationer: ['exempelkommun'], behov: ['snabbare-besked'] });
	await form.save();

	const path = `content/exempel/${shortCaseId}.md`;
	await expect.poll(async () => Object.keys(await folderNow(page, path, 'sveltia-cms-test'))).toEqual([path]);
	expect(sent).toEqual([]);
});
