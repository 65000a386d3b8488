import sitemap from '@astrojs/sitemap';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const collator = new Intl.Collator('en', { numeric: true });

/** How far into a page the tag is looked for. It stands after the title and the description. */
const headLength = 4096;
const noindex = /<meta name="robots" content="noindex"/;

function headOf(file: string): string {
	const buffer = Buffer.alloc(headLength);
	const open = openSync(file, 'r');
	const length = readSync(open, buffer);
	closeSync(open);
	return buffer.toString('utf8', 0, length);
}

/**
 * Writes the sitemap, without the pages that keep themselves out of search engines. What a page says in its own head decides,
 * so there is no second list of such pages.
 *
 * @param pages each page's address within the site, such as `exempel/` (empty for the start page)
 */
export async function writeSitemap(
	folder: string,
	pages: readonly string[],
	{ site, base }: { site: string; base: string },
): Promise<void> {
	const isPublic = (page: string): boolean => {
		const file = join(folder, page.slice(site.length + base.length), 'index.html');
		return existsSync(file) && !noindex.test(headOf(file));
	};
	const { hooks } = sitemap({ filter: isPublic });
	// Of what Astro would tell it, the library reads no more than this.
	const told = {
		config: { site, base, trailingSlash: 'always', build: { format: 'directory' } },
		routes: [],
		dir: pathToFileURL(`${folder}/`),
		// In the order that the sitemap will have: what is sorted already is sorted quickly, and the library's own way is slow for thousands.
		pages: pages.toSorted(collator.compare).map((pathname) => ({ pathname })),
		logger: { info() {}, warn() {}, error() {} },
	} as never;
	await hooks['astro:routes:resolved']?.(told);
	await hooks['astro:config:done']?.(told);
	await hooks['astro:build:done']?.(told);
}
