import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { indexHash } from '../search/word-files.ts';
import { digestOf } from '../site/digest.ts';
import { decompounder } from './compounds.ts';
import { readDictionary } from './dictionary.ts';
import type { keptFiles } from './kept-files.ts';
import type { keptPages } from './kept-pages.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { pageFilters } from './page-filters.ts';
import { phraseFinder } from './phrases.ts';
import { cleanFragment, refuseSeparator, withSeparators } from './separator.ts';
import { writeFiles, type SiteFile } from './site-files.ts';
import { readSitePages, type SitePages } from './site-pages.ts';
import { countWords, rewriter, wordsOfPages } from './site-words.ts';
import type { SearchLists } from './word-lists.ts';
import { pageValuesFile, pagesWith, termsOf, vocabularyWords, wordFiles } from './word-output.ts';

/** Program code, the same in every build: what it has of signs is its own. */
const code = /\.(?:js|css|pagefind)$/;

/**
 * Indexes the built site in `folder` for search: writes `pagefind/` and the word files in `sok/`. Where these pages and lists gave what is
 * kept, that is what is written, and Pagefind never started.
 */
export async function buildIndex(
	folder: string,
	lists: SearchLists,
	kept?: ReturnType<typeof keptFiles>,
	readings?: ReturnType<typeof keptPages>,
): Promise<void> {
	const site = readSitePages(folder, readings);
	const sources = kept ? sourcesOf(site, lists) : '';
	const before = kept?.read(sources);
	const files = before ?? (await searchFiles(site, lists, kept?.contents()));
	writeFiles(folder, files);
	if (!before) kept?.keep(sources, files);
}

/** All that the index is made from, the program aside. */
function sourcesOf({ pages }: SitePages, lists: SearchLists): string {
	const pagefind = readFileSync(findPackageJSON('pagefind', import.meta.url) ?? '');
	return digestOf([pagefind, JSON.stringify(lists), ...pages.flatMap(({ url, digest }) => [url, digest])]);
}

/**
 * Compounds are split in the copy handed to Pagefind only. Throws rather than leave a separator where a reader can see it.
 *
 * @param cleaned fragments of the last build, by what Pagefind gave
 */
async function searchFiles(site: SitePages, lists: SearchLists, cleaned?: ReadonlyMap<string, Uint8Array>): Promise<SiteFile[]> {
	const phrases = phraseFinder(termsOf(lists));
	for (const keys of wordsOfPages(site, phrases.keyOf)) phrases.read(keys);
	const { words, separator } = countWords(site);
	const split = decompounder(await readDictionary(), words, lists);
	const marked = rewriter(site.pieces, (word) => withSeparators(word.replaceAll('\u00AD', ''), split, separator));

	const index = (await pagefindFiles(site.pages, marked)).map(({ path, content }) => {
		const file = { path: `pagefind/${path}`, content };
		if (path.endsWith('.pf_fragment')) {
			const source = digestOf([separator, content]);
			return { ...file, content: cleaned?.get(source) ?? cleanFragment(path, content, separator), source };
		}
		if (!code.test(path)) refuseSeparator(path, content, separator);
		return file;
	});
	const entry = index.find(({ path }) => path === 'pagefind/pagefind-entry.json')?.content ?? '';
	const hash = indexHash(Buffer.from(entry).toString('utf8'));
	const vocabulary = vocabularyWords(words.keys(), split);
	return [
		...index,
		pageValuesFile(hash, pageFilters(index)),
		...wordFiles(hash, vocabulary, lists, { pages: pagesWith(words), phrases: phrases.found }),
	];
}
