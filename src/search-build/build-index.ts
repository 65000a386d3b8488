import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexHash } from '../search/word-files.ts';
import { decompounder } from './compounds.ts';
import { readDictionary } from './dictionary.ts';
import { rewriteWords } from './page-texts.ts';
import { phraseFinder } from './phrases.ts';
import { cleanFragment, refuseSeparator, withSeparators } from './separator.ts';
import { readPage, readSitePages } from './site-pages.ts';
import type { SearchLists } from './word-lists.ts';
import { pagesWith, put, termsOf, vocabularyWords, writeWordFiles } from './word-output.ts';

/** Pagefind's own interface, which the search page does without. */
const unusedParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
/** Program code, the same in every build: what it has of signs is its own. */
const code = /\.(?:js|css|pagefind)$/;
/** Pages handed to Pagefind without waiting for its answer. */
const atOnce = 100;

function orThrow<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}

/**
 * Indexes the built site in `folder` for search: writes `pagefind/` and the word files in `sok/`.
 * Compounds are split in the copy handed to Pagefind only. Throws rather than leave a separator where a reader can see it.
 */
export async function buildIndex(folder: string, lists: SearchLists): Promise<void> {
	const phrases = phraseFinder(termsOf(lists));
	const { files: pages, words, separator } = readSitePages(folder, phrases.read);
	const split = decompounder(await readDictionary(), words, lists);

	const { index } = orThrow(await createIndex({ forceLanguage: 'sv' }));
	if (!index) throw new Error('Pagefind gave no index.');
	for (let from = 0; from < pages.length; from += atOnce) {
		await Promise.all(
			pages.slice(from, from + atOnce).map(async (page) => {
				const content = rewriteWords(readPage(folder, page), (word) => withSeparators(word, split, separator));
				orThrow(await index.addHTMLFile({ url: `/${page.replace(/index\.html$/, '')}`, content }));
			}),
		);
	}
	const { files } = orThrow(await index.getFiles());
	await close();

	for (const { path, content } of files) {
		if (unusedParts.test(path)) continue;
		const clean = path.endsWith('.pf_fragment') ? cleanFragment(path, content, separator) : content;
		if (!code.test(path)) refuseSeparator(path, clean, separator);
		await put(join(folder, 'pagefind', path), clean);
	}
	const hash = indexHash(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'));
	await writeWordFiles(join(folder, 'sok'), hash, vocabularyWords(words.keys(), split), lists, {
		pages: pagesWith(words),
		phrases: phrases.found,
	});
}
