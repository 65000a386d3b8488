import { expect, test } from 'vitest';
import {
	beginningOf,
	letterOf,
	readStart,
	readSynonyms,
	readWords,
	startText,
	synonymFile,
	synonymText,
	wordFile,
	wordText,
} from '../../../src/search/word-files.ts';

test('the files are named by the hash of the index they belong to', () => {
	expect([wordFile('sv_1'), wordFile('sv_1', 'm'), synonymFile('sv_1', 'da')]).toEqual([
		'ord.sv_1.bin',
		'ord.sv_1.m.bin',
		'synonymer.sv_1.da.bin',
	]);
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

test.each([
	['dagis', 'da'],
	['Åldring', 'al'],
	['5g', '5g'],
	['e-tjänst', 'e'],
	['hjälp i hemmet', 'hj'],
	['på flykt', 'fl'],
	['i', 'i'],
	['', '0'],
])('what else "%s" is called is in the file %s: its first telling word decides', (term, beginning) => {
	expect(beginningOf(term, 2)).toBe(beginning);
});

test('synonyms are read as they were written', () => {
	const rows = [
		{ text: 'dagis', equal: ['förskola', 'mat och lek'], seeAlso: [] },
		{ text: 'e-tjänst', equal: [], seeAlso: ['digital blankett', 'app'] },
		{ text: 'soptipp', equal: ['återvinningscentral'], seeAlso: ['avfall'] },
	];

	expect(readSynonyms(synonymText(rows))).toEqual(rows);
	expect(readSynonyms(synonymText([]))).toEqual([]);
});

test.each([
	['whole', { letters: '', beginnings: ['da', 'sk'], words: ['mat', 'mat|svinn'] }],
	['cut by letter', { letters: '0am', beginnings: [], words: [] }],
])('what is read first is as it was written: words %s', (_, start) => {
	expect(readStart(startText(start))).toEqual(start);
});
