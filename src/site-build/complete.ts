import { join } from 'node:path';
import { buildIndex } from '../search-build/build-index.ts';
import { keptFiles } from '../search-build/kept-files.ts';
import { keptPages } from '../search-build/kept-pages.ts';
import { readSearchLists } from '../search-build/word-lists.ts';
import { costing } from '../site/cost.ts';
import { contentFolder, publicAddress } from '../site/settings.ts';
import { writeForm } from './form.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * What a site has besides its pages, made when they are there: sitemap, search index and form.
 *
 * @param pages each page's address within the site, such as `exempel/`
 * @param cacheDir where the search keeps what it can use in the next build; without it nothing is kept
 */
export async function completeSite(folder: string, pages: readonly string[], cacheDir?: string): Promise<void> {
	const place = (name: string) => join(cacheDir ?? '', 'search', name);
	const kept = cacheDir === undefined ? {} : { index: keptFiles(place('index.bin')), pages: keptPages(place('pages')) };
	await writeSitemap(folder, pages, publicAddress());
	await costing('search', () => buildIndex(folder, readSearchLists(contentFolder), kept.index, kept.pages));
	await costing('form', () => writeForm(folder));
}
