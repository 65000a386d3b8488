import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { projectFolder, publicAddress } from '../../src/site/settings.ts';
import { buildGoodSite, buildSite, buildsFolder } from '../support/build-site.ts';
import { filesIn, readSite } from '../support/built-site.ts';
import { brokenLinks } from '../support/links.ts';
import { pageChecks } from '../support/page-checks.ts';

const published = join(projectFolder, 'content');

/** A copy of a content folder with one file changed, to build from. */
function changedCopy(name: string, file: string, change: (text: string) => string): string {
	const copy = join(buildsFolder, `${name}-content`);
	cpSync(published, copy, { recursive: true });
	writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
	return copy;
}

/** File → hash of its bytes. */
const hashes = (folder: string) =>
	Object.fromEntries(
		filesIn(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);

describe('builds', { timeout: 120_000 }, () => {
	test('the same content gives the same bytes', async () => {
		const again = await buildGoodSite('again');

		expect(hashes(again)).toEqual(hashes(inject('siteFolder')));
	});

	test('a site under a path keeps every link under that path', async () => {
		const content = changedCopy('base', 'webbplats.yaml', (text) =>
			text.replace(/^adress:.*$/m, 'adress: https://example.org/innovation/'),
		);

		const site = readSite(await buildGoodSite('base', { content }), '/innovation/');

		expect(site.pages.length).toBe(readSite(inject('siteFolder')).pages.length);
		expect(brokenLinks(site, 'https://example.org')).toEqual([]);
		expect(pageChecks.flatMap(({ faults }) => faults(site))).toEqual([]);
	});

	test('one case and one need are a whole portfolio', async () => {
		const content = join(projectFolder, 'tests/fixtures/minimal');

		const site = readSite(await buildGoodSite('minimal', { content }));

		expect(brokenLinks(site, publicAddress(content).site)).toEqual([]);
		expect(pageChecks.flatMap(({ faults }) => faults(site))).toEqual([]);
	});

	test('a portfolio that uses every field is whole, and says nothing it should not', async () => {
		const content = join(projectFolder, 'tests/fixtures/full');

		const site = readSite(await buildGoodSite('full', { content }), '/fornyelse/');

		expect(brokenLinks(site, 'https://portfolj.example.org')).toEqual([]);
		expect(pageChecks.flatMap(({ faults }) => faults(site))).toEqual([]);
		const cases = site.pages.filter(({ address }) => /^\/exempel\/./.test(address));
		expect(cases.map(({ address }) => address)).toEqual(['allt', 'borta', 'ett-mdx', 'nattlarm'].map((id) => `/exempel/${id}/`));
		const text = (id: string) => cases.find(({ address }) => address === `/exempel/${id}/`)?.html ?? '';
		expect(text('nattlarm')).toContain('content="0;url=/fornyelse/exempel/allt/"');
		expect(text('borta')).toContain('Uppgifterna stämde inte.');
		expect(text('borta')).not.toContain('Text som inte längre visas.');
		const listed = site.pages.filter(({ address }) => !address.startsWith('/exempel/borta/')).map(({ html }) => html);
		expect(listed.filter((html) => html.includes('Ett exempel som togs bort') || html.includes('Ett utkast som ingen ska se'))).toEqual([]);
	});

	test('a published photo carries no camera data', async () => {
		const photo = join(projectFolder, 'tests/fixtures/full/exempel/allt/bild.jpg');
		expect((await sharp(photo).metadata()).exif).toBeDefined();
		const folder = join(buildsFolder, 'full');

		const published = filesIn(folder).filter((file) => /_astro\/bild\..*\.(jpe?g|webp|avif)$/.test(file));

		expect(published.length).toBeGreaterThan(3);
		for (const file of published) expect((await sharp(join(folder, file)).metadata()).exif, file).toBeUndefined();
	});

	test('a broken case stops the build, is told in Swedish and leaves the old site as it was', async () => {
		const before = hashes(inject('siteFolder'));
		const content = changedCopy('broken', 'exempel/tomelilla-munkmodellen.md', (text) =>
			text.replace(/^inriktning: .*$/m, 'inriktning: forbatring'),
		);
		const old = join(buildsFolder, 'broken');
		cpSync(inject('siteFolder'), old, { recursive: true });

		const { code, output } = await buildSite('broken', { content });

		expect(code).toBe(1);
		expect(output).toMatch(/exempel\/tomelilla-munkmodellen\.md\s+rad \d+ {2}inriktning: .*”forbatring”.*”forbattring”/);
		expect(output).not.toMatch(/^\s+at /m);
		expect(hashes(old)).toEqual(before);
		expect(existsSync(join(buildsFolder, '.broken-ny'))).toBe(false);
	});

	test('300 cases build, and no page is heavier than 150 kB', async () => {
		const { writePortfolio } = await import('../support/generated-portfolio.ts');
		const content = join(buildsFolder, 'large-content');
		writePortfolio(content, { cases: 300, seed: 1 });

		const site = readSite(await buildGoodSite('large', { content }));

		const heavy = site.pages
			.map(({ address, html }) => ({ address, kilobytes: Math.round(Buffer.byteLength(html) / 1024) }))
			.filter(({ kilobytes }) => kilobytes > 150);
		expect(heavy).toEqual([]);
		expect(pageChecks.flatMap(({ faults }) => faults(site))).toEqual([]);
	});
});
