import { expect, test } from 'vitest';
import { letterOf, readSynonyms, readWords, synonymFile, synonymText, wordFile, wordText } from '../../../src/search/word-files.ts';

test('the files are named by the hash of the index they belong to', () => {
	expect([wordFile('sv_1'), wordFile('sv_1', 'm'), synonymFile('sv_1')]).toEqual(['ord.sv_1.bin', 'ord.sv_1.m.bin', 'synonymer.sv_1.bin']);
	expect(wordFile('sv_2')).not.toBe(wordFile('sv_1'));
});

test.each([
	['matsvinn', 'm'],
	['äldreboende', 'a'],
	['åtgärd', 'a'],
	['översikt', 'o'],
	['évidence', 'e'],
	['5g', '0'],
	['ørestad', '0'],
	['', '0'],
])('%s is in the file %s', (word, letter) => {
	expect(letterOf(word)).toBe(letter);
});

test('words are read as they were written', () => {
	const words = ['5g', 'mat', 'mat|svinn', 'mat|vagn', 'hög|stadie|skola', 'äldre|boende', 'äldre|boenden'];

	expect(readWords(wordText(words))).toEqual(words);
	expect(readWords(wordText([]))).toEqual([]);
});

test('what a word shares with the one before is not written again', () => {
	expect(wordText(['mat', 'mat|svinn', 'mil'])).toBe('AmatD|svinnBil');
});

test('words may share more letters than there are capitals for', () => {
	const words = [30, 31, 32].map((length) => 'a'.repeat(length));

	expect(readWords(wordText(words))).toEqual(words);
});

test('synonyms are read as they were written, with what the site has not', () => {
	const file = {
		letters: '0am',
		groups: [
			[
				{ text: 'e-tjänst', known: true },
				{ text: 'digital blankett', known: false },
			],
			[
				{ text: 'förskola', known: true },
				{ text: 'dagis', known: false },
			],
		],
	};

	expect(readSynonyms(synonymText(file))).toEqual(file);
	expect(readSynonyms(synonymText({ letters: '', groups: [] }))).toEqual({ letters: '', groups: [] });
});
