import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { endedNeedsLesson, tooEarly } from '../../src/portfolio/messages/entries.ts';
import { headingIsTitle, identityNumber } from '../../src/portfolio/messages/text.ts';
import { useBrowser } from '../support/browser-page.ts';
import { folderNow } from '../support/form-folder.ts';
import { openLocalForm, shortCase, shortCaseId } from '../support/form-page.ts';

useBrowser();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /att rätta innan du sparar/ });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true });

test('what is wrong is told before anything is saved, and nothing that is written gets lost', { timeout: 90_000 }, async () => {
	const { form, page, go } = await openLocalForm();
	await go('collections/exempel/new');
	await form.fill('exempel', {
		...shortCase,
		startade: '2020',
		i_bruk: { sedan: '2019' },
		avslutat: { datum: '2024', orsak: 'for-dyrt' },
		body: '# Ny rubrik\n\nHon heter 19811218-9876.',
	});
	const dialog = dialogOf(page);

	await saveButton(page).focus();
	await page.keyboard.press('Enter');

	await dialog.waitFor();
	expect(await dialog.getByRole('heading').first().innerText()).toBe('4 saker att rätta innan du sparar');
	const told = await dialog.getByRole('listitem').allTextContents();
	expect(told).toHaveLength(4);
	for (const [label, sentence] of [
		['I bruk, Sedan', tooEarly('2019', 'startade', '2020')],
		['Avslutat', endedNeedsLesson],
		['Text', headingIsTitle('Ny rubrik')],
		['Text', identityNumber('19811218-9876')],
	] as const)
		expect(
			told.some((item) => item.startsWith(label) && item.includes(sentence)),
			`${label}: ${told.join('\n')}`,
		).toBe(true);
	expect(await folderNow(page, `content/exempel/${shortCaseId}`)).toEqual({});

	// By keyboard alone: the dialog has the focus, Escape or Enter closes it, and one is back where one was.
	const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
	expect(await inDialog()).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => dialog.count()).toBe(0);
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Spara');
	await page.keyboard.press('Enter');
	await dialog.waitFor();
	expect(await inDialog()).toBe(true);
	await page.keyboard.press('Enter');
	await expect.poll(() => dialog.count()).toBe(0);

	// The editor's own dialog, which says to try again later, never shows.
	expect(await page.getByRole('alertdialog').or(page.getByRole('dialog')).count()).toBe(0);

	expect(await form.field('titel').locator('input').inputValue()).toBe(shortCase.titel);
	expect(await form.field('i_bruk.sedan').locator('input').inputValue()).toBe('2019');
	expect(await form.field('body').locator('textarea').inputValue()).toContain('Hon heter');

	await form.fill('exempel', { startade: '2018', lardomar: [{ text: 'Det gick.', sort: 'fungerade' }], body: shortCase.body });
	await form.save();

	const path = `content/exempel/${shortCaseId}.md`;
	await expect.poll(async () => String((await folderNow(page, path))[path])).toContain('startade: "2018"');
});

test('an empty form tells at each field what is missing, and saves nothing', { timeout: 60_000 }, async () => {
	const { form, page, go } = await openLocalForm();
	await go('collections/exempel/new');
	await (await form.reach('titel')).waitFor();

	await form.save();

	await form.field('titel').getByText('Detta fält är obligatoriskt.').waitFor();
	expect(await dialogOf(page).count()).toBe(0);
});
