import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { isStopWord } from '../search/stop-words.ts';
import { fold, markedKeyOf, plainWord, wordsIn } from '../search/swedish.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import { letterOf, synonymFile, synonymText, wholeUpTo, wordFile, wordText } from '../search/word-files.ts';
import { decompounder, type Decompounder } from './compounds.ts';
import { readDictionary } from './dictionary.ts';
import { indexedTexts, rewriteWords, wordsOf } from './page-texts.ts';
import { cleanFragment, refuseSeparator, separator, withSeparators } from './separator.ts';
import type { SearchLists } from './word-lists.ts';

/** Pagefind's own interface, which the search page does without. */
const unusedParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

function orThrow<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}

/** Pages handed to Pagefind without waiting for its answer. */
const atOnce = 100;

/** What the index was made of. */
export interface IndexReport {
	pages: number;
	/** New compounds, as they were split: for an editor to look over. */
	splits: string[];
	words: number;
}

/**
 * Indexes the built site in `folder` for search: writes `pagefind/` and the word files in `sok/`.
 * Compounds are split in the copy handed to Pagefind only. Throws rather than leave a separator where a reader can see it.
 */
export async function buildIndex(folder: string, lists: SearchLists): Promise<IndexReport> {
	const pages = globSync('**/*.html', { cwd: folder }).sort();
	const counts = new Map<string, number>();
	const indexed = pages.filter((page) => {
		const html = readFileSync(join(folder, page), 'utf8');
		for (const word of wordsOf(html)) counts.set(plainWord(word), (counts.get(plainWord(word)) ?? 0) + 1);
		if (indexedTexts(html).some(({ start, end }) => html.slice(start, end).includes(separator)))
			throw new Error(`${page} has the sign ${separator} in its text, which the search index uses. Write it in another way.`);
		return html.includes('data-pagefind-body');
	});
	const split = decompounder(await readDictionary(), new Set(counts.keys()), lists);

	const { index } = orThrow(await createIndex({ forceLanguage: 'sv' }));
	if (!index) throw new Error('Pagefind gave no index.');
	for (let from = 0; from < indexed.length; from += atOnce) {
		await Promise.all(
			indexed.slice(from, from + atOnce).map(async (page) => {
				const content = rewriteWords(readFileSync(join(folder, page), 'utf8'), (word) => withSeparators(word, split));
				orThrow(await index.addHTMLFile({ url: `/${page.replace(/index\.html$/, '')}`, content }));
			}),
		);
	}
	const { files } = orThrow(await index.getFiles());
	await close();

	let hash = '';
	for (const { path, content } of files) {
		if (unusedParts.test(path)) continue;
		const clean = path.endsWith('.pf_fragment') ? cleanFragment(path, content) : content;
		if (!/\.(?:js|css|pagefind)$/.test(path)) refuseSeparator(path, clean);
		if (path === 'pagefind-entry.json')
			hash =
				(JSON.parse(Buffer.from(clean).toString('utf8')) as { languages: Record<string, { hash: string }> }).languages['sv']?.hash ?? '';
		await put(join(folder, 'pagefind', path), clean);
	}
	const words = vocabularyWords([...counts.keys()], split);
	await writeWordFiles(join(folder, 'sok'), hash, words, lists.synonyms);
	const splits = [...counts.keys()].map((word) => split(word)).filter((parts) => parts.length > 1);
	return { pages: indexed.length, splits: splits.map((parts) => parts.join('|')).sort(), words: words.length };
}

async function put(path: string, content: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

/** One written form for each key of the index, the shortest, with `|` at its joints. In order. Stop words are never asked for. */
export function vocabularyWords(words: readonly string[], split: Decompounder): string[] {
	const shortest = new Map<string, string>();
	for (const word of words) {
		const key = markedKeyOf(word);
		const known = shortest.get(key);
		if (isStopWord(fold(word))) continue;
		if (known === undefined || word.length < known.length || (word.length === known.length && word < known)) shortest.set(key, word);
	}
	return [...shortest.values()].sort().map((word) => split(word).join('|'));
}

async function writeWordFiles(folder: string, hash: string, words: readonly string[], synonyms: SearchLists['synonyms']): Promise<void> {
	const vocabulary = vocabularyOf(words);
	const canMatch = (word: string) => isStopWord(fold(word)) || vocabulary.has(word) || vocabulary.siblings(word).length > 0;
	const groups = synonyms
		.map((group) => group.map((text) => ({ text, known: wordsIn(text).every(canMatch) })))
		.filter((group) => group.some(({ known }) => known));
	const zip = (text: string) => gzipSync(text, { level: 9 });
	const whole = zip(wordText(words));
	const byLetter = Map.groupBy(words, letterOf);
	const letters = whole.length > wholeUpTo ? [...byLetter.keys()].sort().join('') : '';
	await put(join(folder, synonymFile(hash)), zip(synonymText({ letters, groups })));
	if (letters === '') await put(join(folder, wordFile(hash)), whole);
	else for (const [letter, own] of byLetter) await put(join(folder, wordFile(hash, letter)), zip(wordText(own)));
}
