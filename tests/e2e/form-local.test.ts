import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { readSource } from '../../src/content-check/source.ts';
import { entryText } from '../../src/content-files/entry-text.ts';
import { keysOf } from '../../src/portfolio/rules/draft.ts';
import { collections } from '../../src/portfolio/schema/collections.ts';
import { contentFolder } from '../../src/site/settings.ts';
import { at, useBrowser } from '../support/browser-page.ts';
import { everyField } from '../support/full-case.ts';
import { contentFiles, folderNow } from '../support/form-folder.ts';
import { formDay, openLocalForm, shortCase, shortCaseId } from '../support/form-page.ts';

useBrowser();

/** What the whole check says of the published content with these files in it. */
async function faultsWith(files: Record<string, Buffer>) {
	const content = await readContent(contentFolder);
	const written = Object.entries(files).map(([path, bytes]) => ({ path: path.replace('content/', ''), bytes }));
	const others = content.files.filter(({ path }) => !written.some((file) => file.path === path));
	return checkContent({ ...content, files: [...others, ...written] }, formDay).filter(({ severity }) => severity === 'error');
}

/** The same file as the project's own hand writes it. */
const rewritten = (text: string) => {
	const { data, body } = readSource(new TextEncoder().encode(text), true);
	return entryText('exempel', data as Record<string, unknown>, body);
};

/** No larger than a page needs, and without what the camera wrote of where it was. */
async function pictureIsClean(saved: Buffer | undefined, taken: Buffer) {
	const { exif, width } = await sharp(taken).metadata();
	expect([exif?.includes('Kamera'), width]).toEqual([true, 3000]);
	const after = await sharp(saved).metadata();
	expect(after).toMatchObject({ format: 'webp', width: 2048 });
	expect([after.exif, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined]);
}

describe('on a laptop without an account', { timeout: 240_000 }, () => {
	test('a case with every field is saved as a file that the check has nothing to say about', async () => {
		const { form, page, traces, go } = await openLocalForm();
		await go('collections/exempel/new');
		const filled = await everyField();
		expect(Object.keys(filled).sort()).toEqual([...(keysOf(collections.exempel.schema) ?? []), 'body'].sort());

		await form.fill('exempel', filled);
		await form.save();

		const folder = `content/exempel/${shortCaseId}`;
		await expect.poll(async () => Object.keys(await folderNow(page, folder))).toEqual(expect.arrayContaining([`${folder}.md`]));
		const saved = await folderNow(page, folder);
		expect(Object.keys(saved).sort()).toEqual([`${folder}.md`, `${folder}/bild-fran-natten.webp`]);
		const text = String(saved[`${folder}.md`]);
		expect(text).toBe(rewritten(text));
		const { data, body } = readSource(new TextEncoder().encode(text), true);
		const { body: written, bild, ...others } = filled;
		expect(data).toEqual({ ...others, bild: { ...bild, fil: `./${shortCaseId}/bild-fran-natten.webp` } });
		expect(body?.trim()).toBe(written);
		expect(await faultsWith(saved)).toEqual([]);
		await pictureIsClean(saved[`${folder}/bild-fran-natten.webp`], bild.fil.buffer);
		expect(traces).toEqual({ errors: [], elsewhere: [] });
	});

	test('a case with what is needed and no more has no other keys', async () => {
		const { form, page, go } = await openLocalForm();
		await go('collections/exempel/new');

		await form.fill('exempel', shortCase);
		await form.save();

		const path = `content/exempel/${shortCaseId}.md`;
		await expect.poll(async () => Object.keys(await folderNow(page, path))).toEqual([path]);
		const { [path]: bytes = Buffer.of() } = await folderNow(page, path);
		const { body, ...data } = shortCase;
		expect(String(bytes)).toBe(entryText('exempel', data, body));
		expect(await faultsWith({ [path]: bytes })).toEqual([]);
	});

	test('a changed case has one line changed', async () => {
		const path = 'content/exempel/tomelilla-munkmodellen.md';
		const { form, page, go } = await openLocalForm();
		await go('collections/exempel/entries/tomelilla-munkmodellen');

		await form.fill('exempel', { enhet: 'Kansliet för framtidsfrågor' });
		await form.save();

		const before = contentFiles[path] ?? '';
		await expect.poll(async () => String((await folderNow(page, path))[path])).not.toBe(before);
		const after = String((await folderNow(page, path))[path]);
		const lines = (text: string) => text.split('\n');
		expect(lines(after).filter((line) => !lines(before).includes(line))).toEqual(['enhet: Kansliet för framtidsfrågor']);
		expect(
			lines(before)
				.filter((line) => !lines(after).includes(line))
				.every((line) => line.startsWith('enhet: ')),
		).toBe(true);
		expect(Math.abs(lines(after).length - lines(before).length)).toBeLessThanOrEqual(1);
	});
});

test('the form is served for what it does and no other page is looser for it', async () => {
	const policyOf = async (path: string) => (await fetch(inject('siteAddress') + path)).headers.get('content-security-policy') ?? '';

	expect(await policyOf('redigera/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
	expect(await policyOf('redigera/')).toContain("style-src 'self' 'unsafe-inline'");
	expect(await policyOf('')).toContain("style-src 'self';");
});

test('a case is shown beside the form as its page is', { timeout: 60_000 }, async () => {
	const id = 'tomelilla-munkmodellen';
	const { page, traces, go } = await openLocalForm();
	const wordsOf = (article: Locator) => article.evaluate(({ textContent }) => textContent?.trim().split(/\s+/));

	await go(`collections/exempel/entries/${id}`);
	const beside = await wordsOf(page.locator('iframe').contentFrame().locator('article.case-grid'));

	await page.goto(at(`/exempel/${id}/`));
	expect(beside).toEqual(await wordsOf(page.locator('article.case-grid')));
	expect(traces).toEqual({ errors: [], elsewhere: [] });
});
