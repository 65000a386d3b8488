import { isStopWord } from './stop-words.ts';
import { fold, wordsIn } from './swedish.ts';
import type { SynonymRow } from './synonyms.ts';

/** The files beside the index: what words it has, what they are otherwise called, and what its pages have of each filter. Text, gzipped. */

/** Compressed bytes above which the words are cut in a file for each first letter. */
export const wholeUpTo = 40_000;

/** Letters that name a file of synonyms, and compressed bytes above which it is cut in files named by one letter more. */
export const beginning = { letters: 2, upTo: 2_000 };

/** The hash of the Swedish index, from `pagefind-entry.json`. Throws where there is none. */
export function indexHash(entry: string): string {
	const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
	const hash = languages['sv']?.hash;
	if (!hash) throw new Error('Pagefind has no Swedish index.');
	return hash;
}

/** Their names carry the index's hash, so that they are never read with another build's index. */
export const wordFile = (hash: string, letter?: string): string => (letter ? `ord.${hash}.${letter}.bin` : `ord.${hash}.bin`);
export const pageFile = (hash: string): string => `sidor.${hash}.bin`;
export const synonymFile = (hash: string, beginning: string): string => `synonymer.${hash}.${beginning}.bin`;

/** The file a word is in when they are cut: its first letter as a plain one, `0` for digits and what is left. */
export function letterOf(word: string): string {
	const letter = fold(word).charAt(0);
	return /[a-z]/.test(letter) ? letter : '0';
}

/** How a term begins, in plain letters; of several words, the first that tells something. Names the file that tells what else it is called. */
export function beginningOf(term: string, letters: number): string {
	const words = wordsIn(term);
	const telling = words.find((word) => !isStopWord(fold(word))) ?? words[0] ?? '';
	return (
		fold(telling)
			.replace(/[^a-z\d]/g, '')
			.slice(0, letters) || '0'
	);
}

/** What is read first. */
export interface StartFile {
	/** The letters that have a file of words; empty when the words are whole. */
	letters: string;
	/** The beginnings that have a file of synonyms. */
	beginnings: readonly string[];
	/** All words, when they are whole. */
	words: readonly string[];
}

export const startText = ({ letters, beginnings, words }: StartFile): string => [letters, beginnings.join(' '), wordText(words)].join('\n');

export function readStart(text: string): StartFile {
	const [letters = '', beginnings = '', words = ''] = text.split('\n');
	return { letters, beginnings: beginnings.split(' ').filter(Boolean), words: readWords(words) };
}

/** A line for each term: `dagis=förskola|daghem>barnomsorg`, equal terms and after `>` those to see also. */
export const synonymText = (rows: readonly SynonymRow[]): string =>
	rows.map(({ text, equal, seeAlso }) => `${text}=${equal.join('|')}${seeAlso.length > 0 ? `>${seeAlso.join('|')}` : ''}`).join('\n');

export function readSynonyms(text: string): SynonymRow[] {
	const terms = (written: string): string[] => written.split('|').filter(Boolean);
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [term = '', others = ''] = line.split('=');
			const [equal = '', seeAlso = ''] = others.split('>');
			return { text: term, equal: terms(equal), seeAlso: terms(seeAlso) };
		});
}

/** What says that a word shares no letter with the one before it; B says one, and so on. */
const none = 'A'.charCodeAt(0);
const mostShared = 25;

/** Words in order and in lower case, each as a capital for what it shares with the one before, and the rest: `AmatDvecka`. */
export function wordText(words: readonly string[]): string {
	let before = '';
	const parts = words.map((word) => {
		let shared = 0;
		while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++;
		before = word;
		return String.fromCharCode(none + shared) + word.slice(shared);
	});
	return parts.join('');
}

export function readWords(text: string): string[] {
	let before = '';
	return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => (before = before.slice(0, part.charCodeAt(0) - none) + part.slice(1)));
}
