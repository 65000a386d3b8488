import { expect, test } from 'vitest';
import { pagesWith, synonymRows } from '../../../src/search-build/word-output.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { synonymText } from '../../../src/search/word-files.ts';

/** The rows as they are sent, from groups of equal words and words near, for a site with these words. */
const sent = (words: string[], synonyms: string[][], seeAlso: Record<string, string[]> = {}) =>
	synonymText(
		synonymRows({ synonyms, seeAlso: Object.entries(seeAlso).map(([term, near]) => ({ term, near })) }, vocabularyOf(words), {
			pages: () => 0,
			phrases: new Set(['hjälp i hemmet']),
		}),
	)
		.split('\n')
		.filter(Boolean);

test('words of a group lead to those that the site has, in any form', () => {
	expect(sent(['förskolorna', 'barnen'], [['förskola', 'dagis', 'barn']])).toEqual([
		'förskola=barn',
		'dagis=förskola|barn',
		'barn=förskola',
	]);
});

test('a group that the site has nothing of is not sent', () => {
	expect(sent(['vatten'], [['förskola', 'dagis']])).toEqual([]);
});

test('a term of several words is sent when some page has it', () => {
	expect(sent(['hjälp', 'hemmet'], [['hemtjänst', 'hjälp i hemmet', 'hjälp på vägen']])).toEqual([
		'hemtjänst=hjälp i hemmet',
		'hjälp på vägen=hjälp i hemmet',
	]);
});

test('words near a word are near all that mean the same', () => {
	expect(sent(['hjärtstopp'], [['hjärt-lungräddning', 'HLR']], { HLR: ['hjärtstopp', 'hjärtstartare'] })).toEqual([
		'hjärt-lungräddning=>hjärtstopp',
		'HLR=>hjärtstopp',
	]);
});

test('what is near goes by the name it has on the site', () => {
	expect(
		sent(
			['psykisk', 'ohälsa'],
			[
				['depression', 'nedstämdhet'],
				['ångest', 'ohälsa'],
			],
			{ depression: ['ångest'] },
		),
	).toEqual(['depression=>ohälsa', 'nedstämdhet=>ohälsa', 'ångest=ohälsa']);
});

test('a word may have words near without any equal', () => {
	expect(sent(['torka', 'vatten'], [], { bevattningsförbud: ['torka', 'vatten'] })).toEqual(['bevattningsförbud=>torka|vatten']);
});

test('short words lead to others, but none to them, unless they are abbreviations', () => {
	expect(
		sent(
			['kör', 'musik', 'ai', 'maskin'],
			[
				['musik', 'kör'],
				['maskin', 'AI'],
			],
		),
	).toEqual(['kör=musik', 'maskin=AI', 'AI=maskin']);
});

test('a word that many pages have leads nowhere: what it may stand for is never asked for', () => {
	const rows = synonymRows(
		{ synonyms: [['förskola', 'dagis', 'barnomsorg']], seeAlso: [{ term: 'dagis', near: ['barn'] }] },
		vocabularyOf(['förskola', 'barnomsorg', 'barn']),
		{
			phrases: new Set(),
			pages: pagesWith(
				new Map([
					['förskola', 1],
					['förskolan', 5],
					['barnomsorg', 1],
				]),
			),
		},
	);

	expect(synonymText(rows).split('\n')).toEqual(['dagis=förskola|barnomsorg', 'barnomsorg=förskola']);
});

test('pages are counted by the form that most of them have, and for single words', () => {
	const pages = pagesWith(
		new Map([
			['förskola', 1],
			['förskolan', 5],
		]),
	);

	expect(['Förskola', 'skola', 'förskola för alla'].map(pages)).toEqual([5, 0, 0]);
});
