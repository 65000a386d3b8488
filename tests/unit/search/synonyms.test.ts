import { expect, test } from 'vitest';
import { synonymsOf } from '../../../src/search/synonyms.ts';

const term = (text: string) => (text.startsWith('-') ? { text: text.slice(1), known: false } : { text, known: true });
/** Groups of terms parted by commas; with `-` before what the site has not. */
const synonymsIn = (...groups: string[]) => synonymsOf(groups.map((group) => group.split(', ').map(term)));

test('equal words lead to each other, both ways', () => {
	const synonyms = synonymsIn('förskola, dagis');

	expect([synonyms.of('förskola'), synonyms.of('dagis')]).toEqual([['dagis'], ['förskola']]);
	expect(synonyms.of('skola')).toEqual([]);
});

test('a word that the site has not leads to others, but none to it', () => {
	const synonyms = synonymsIn('förskola, -dagis, daghem');

	expect(synonyms.of('dagis')).toEqual(['förskola', 'daghem']);
	expect(synonyms.of('förskola')).toEqual(['daghem']);
});

test.each([
	['förskola', 'Förskolorna'],
	['förskola', 'förskolan'],
	['cykel', 'cyklar'],
	['äldreboende', 'äldreboendet'],
	['handläggare', 'handläggarens'],
	['hemtjänst', 'hemtjänsten'],
	['bil', 'bilar'],
	['stad', 'städerna'],
	['matsvinn', 'matsvinnet'],
	['strandskydd', 'strandskyddet'],
	['ekonomiskt bistånd', 'ekonomiska biståndet'],
])('what stands for %s stands for %s', (known, typed) => {
	expect(synonymsIn(`-${known}, annat`).of(typed)).toEqual(['annat']);
});

test('a term may be several words, in their order', () => {
	const synonyms = synonymsIn('hemtjänst, hjälp hemma', 'försörjningsstöd, ekonomiskt bistånd för många');

	expect(synonyms.of('hjälp hemma')).toEqual(['hemtjänst']);
	expect(synonyms.of('hemma hjälp')).toEqual([]);
	expect(synonyms.of('hjälp')).toEqual([]);
	expect(synonyms.of('hemtjänst')).toEqual(['hjälp hemma']);
	expect(synonyms.longest).toBe(4);
});

test('a word of two groups leads to both', () => {
	expect(synonymsIn('app, program', 'tv-program, program').of('program')).toEqual(['app', 'tv-program']);
});

test('a term is known without its dots, but told apart by others', () => {
	const synonyms = synonymsIn('-gäng, grupp');

	expect([synonyms.of('gang'), synonyms.of('gängen'), synonyms.of('gång')]).toEqual([['grupp'], ['grupp'], []]);
});

test('the terms of one word are told, for mending what is misspelt', () => {
	expect(synonymsIn('Förskola, -dagis, e-tjänst, hjälp hemma').words).toEqual(['förskola', 'dagis']);
});

test('without groups nothing stands for anything', () => {
	const synonyms = synonymsOf([]);

	expect([synonyms.of('dagis'), synonyms.longest]).toEqual([[], 1]);
});
