import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { indexHash } from '../search/word-files.ts';
import { digestOf } from '../site/digest.ts';
import { decompounder } from './compounds.ts';
import { readDictionary } from './dictionary.ts';
import type { keptFiles } from './kept-files.ts';
import type { keptTexts } from './kept-texts.ts';
import { rewriteWords, withTexts } from './page-texts.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { phraseFinder } from './phrases.ts';
import { remembered } from './remembered.ts';
import { cleanFragment, refuseSeparator, withSeparators } from './separator.ts';
import { writeFiles, type SiteFile } from './site-files.ts';
import { countWords, readIndexedPages, type SitePage } from './site-pages.ts';
import type { SearchLists } from './word-lists.ts';
import { pagesWith, termsOf, vocabularyWords, wordFiles } from './word-output.ts';

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
	readings?: ReturnType<typeof keptTexts>,
): Promise<void> {
	const pages = readIndexedPages(folder, readings?.read);
	readings?.save();
	const sources = kept ? sourcesOf(pages, lists) : '';
	const before = kept?.read(sources);
	const files = before ?? (await searchFiles(pages, lists, kept?.contents()));
	writeFiles(folder, files);
	if (!before) kept?.keep(sources, files);
}

/** All that the index is made from, the program aside. */
function sourcesOf(pages: readonly SitePage[], lists: SearchLists): string {
	const pagefind = readFileSync(findPackageJSON('pagefind', import.meta.url) ?? '');
	return digestOf([pagefind, JSON.stringify(lists), ...pages.flatMap((page) => [page.url, page.html])]);
}

/**
 * Compounds are split in the copy handed to Pagefind only. Throws rather than leave a separator where a reader can see it.
 *
 * @param cleaned fragments of the last build, by what Pagefind gave
 */
async function searchFiles(pages: readonly SitePage[], lists: SearchLists, cleaned?: ReadonlyMap<string, Uint8Array>): Promise<SiteFile[]> {
	const phrases = phraseFinder(termsOf(lists));
	const { words, separator } = countWords(pages, phrases.read);
	const split = decompounder(await readDictionary(), words, lists);
	const mark = remembered((word) => withSeparators(word.replaceAll('\u00AD', ''), split, separator));

	const index = (await pagefindFiles(pages, (page) => withTexts(page, (text) => rewriteWords(text, mark)))).map(({ path, content }) => {
		const file = { path: `pagefind/${path}`, content };
		if (path.endsWith('.pf_fragment')) {
			const source = digestOf([separator, content]);
			return { ...file, content: cleaned?.get(source) ?? cleanFragment(path, content, separator), source };
		}
		if (!code.test(path)) refuseSeparator(path, content, separator);
		return file;
	});
	const entry = index.find(({ path }) => path === 'pagefind/pagefind-entry.json')?.content ?? '';
	const vocabulary = vocabularyWords(words.keys(), split);
	return [
		...index,
		...wordFiles(indexHash(Buffer.from(entry).toString('utf8')), vocabulary, lists, { pages: pagesWith(words), phrases: phrases.found }),
	];
}
