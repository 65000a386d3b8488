import { expect, test } from 'vitest';
import { synonymsOf } from '../../../src/search/synonyms.ts';
import { readSynonyms } from '../../../src/search/word-files.ts';

/** Rows as they are written in the file, `dagis=förskola>barnomsorg`. */
const synonymsIn = (...rows: string[]) => synonymsOf(readSynonyms(rows.join('\n')));

test('a word leads to those that mean the same, and to those that are near', () => {
	const synonyms = synonymsIn('dagis=förskola|daghem>barnomsorg');

	expect([synonyms.of('dagis'), synonyms.seeAlso('dagis')]).toEqual([['förskola', 'daghem'], ['barnomsorg']]);
	expect([synonyms.of('förskola'), synonyms.seeAlso('skola')]).toEqual([[], []]);
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
	expect(synonymsIn(`${known}=annat`).of(typed)).toEqual(['annat']);
});

test('a term may be several words, in their order', () => {
	const synonyms = synonymsIn('hjälp hemma=hemtjänst', 'ekonomiskt bistånd för många=försörjningsstöd');

	expect(['hjälp hemma', 'hemma hjälp', 'hjälp'].map((text) => synonyms.of(text))).toEqual([['hemtjänst'], [], []]);
	expect(synonyms.longest).toBe(4);
});

test('a word of two rows leads to what both say, each once', () => {
	const synonyms = synonymsIn('program=app|tv', 'program=tv|plan');

	expect(synonyms.of('program')).toEqual(['app', 'tv', 'plan']);
});

test('a term is known without its dots, but told apart by others', () => {
	const synonyms = synonymsIn('gäng=grupp');

	expect(['gang', 'gängen', 'gång'].map((text) => synonyms.of(text))).toEqual([['grupp'], ['grupp'], []]);
});

test('the terms of one word are told, for mending what is misspelt', () => {
	expect(synonymsIn('Förskola=dagis', 'e-tjänst=formulär', 'hjälp hemma=hemtjänst').words).toEqual(['förskola']);
});

test('without rows nothing stands for anything, until some are added', () => {
	const synonyms = synonymsOf();
	const before = [synonyms.of('dagis'), synonyms.longest];
	synonyms.add(readSynonyms('dagis=förskola'));

	expect(before).toEqual([[], 1]);
	expect(synonyms.of('dagis')).toEqual(['förskola']);
});
