import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

const collator = new Intl.Collator('en', { numeric: true });
/** The order the sitemap will have: what is sorted already is sorted quickly, and the integration's own way is slow for thousands. */
const inOrder = (a: { pathname: string }, b: { pathname: string }): number => collator.compare(a.pathname, b.pathname);

/** How far into a page the tag is looked for. It stands after the title and the description. */
const headLength = 4096;
const noindex = /<meta name="robots" content="noindex"/;

function headOf(file: URL): string {
	const buffer = Buffer.alloc(headLength);
	const open = openSync(file, 'r');
	const length = readSync(open, buffer);
	closeSync(open);
	return buffer.toString('utf8', 0, length);
}

/**
 * The sitemap, without the pages that keep themselves out of search engines. What a page says in its own head decides,
 * so there is no second list of such pages.
 */
export function publicSitemap({ site, base }: { site: string; base: string }): AstroIntegration {
	let folder: URL | undefined;
	const isPublic = (page: string): boolean => {
		const file = new URL(`${page.slice(site.length + base.length)}index.html`, folder);
		return existsSync(file) && !noindex.test(headOf(file));
	};
	const { hooks, name } = sitemap({ filter: isPublic });
	return {
		name,
		hooks: {
			...hooks,
			'astro:build:done': async (options) => {
				folder = options.dir;
				await hooks['astro:build:done']?.({ ...options, pages: options.pages.toSorted(inOrder) });
			},
		},
	};
}
