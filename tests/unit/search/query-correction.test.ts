import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { listsOf } from '../../support/fake-engine.ts';

const lists = listsOf(
	['bibliotek', 'äldre|boende', 'gäng', 'gråsten', 'förskola', 'hem|tjänst', 'park', 'mat|avfall', 'bad', 'öppet', 'lek', 'lektion', 'ton'],
	{ synonyms: [['förskola', 'dagis']] },
);
const read = (query: string) => readQuery(query, lists);
const asked = (query: string) => read(query).terms.flatMap(({ alternatives }) => alternatives.map(({ text }) => text));

describe('a misspelt word', () => {
	test('is asked for as the word it must be, which counts less, and the reader is told', () => {
		expect(read('bibliotk')).toEqual({
			terms: [
				{
					typed: 'bibliotk',
					worth: 1,
					certainty: 0.6,
					corrected: 'bibliotek',
					alternatives: [{ text: 'bibliotek', weight: 0.7, exact: false }],
				},
			],
			correction: 'bibliotek',
			literal: '"bibliotk"',
		});
	});

	test.each([
		['the other words stay as they are', 'Öppet  i bibliotk?', 'Öppet  i bibliotek?', 'Öppet  i "bibliotk"?'],
		['two are mended', 'bibliotk parrk', 'bibliotek park', '"bibliotk" "parrk"'],
		['in capitals', 'BIBLIOTK', 'bibliotek', '"bibliotk"'],
		['not inside a longer one', 'parrkering parrk', 'parrkering park', 'parrkering "parrk"'],
		['with soft hyphens', 'biblio\u00ADtk', 'bibliotek', '"bibliotk"'],
		['with its marks apart', 'fo\u0308rskolla', 'förskola', '"förskolla"'],
	])('is mended in the query: %s', (_, query, correction, literal) => {
		expect(read(query)).toMatchObject({ correction, literal });
	});

	test('is not made of a word that the site has, or of one unlike all', () => {
		for (const query of ['bibliotek', 'Biblioteken', 'aldreboende', 'xylofon', 'bli']) expect(read(query)).not.toHaveProperty('correction');
	});

	test('may be one that the site calls otherwise', () => {
		expect(read('daghis')).toMatchObject({ correction: 'dagis', terms: [{ alternatives: [{ text: 'förskola' }] }] });
		expect(read('daghis').terms[0]?.alternatives[0]?.weight).toBeLessThan(read('dagis').terms[0]?.alternatives[0]?.weight ?? 0);
	});

	test('may be another word but for its dots', () => {
		expect(read('gång')).toMatchObject({ correction: 'gäng', literal: '"gång"' });
		expect(read('gang')).not.toHaveProperty('correction');
	});

	test('is a slip rather than two short halves', () => {
		expect(asked('matafvall')).toEqual(['matavfall']);
		expect(asked('lekton')).toEqual(['lektion']);
		expect(asked('badhem')).toEqual(['bad hem']);
		// A half that only a synonym has tells less than a word one letter away.
		expect(
			readQuery('fritisgård', listsOf(['fritids|gård', 'fritidspedagog'], { synonyms: [['fritids', 'fritis', 'fritidspedagog']] }))
				.correction,
		).toBe('fritidsgård');
	});
});

describe('without å, ä and ö on the keyboard', () => {
	test.each([
		['aeldreboende', 'äldreboende'],
		['graasten', 'gråsten'],
		['foerskola', 'förskola'],
	])('%s is %s', (typed, meant) => {
		expect(asked(typed)[0]).toBe(meant);
		expect(read(typed).correction).toBe(meant);
	});

	test('what is left of the word may be a synonym', () => {
		expect(asked('daagis')).toEqual(['förskola']);
	});

	test('it counts nearly as the word itself, more than a misspelling', () => {
		const weight = (query: string) => read(query).terms[0]?.alternatives[0]?.weight ?? 0;
		expect(weight('foerskola')).toBeGreaterThan(weight('förskolla'));
	});
});

describe('between quotes', () => {
	test.each(['"hemtjänst park"', '”hemtjänst park”', '“hemtjänst park”'])('%s is asked for as it is written', (query) => {
		expect(read(query)).toEqual({
			terms: [{ typed: '"hemtjänst park"', worth: 1, certainty: 1, alternatives: [{ text: '"hemtjänst park"', weight: 1, exact: false }] }],
		});
	});

	test('a word that the site has not finds nothing, and is not mended', () => {
		expect(read('"bibliotk"')).toEqual({ terms: [{ typed: '"bibliotk"', worth: 1, certainty: 1, alternatives: [] }] });
		expect(asked('"dagis"')).toEqual([]);
	});

	test('small words are part of the phrase', () => {
		expect(asked('"hem i park"')).toEqual(['"hem i park"']);
		expect(asked('"hem i xylofon"')).toEqual([]);
	});

	test('a phrase stands beside words, and the small words are left out', () => {
		expect(asked('"hem park" på bibliotk')).toEqual(['"hem park"', 'bibliotek']);
		expect(asked('"hem park" på')).toEqual(['"hem park"']);
	});

	test('nothing is nothing, and a lone quotation mark is no phrase', () => {
		expect([asked('"" park'), asked('"park')]).toEqual([['park'], ['park']]);
	});
});
