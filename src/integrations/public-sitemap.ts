import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';

const noindex = /<meta name="robots" content="noindex"/;

/**
 * The sitemap, without the pages that keep themselves out of search engines. What a page says in its own head decides,
 * so there is no second list of such pages.
 */
export function publicSitemap({ site, base }: { site: string; base: string }): AstroIntegration {
	let folder: URL | undefined;
	const isPublic = (page: string): boolean => {
		const file = new URL(`${page.slice(site.length + base.length)}index.html`, folder);
		return existsSync(file) && !noindex.test(readFileSync(file, 'utf8'));
	};
	const { hooks, name } = sitemap({ filter: isPublic });
	return {
		name,
		hooks: {
			...hooks,
			'astro:build:done': async (options) => {
				folder = options.dir;
				await hooks['astro:build:done']?.(options);
			},
		},
	};
}
