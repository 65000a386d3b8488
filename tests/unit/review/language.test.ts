import { describe, expect, test } from 'vitest';
import { languageAdvice } from '../../../src/review/language-advice.ts';
import type { Piece } from '../../../src/review/prose.ts';
import { lix, sentencesOf } from '../../../src/review/readability.ts';

const long = `${Array.from({ length: 26 }, (_, index) => (index === 0 ? 'Ord' : 'ord')).join(' ')}.`;
const running = (text: string, line = 20): Piece => ({ text, line, running: true });

describe('sentences', () => {
	test('a line end within a sentence does not end it, and each has the line it begins on', () => {
		expect(sentencesOf('Vi börjar här\noch slutar här. Sedan\nkommer nästa.', 10)).toEqual([
			{ text: 'Vi börjar här och slutar här.', line: 10, words: 6 },
			{ text: 'Sedan kommer nästa.', line: 11, words: 3 },
		]);
	});

	test('a number with a comma, a date and a compound with a hyphen are one word each', () => {
		expect(sentencesOf('Det kostade 15,4 kronor 2021-06-29 i vård- och omsorgs-IT.', 1)).toMatchObject([{ words: 9 }]);
	});
});

describe('LIX', () => {
	test('is words in a sentence plus the share of words longer than six letters', () => {
		// 10 words in 2 sentences, 2 of them long: 5 + 20.
		expect(lix(sentencesOf('En handläggare ser det nu. Hon svarar redan samma förmiddag.', 1))).toBe(25);
	});

	test('of nothing is nothing', () => {
		expect(lix([])).toBe(0);
	});
});

describe('advice on language', () => {
	test('a sentence of more than 25 words is quoted with its line; one of 25 is not', () => {
		const short = long.replace(' ord', '');

		expect(languageAdvice([running(`Kort.\n${long}`), running(short, 30)], undefined, [])).toEqual([
			`Rad 21: en mening med 26 ord. Går den att dela? ”${long}”`,
		]);
	});

	test('the ingress is told about by itself, and a hard one gets a question', () => {
		expect(languageAdvice([], 'Den som söker får svar nästa dag.', [])).toEqual(['Ingressen: 1 mening med i snitt 7 ord, LIX 7.']);
		expect(languageAdvice([], 'Verksamhetsutvecklingen möjliggör kvalitetshöjande förvaltningsgemensamma arbetssätt.', [])).toEqual([
			'Ingressen: 1 mening med i snitt 5 ord, LIX 105. Den möter läsaren först. Går den att säga enklare?',
		]);
	});

	test('LIX waits until there is text enough to count', () => {
		const sentence = 'Den som söker bygglov får ett första svar. ';

		expect(languageAdvice([running(sentence)], undefined, [])).toEqual([]);
		expect(languageAdvice([running(sentence.repeat(8))], undefined, [])).toEqual(['Läsbarhet: LIX 21, mycket lättläst.']);
	});

	test('headings and fields are no running text', () => {
		expect(
			languageAdvice([{ ...running('Den som söker bygglov får ett första svar. '.repeat(8)), running: false }], undefined, []),
		).toEqual([]);
	});

	test('an unknown word is a question, with what was most likely meant', () => {
		expect(languageAdvice([], undefined, [{ word: 'orginal', line: 7, suggestions: ['original', 'ordinal'] }])).toEqual([
			'Rad 7: är ”orginal” rätt stavat? Menade du ”original” eller ”ordinal”?',
			'Är ordet rätt? Skriv det i ordlista.txt, så kommer rådet inte tillbaka.',
		]);
	});

	test('a long row of unknown words is cut, and says so', () => {
		const words = Array.from({ length: 17 }, (_, index) => ({ word: `ord${index}`, line: 1, suggestions: [] }));

		expect(languageAdvice([], undefined, words)).toContain('Och 2 ord till.');
	});
});
