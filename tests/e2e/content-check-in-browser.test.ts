import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserMarkdown } from '../../src/content-check/browser/vite-plugin.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { surroundingsOf } from '../../src/content-check/check-file.ts';
import type { Content } from '../../src/content-check/content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { report } from '../../src/content-check/report.ts';
import { securityHeaders } from '../../src/site/headers.ts';
import { contentFolder, projectFolder } from '../../src/site/settings.ts';
import { allRows } from '../content/faults/table.ts';
import type { check, PlainContent } from '../content/in-browser.ts';
import { contentAfter, minimal, today } from '../content/support.ts';
import { buildsFolder } from '../support/build-site.ts';
import { newPage, useBrowser } from '../support/browser-page.ts';

useBrowser();

/* The content check in Chromium, bundled as the form for authors bundles it, under the site's own Content-Security-Policy. */

const site = 'http://check.test/';
const folder = join(buildsFolder, 'content-check');

beforeAll(async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [browserMarkdown()],
		build: {
			outDir: folder,
			target: 'es2024',
			lib: { entry: join(projectFolder, 'tests/content/in-browser.ts'), formats: ['es'], fileName: () => 'check.js' },
		},
	});
}, 60_000);

type Check = typeof check;

/** Calls the check in a page of its own. What goes in and out is text: a browser takes long lists of numbers slowly. */
async function inBrowser<Name extends keyof Check>(name: Name, ...input: Parameters<Check[Name]>): Promise<ReturnType<Check[Name]>> {
	const page = await newPage();
	await page.route(`${site}**`, (route) =>
		route.request().url().endsWith('.js')
			? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, 'check.js'), 'utf8') })
			: route.fulfill({
					contentType: 'text/html',
					headers: securityHeaders,
					body: '<!doctype html><title>Check</title><script type="module" src="/check.js"></script>',
				}),
	);
	await page.goto(site);
	const output = await page.evaluate(
		([call, text]) => {
			const { check } = globalThis as unknown as { check: Record<string, (...args: unknown[]) => unknown> };
			return JSON.stringify(check[call]?.(...(JSON.parse(text) as unknown[])));
		},
		[name, JSON.stringify(input)] as const,
	);
	return JSON.parse(output) as ReturnType<Check[Name]>;
}

const plain = ({ folder: name, files }: Content): PlainContent => ({
	folder: name,
	files: files.map(({ path, bytes }) => ({ path, ...(bytes && { bytes: [...bytes] }) })),
});

const before = new Map(minimal.files.map((file) => [file.path, file]));
const withoutSummary = (report: string) => report.split('\n\n').slice(0, -1).join('\n\n');

const rows = allRows.map(({ name, changes, says }) => {
	const content = contentAfter(...changes);
	const changed = content.files.filter((file) => before.get(file.path) !== file).map(({ path }) => path);
	return { name, says, content, changed, mdx: content.files.some(({ path }) => path.endsWith('.mdx')) };
});
/** MDX cannot be written in the form, and the browser does not pretend to have read it. */
const mdx = rows.filter((row) => row.mdx);
const others = rows.filter((row) => !row.mdx);
/** Nobody saves a file that is not there. The first test here tries these rows too, on the whole folder. */
const withoutFile: Readonly<Record<string, string>> = {
	'No facts about the site': 'the fault is that the file is missing',
	'No accessibility statement': 'the fault is that the file is missing',
	'No cases': 'the fault is that the folder is empty',
};
const saved = others.filter(({ name }) => !(name in withoutFile));

const named = (list: readonly { name: string }[], reports: readonly string[]) =>
	reports.map((report, index) => ({ name: list[index]?.name, says: withoutSummary(report) }));
const expected = (list: readonly { name: string; says: string }[]) => list.map(({ name, says }) => ({ name, says }));

describe('the table of faults in a browser', () => {
	test('gives the same report on the whole folder, word for word', async () => {
		const said = await inBrowser(
			'folders',
			others.map(({ content }) => plain(content)),
			today,
		);

		expect(named(others, said)).toEqual(expected(others));
	});

	test('gives the same report on the file that is to be saved, by what it knows of the rest', async () => {
		const saves = saved.map(({ content, changed }) => ({
			content: plain(content),
			paths: changed,
			surroundings: surroundingsOf(content),
		}));

		expect(named(saved, await inBrowser('files', saves, today))).toEqual(expected(saved));
	});

	test('refuses to say anything of MDX', async () => {
		const said = await inBrowser(
			'folders',
			mdx.map(({ content }) => plain(content)),
			today,
		);

		expect(said).toEqual(mdx.map(() => 'NoMdx: MDX cannot be checked in a browser.'));
	});

	test('has every row, but for those where no file is saved', () => {
		expect(saved.length + mdx.length + Object.keys(withoutFile).length).toBe(allRows.length);
	});
});

test('the published texts have the same headings, links and sources in a browser', async () => {
	const all = await readContent(contentFolder);
	const content = { ...all, files: all.files.filter(({ path }) => !path.endsWith('.mdx')) };

	expect(await inBrowser('surroundings', plain(content))).toEqual(JSON.parse(JSON.stringify(surroundingsOf(content))));
	expect(await inBrowser('folders', [plain(content)], today)).toEqual([report(checkContent(content, today))]);
}, 60_000);
