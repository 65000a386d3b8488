import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stopOnFaults } from '../../../src/content-check/stop-on-faults.ts';
import { projectFolder } from '../../../src/site/settings.ts';
import { compiledContent, contentStore } from '../../../src/site-build/content-store.ts';
import { filesOf } from '../../support/authored-files.ts';
import { writeStart } from '../../support/start-portfolio.ts';

/** A portfolio with pictures and MDX. */
function portfolio() {
	const folder = mkdtempSync(join(tmpdir(), 'content-store-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeStart(folder, join(projectFolder, 'tests', 'fixtures'));
	return { files: filesOf(folder), checked: () => stopOnFaults(folder, '2026-11-26') };
}

describe('what the pages are made of without Astro', () => {
	test('is the data that the content check has read, with each file’s place and digest', async () => {
		const { checked } = portfolio();
		const entry = contentStore(await checked())
			.get('exempel')
			?.get('exempel-1');

		expect(entry).toMatchObject({
			id: 'exempel-1',
			data: { titel: expect.any(String), ingress: expect.any(String) },
			filePath: expect.stringMatching(/exempel\/exempel-1\.md$/),
			digest: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
		expect(entry).not.toHaveProperty('deferredRender');
	});

	test('says which files are modules, and which have pictures', async () => {
		const { checked } = portfolio();
		const cases = contentStore(await checked()).get('exempel');

		expect(cases?.get('i-mdx')).toMatchObject({ deferredRender: true });
		expect(cases?.get('exempel-3')).toMatchObject({ assetImports: ['./bilder/bild.jpg'] });
		expect(cases?.get('exempel-4')).toMatchObject({ assetImports: ['./bilder/bild.jpg'] });
	});

	test('gives an å written as a letter and its mark the same digest as å', async () => {
		const { files, checked } = portfolio();
		const digest = async () =>
			contentStore(await checked())
				.get('exempel')
				?.get('exempel-1');
		const before = await digest();
		files.write('exempel/exempel-1.md', files.read('exempel/exempel-1.md').normalize('NFD'));

		expect(await digest()).toEqual(before);
	});
});

describe('what is compiled into the pages’ program', () => {
	type Files = ReturnType<typeof filesOf>;

	test.each<[string, (files: Files) => void]>([
		['a text', (files) => files.addText('exempel/exempel-1.md', 'En mening till.')],
		['a case that is added', (files) => files.write('exempel/nytt.md', files.read('exempel/exempel-1.md'))],
		['a case that is gone', (files) => files.remove('exempel/exempel-20.md')],
		['the site’s name', (files) => files.change('webbplats.yaml', { namn: 'En annan portfölj' })],
	])('is the same after a change of %s', async (_, change) => {
		const { files, checked } = portfolio();
		const before = compiledContent(await checked());
		change(files);

		expect(compiledContent(await checked())).toBe(before);
	});

	test.each<[string, (files: Files) => void]>([
		['a text in MDX', (files) => files.addText('exempel/i-mdx.mdx', 'En mening till.')],
		['a guide page that is gone', (files) => files.remove('sidor/om-kompass.mdx')],
		['a picture under the same name', (files) => appendFileSync(files.full('exempel/bilder/bild.jpg'), 'x')],
		['a picture that is added', (files) => writeFileSync(files.full('exempel/bilder/ny.jpg'), 'x')],
		['a case with a picture', (files) => files.addText('exempel/exempel-3.md', 'En mening till.')],
		['a text that gets a picture', (files) => files.addText('exempel/exempel-1.md', '![Ett larm på en vägg.](./bilder/bild.jpg)')],
		['the site’s address', (files) => files.change('webbplats.yaml', { adress: 'https://annan.example.org/portfolj/' })],
	])('is another after a change of %s', async (_, change) => {
		const { files, checked } = portfolio();
		const before = compiledContent(await checked());
		change(files);

		expect(compiledContent(await checked())).not.toBe(before);
	});
});
