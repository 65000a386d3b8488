import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStopWord } from '../search/stop-words.ts';
import { fold, markedKeyOf, wordsIn } from '../search/swedish.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import { letterOf, synonymFile, synonymText, wholeUpTo, wordFile, wordText } from '../search/word-files.ts';
import type { Decompounder } from './compounds.ts';
import type { SearchLists } from './word-lists.ts';

/** Writes a file, and the folders it lies in. */
export async function put(path: string, content: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

/** One written form for each key of the index, the shortest, with `|` at its joints. In order. Stop words are never asked for. */
export function vocabularyWords(words: Iterable<string>, split: Decompounder): string[] {
	const shortest = new Map<string, string>();
	for (const word of words) {
		if (isStopWord(fold(word))) continue;
		const key = markedKeyOf(word);
		const known = shortest.get(key);
		if (known === undefined || word.length < known.length || (word.length === known.length && word < known)) shortest.set(key, word);
	}
	return [...shortest.values()].sort().map((word) => split(word).join('|'));
}

/** Writes the words, whole or cut by letter, and the synonyms that can match one of them. */
export async function writeWordFiles(
	folder: string,
	hash: string,
	words: readonly string[],
	synonyms: SearchLists['synonyms'],
): Promise<void> {
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
