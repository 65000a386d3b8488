import { fold } from './swedish.ts';
import type { SynonymTerm } from './synonyms.ts';

/** The two files beside the index: what words it has, and what they are otherwise called. Text, gzipped. */

/** Compressed bytes above which the words are cut in a file for each first letter. */
export const wholeUpTo = 40_000;

/** The hash of the Swedish index, from `pagefind-entry.json`. Throws where there is none. */
export function indexHash(entry: string): string {
	const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
	const hash = languages['sv']?.hash;
	if (!hash) throw new Error('Pagefind has no Swedish index.');
	return hash;
}

/** Their names carry the index's hash, so that they are never read with another build's index. */
export const wordFile = (hash: string, letter?: string): string => (letter ? `ord.${hash}.${letter}.bin` : `ord.${hash}.bin`);
export const synonymFile = (hash: string): string => `synonymer.${hash}.bin`;

/** The file a word is in when they are cut: its first letter as a plain one, `0` for digits and what is left. */
export function letterOf(word: string): string {
	const letter = fold(word).charAt(0);
	return /[a-z]/.test(letter) ? letter : '0';
}

export interface SynonymFile {
	/** The letters that have a file of words; empty when the words are whole. */
	letters: string;
	groups: readonly (readonly SynonymTerm[])[];
}

/** A line for the letters, then one for each group: terms between `|`, those the site has not marked with `-`. */
export const synonymText = ({ letters, groups }: SynonymFile): string =>
	[letters, ...groups.map((group) => group.map(({ text, known }) => (known ? text : `-${text}`)).join('|'))].join('\n');

export function readSynonyms(text: string): SynonymFile {
	const [letters = '', ...lines] = text.split('\n');
	const term = (written: string): SynonymTerm => ({ text: written.replace(/^-/, ''), known: !written.startsWith('-') });
	return { letters, groups: lines.filter(Boolean).map((line) => line.split('|').map(term)) };
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
