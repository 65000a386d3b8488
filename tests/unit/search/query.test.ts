import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/search/alternatives.ts';
import { knownParts } from '../../../src/search/parts.ts';
import { readQuery } from '../../../src/search/query.ts';
import { synonymsOf } from '../../../src/search/synonyms.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { readSynonyms } from '../../../src/search/word-files.ts';
import { listsOf } from '../../support/fake-engine.ts';

const vocabulary = vocabularyOf(
	[
		'ai',
		'stad',
		'cykel',
		'skol|måltid',
		'hem|tjänst',
		'arbets|marknad',
		'bibliotek',
		'förskola',
		'hjälp',
		'hemmet',
		'minskat',
		'sensor',
	].concat('arbete'),
);
const lists = {
	vocabulary,
	synonyms: synonymsOf(
		readSynonyms(['dagis=förskola', 'hjälp i hemmet=hemtjänst', 'hjälp hemma=hemtjänst', 'sensor=ai', 'bokbuss=>bibliotek'].join('\n')),
	),
};

const read = (query: string) => readQuery(query, lists);
/** The words of a query, each with what may stand for it. */
const asked = (query: string) =>
	Object.fromEntries(read(query).terms.map(({ typed, alternatives }) => [typed, alternatives.map(({ text }) => text)]));
const standingFor = (query: string, text: string): Alternative | undefined =>
	read(query)
		.terms.flatMap(({ alternatives }) => alternatives)
		.find((alternative) => alternative.text === text);

describe('words', () => {
	test('that build a question are left out', () => {
		expect(asked('Hur kan man få ett bibliotek?')).toEqual({ bibliotek: ['bibliotek'] });
	});

	test('that build a question are asked for, exactly, when there are no others', () => {
		expect(read('Hur är det?').terms).toEqual(
			['hur', 'är', 'det'].map((typed) => ({ typed, worth: 1, certainty: 1, alternatives: [{ text: typed, weight: 1, exact: true }] })),
		);
	});

	test('that help to ask about anything are worth less', () => {
		const [minskar, bibliotek] = read('minskar bibliotek').terms;

		expect(minskar?.worth).toBeLessThan(bibliotek?.worth ?? 0);
	});

	test('of up to three letters are found exactly, unless they hold a digit', () => {
		expect(['ai', 'stad', '5g'].map((word) => readQuery(word, listsOf(['ai', 'stad', '5g'])).terms[0]?.alternatives[0]?.exact)).toEqual([
			true,
			false,
			false,
		]);
		expect(standingFor('sensor', 'ai')?.exact).toBe(true);
	});

	test('may be half typed, from four letters', () => {
		expect([asked('bibl'), asked('bib')]).toEqual([{ bibl: ['bibl'] }, { bib: [] }]);
	});

	test('lead to their other forms, which count a little less', () => {
		expect(asked('cyklar')).toEqual({ cyklar: ['cykel'] });
		expect(standingFor('cyklar', 'cykel')?.weight).toBe(0.9);
	});

	test('that are nothing like what the site has ask for nothing', () => {
		expect(asked('xylofon bibliotek')).toEqual({ xylofon: [], bibliotek: ['bibliotek'] });
	});

	test('are read alike however their marks are written, and with soft hyphens', () => {
		expect(asked('Fo\u0308rskola')).toEqual(asked('förskola'));
		expect(asked('skol\u00ADmåltid')).toEqual(asked('skolmåltid'));
	});

	test('none, none asked for', () => {
		expect(read(' ?! ')).toEqual({ terms: [] });
	});
});

describe('compounds', () => {
	test('that the site has not are two words that it has', () => {
		expect(asked('arbetsbibliotek')).toEqual({ arbetsbibliotek: ['arbets bibliotek'] });
		expect(read('arbetsbibliotek').correction).toBeUndefined();
	});

	test('have halves that the site calls otherwise', () => {
		expect(asked('skoldagis')).toEqual({ skoldagis: ['skol förskola'] });
	});

	test('written as two words are one to the site', () => {
		expect(asked('hem tjänst')).toEqual({ hem: ['hem', 'hemtjänst'], tjänst: ['tjänst', 'hemtjänst'] });
		expect(asked('arbete marknad')['marknad']).toEqual(['marknad']);
		expect(asked('arbet marknad')['marknad']).toEqual(['marknad', 'arbetsmarknad']);
	});

	test.each([
		['where another compound begins so', 'skolmatsal', ['skol', 'skolmat', 'matsal', 'sal'], ['skol'], ['skol', 'matsal']],
		['in the middle, if it may be anywhere', 'vattenvägval', ['vatten', 'vattenväg', 'vägval', 'val'], [], ['vatten', 'vägval']],
		['nowhere, if a half is unknown', 'skolkrokodil', ['skol'], ['skol'], undefined],
		['nowhere, if a half has two letters', 'skolis', ['skol', 'is'], ['skol'], undefined],
		['nowhere in a short word', 'skol', ['sk', 'ol'], ['sk'], undefined],
	])('are parted %s', (_, word, words, firstParts, parts) => {
		const isIn = (list: string[]) => (part: string) => list.includes(part);
		expect(knownParts(word, isIn([...words, ...firstParts]), isIn(words))).toEqual(parts);
	});
});

describe('synonyms', () => {
	test('stand for a word that the site has not, and count half', () => {
		expect(read('dagis').terms[0]?.alternatives).toEqual([{ text: 'förskola', weight: 0.5, exact: false }]);
		expect(read('dagis').correction).toBeUndefined();
	});

	test('stand beside a word that the site has', () => {
		expect(asked('sensorer')).toEqual({ sensorer: ['sensor', 'ai'] });
	});

	test('that the site has not are not asked for', () => {
		expect(asked('förskola')).toEqual({ förskola: ['förskola'] });
	});

	test('of several words are known among others', () => {
		expect(asked('kan jag få hjälp hemma')).toEqual({ hjälp: ['hjälp', 'hemtjänst'], hemma: ['hemmet', 'hem', 'hemtjänst'] });
		expect(asked('hjälp hemmet')['hjälp']).toEqual(['hjälp']);
	});

	test('with small words in them are one thing: what they are beside those words is not asked for', () => {
		expect(asked('kan jag få hjälp i hemmet')).toEqual({ 'hjälp i hemmet': ['hjälp i hemmet', 'hemtjänst'] });
		expect(standingFor('hjälp i hemmet', 'hjälp i hemmet')?.exact).toBe(true);
	});

	test('of several words must stand near each other on a page', () => {
		expect(standingFor('hemhjälp', 'hjälp i hemmet')).toBeUndefined();
		expect(readQuery('hemhjälp', listsOf(['hjälp', 'hemmet'], { synonyms: [['hemhjälp', 'hjälp i hemmet']] })).terms[0]).toMatchObject({
			alternatives: [{ text: 'hjälp i hemmet', within: 4 }],
		});
	});

	test('leave room for what is near, which counts least', () => {
		expect(standingFor('bokbuss', 'bibliotek')?.weight).toBe(0.3);
		expect(read('bokbuss')).not.toHaveProperty('correction');
	});
});

test('a part that the index cannot tell from a small word is asked for as what it is part of', () => {
	const asked = (query: string) => readQuery(query, listsOf(['demens|sjuk', 'var|dag'])).terms.flatMap(({ alternatives }) => alternatives);

	expect(asked('demens')).toEqual([{ text: 'demenssjuk', weight: 1, exact: false }]);
});
