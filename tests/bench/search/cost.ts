/**
 * `npm run bench:search-cost [-- --pages 100,1000,10000]`: what the search costs, beside Pagefind as it comes: time and CPU to index,
 * bytes on disk, bytes the reader fetches, milliseconds to answer. On generated pages; text files counted as gzip sends them.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildIndex } from '../../../src/search-build/build-index.ts';
import { readSearchLists } from '../../../src/search-build/word-lists.ts';
import type { PagefindModule } from '../../../src/search/pagefind-types.ts';
import { cpuSeconds } from '../../../src/site/cost.ts';
import { median } from '../../../src/site/page-weight.ts';
import { serveSite } from '../../../src/site/server.ts';
import { projectFolder } from '../../../src/site/settings.ts';
import { findBrowser } from '../../../src/site/browser.ts';
import { indexPlainly } from './engines.ts';
import { writePages } from './generated-pages.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '100,1000,10000' } } });
const queries =
	'omsorg|matsvinn i skolan|hur får jag besked snabbare|klimatplan|bygglov|äldreboende|orosanmälan|skolplanen|vattenråd|digital tjänst|flyktingar|trygghet|energi'.split(
		'|',
	);

async function timed(work: () => Promise<unknown>): Promise<{ seconds: number; cpu: number }> {
	const [clock, cpu] = [performance.now(), cpuSeconds()];
	await work();
	// Pagefind's own process counts once it has ended.
	await setTimeout(300);
	return { seconds: (performance.now() - clock - 300) / 1000, cpu: cpuSeconds() - cpu };
}

const sizeOnDisk = (folder: string): number =>
	globSync('**/*.*', { cwd: folder }).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
const sent = (path: string): number => (/\.(?:js|json|html|css)$/.test(path) ? gzipSync(readFileSync(path)).length : statSync(path).size);

/** What a reader fetches and waits for: at the first focus, at the first query with ten hits shown, at later ones. */
async function visit(folder: string, module: string) {
	const { address, server } = await serveSite({ folder, base: '/', port: 0 });
	let bytes = 0;
	server.on('request', ({ url = '' }: IncomingMessage) => {
		const path = join(folder, decodeURI(url.split('?')[0] ?? ''));
		if (!url.endsWith('/') && statSync(path, { throwIfNoEntry: false })) bytes += sent(path);
	});
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
	const taken = () => {
		const now = bytes;
		bytes = 0;
		return now;
	};
	const open = async () => {
		const page = await (await browser.newContext()).newPage();
		await page.goto(`${address}404.html`);
		taken();
		return page;
	};
	const ask = (page: Page, query: string | null) =>
		page.evaluate(
			async ({ from, text }) => {
				const engine = (await import(from)) as PagefindModule;
				if (text === null) return void (await engine.init(), await engine.filters());
				const started = performance.now();
				const { results } = await engine.search(text);
				const milliseconds = performance.now() - started;
				await Promise.all(results.slice(0, 10).map((result) => result.data()));
				return milliseconds;
			},
			{ from: `${address}${module}`, text: query },
		);
	const start: number[] = [];
	const first: number[] = [];
	for (const query of queries) {
		const page = await open();
		await ask(page, null);
		start.push(taken());
		await ask(page, query);
		first.push(taken());
	}
	const page = await open();
	await ask(page, queries[0] ?? '');
	taken();
	const later: number[] = [];
	for (const query of queries.slice(1)) {
		await ask(page, query);
		later.push(taken());
	}
	// The files are there now, but these words have not been asked for together.
	const again: number[] = [];
	for (const query of queries.slice(1)) again.push((await ask(page, `${query} kommunen`)) ?? 0);
	await browser.close();
	server.close();
	return { start: median(start), first: median(first), later: median(later), milliseconds: median(again) };
}

const kilo = (bytes: number) => Number((bytes / 1000).toFixed(1));
const rows: object[] = [];
for (const pages of values.pages.split(',').map(Number)) {
	const folder = join(projectFolder, '.build', 'bench', `pages-${pages}`);
	writePages(folder, pages);
	const plain = await timed(() => indexPlainly(folder));
	const lists = readSearchLists(join(projectFolder, 'content'));
	const ours = await timed(() => buildIndex(folder, lists));
	await build({
		logLevel: 'error',
		build: {
			outDir: join(folder, 'sok'),
			emptyOutDir: false,
			rolldownOptions: { output: { minify: true } },
			lib: { entry: join(projectFolder, 'src/search/pagefind.ts'), formats: ['es'], fileName: () => 'pagefind.js' },
		},
	});
	for (const [engine, time, module, index] of [
		['Pagefind', plain, 'plain/pagefind/pagefind.js', 'plain/pagefind'],
		['ours', ours, 'sok/pagefind.js', 'pagefind'],
	] as const) {
		const { start, first, later, milliseconds } = await visit(folder, module);
		rows.push({
			pages,
			engine,
			'index, s': time.seconds.toFixed(1),
			'CPU, s': time.cpu.toFixed(1),
			'index, MB': (sizeOnDisk(join(folder, index)) / 1e6).toFixed(1),
			'start, kB': kilo(start),
			'first query, kB': kilo(first),
			'both, kB': kilo(start + first),
			'later query, kB': kilo(later),
			'answer, ms': milliseconds.toFixed(0),
		});
	}
}
console.table(rows);
