import MiniSearch from 'minisearch';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import type { PagefindModule } from '../../../src/search/pagefind-types.ts';
import { textsOf } from '../../../src/search-build/page-texts.ts';
import { serveSite } from '../../../src/site/server.ts';
import { findBrowser } from '../../../src/site/browser.ts';

/** Ids of the pages an engine gives for each query, best first. */
export type Answers = Map<string, readonly string[]>;

const idOf = (address: string): string => address.replace(/^.*?\/(?=(?:exempel|behov|ideslussar|om)\/)/, '').replace(/\/$/, '');

/** Pagefind without anything of ours, over the same built pages (soft hyphens taken out), in `<site>/plain/pagefind/`. */
export async function indexPlainly(site: string): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'sv' });
	if (!index) throw new Error('Pagefind gave no index.');
	// Soft hyphens would break the words of its titles: that is our doing, not its.
	for (const path of globSync('**/*.html', { cwd: site })) {
		const content = readFileSync(join(site, path), 'utf8').replaceAll('\u00AD', '');
		if (content.includes('data-pagefind-body')) await index.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}`, content });
	}
	mkdirSync(join(site, 'plain'), { recursive: true });
	await index.writeFiles({ outputPath: join(site, 'plain', 'pagefind') });
	await close();
}

/** Asks a module with Pagefind's interface, in Chromium, as a reader's browser does. */
export async function askPagefind(site: string, base: string, module: string, queries: readonly string[]): Promise<Answers> {
	const { address: root, server } = await serveSite({ folder: site, base, port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.goto(root);
		const answers = await page.evaluate(
			async ({ address, asked }) => {
				const engine = (await import(address)) as PagefindModule;
				const found: [string, string[]][] = [];
				for (const query of asked) {
					const { results } = await engine.search(query);
					found.push([query, (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ url }) => url)]);
				}
				return found;
			},
			{ address: `${root}${module}`, asked: queries },
		);
		return new Map(answers.map(([query, urls]) => [query, urls.map(idOf)]));
	} finally {
		await browser.close();
		server.close();
	}
}

/** MiniSearch over the same texts, with the settings its guide gives for search as you type: prefixes, fuzziness, titles first. */
export function askMiniSearch(site: string, queries: readonly string[]): Answers {
	const engine = new MiniSearch({
		fields: ['title', 'text'],
		searchOptions: {
			boost: { title: 5 },
			prefix: (term) => term.length > 3,
			fuzzy: (term) => (term.length > 3 ? 0.2 : false),
			combineWith: 'OR',
		},
	});
	for (const path of globSync('**/*.html', { cwd: site })) {
		const html = readFileSync(join(site, path), 'utf8');
		const text = textsOf(html).join(' ').replaceAll('\u00AD', '');
		const title = /<title>([^<|]*)/.exec(html)?.[1] ?? '';
		if (text) engine.add({ id: idOf(`/${path.replace(/\/index\.html$/, '/')}`), title, text });
	}
	return new Map(queries.map((query) => [query, engine.search(query).map(({ id }) => String(id))]));
}
