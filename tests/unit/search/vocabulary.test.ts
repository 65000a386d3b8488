import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/search/swedish.ts';
import { looseStem, vocabularyOf } from '../../../src/search/vocabulary.ts';

const nearest = (typed: string, ...lines: string[]): string | undefined => vocabularyOf(lines).near(typed)[0]?.word;

describe('the words of a site', () => {
	const vocabulary = vocabularyOf(['gäng', 'biblioteket', 'bibliotek', 'fjärr|värme|nätet', 'skol|måltid']);

	test('are known in other forms', () => {
		expect(['bibliotekens', 'skolmåltider', 'gängen'].map((word) => vocabulary.has(word))).toEqual([true, true, true]);
		expect(vocabulary.has('badhus')).toBe(false);
	});

	test('are told apart by their dots, but known without them', () => {
		expect([vocabulary.has('gäng'), vocabulary.has('gång'), vocabulary.has('gang')]).toEqual([true, false, true]);
		expect([vocabulary.begins('skolmå'), vocabulary.begins('skolmä'), vocabulary.begins('skolma')]).toEqual([true, false, true]);
	});

	test('are known in a plural with another vowel', () => {
		expect([vocabularyOf(['stad']).has('städer'), vocabularyOf(['stad']).has('städ')]).toEqual([true, false]);
	});

	test('tell which compounds have a part that is no word by itself', () => {
		const parts = vocabularyOf(['demens|sjuk', 'demens|vård', 'vård']);

		expect([parts.compoundsOf('demens'), parts.compoundsOf('vård')]).toEqual([['demenssjuk', 'demensvård'], []]);
	});

	test('may be half typed', () => {
		expect(['bibli', 'skolm', 'värm', 'ibli', 'z'].map((start) => vocabulary.begins(start))).toEqual([true, true, true, false, false]);
	});

	test('are shown in their shortest form', () => {
		expect(vocabulary.spelling(keyOf('biblioteken'))).toBe('bibliotek');
		expect(vocabulary.spelling('badhus')).toBeUndefined();
	});

	test('include the parts of compounds', () => {
		expect(['värme', 'nät', 'måltiden'].map((word) => vocabulary.has(word))).toEqual([true, true, true]);
	});

	test('tell what a compound can begin with', () => {
		expect(['skol', 'fjärr', 'fjarr', 'värme', 'måltiden', 'måltidens'].map((part) => vocabulary.mayBegin(part))).not.toContain(false);
		expect(['sko', 'måltt', 'xyzzy'].map((part) => vocabulary.mayBegin(part))).not.toContain(true);
	});

	test('tell what a compound can end with', () => {
		expect(['nätet', 'värme', 'måltiderna'].map((part) => vocabulary.mayEnd(part))).not.toContain(false);
		expect(['skol|', 'nät', 'måltt'].map((part) => vocabulary.mayEnd(part))).not.toContain(true);
	});
});

describe('another form that the index keeps apart', () => {
	test.each([
		['cyklar', 'cykel'],
		['cykel', 'cyklarna'],
		['fåglar', 'fågel'],
		['vintrar', 'vinter'],
		['möbler', 'möbel'],
		['sensorer', 'sensor'],
		['sensorn', 'sensorerna'],
		['matsvinnet', 'matsvinn'],
		['äldreboendet', 'äldreboende'],
		['äldreboende', 'äldreboendet'],
		['förskolan', 'förskolor'],
		['byarna', 'byar'],
		['byarna', 'byn'],
		['bron', 'broar'],
		['anmälningar', 'anmälan'],
		['ansökan', 'ansökningar'],
		['återvinna', 'återvinning'],
		['mätningen', 'mäta'],
	])('%s leads to %s', (typed, known) => {
		expect(vocabularyOf([known]).siblings(typed)).toEqual([known]);
	});

	test('is none that the index finds anyway', () => {
		expect(vocabularyOf(['bibliotek']).siblings('biblioteket')).toEqual([]);
	});

	test('is none of a short word that only looks like one', () => {
		expect(vocabularyOf(['bar', 'plan', 'tor']).siblings('barn')).toEqual([]);
		expect(vocabularyOf(['plan']).siblings('planet')).toEqual([]);
	});

	test.each([
		['bana', 'ban'],
		['planet', 'plan'],
		['hall', 'hal'],
		['skatt', 'skata'],
		['hallar', 'hal'],
	])('%s is not taken for %s', (one, other) => {
		expect(looseStem(one)).not.toBe(looseStem(other));
	});
});

describe('a misspelt word', () => {
	test.each([
		['a letter dropped', 'bibliotk', 'bibliotek'],
		['a letter doubled', 'biblioteek', 'bibliotek'],
		['two letters swapped', 'bilbiotek', 'bibliotek'],
		['a letter changed', 'bibliotik', 'bibliotek'],
		['its dots left out and a letter wrong', 'aldrebonde', 'äldreboende'],
		['two letters wrong in a long word', 'biblotik', 'bibliotek'],
		['a letter wrong in a word of four', 'skla', 'skola'],
		['in another form than the site has it', 'bibliooteken', 'bibliotekets'],
		['another first letter, of the same sound', 'pibliotek', 'bibliotek'],
		['its first letter left out', 'ibliotek', 'bibliotek'],
		['in a form that the site has not', 'ambulnas', 'ambulansen'],
		['that only begins a longer word', 'fjärvärme', 'fjärr|värme|nätet'],
	])('is found: %s', (_, typed, line) => {
		const found = line.includes('|') ? 'fjärrvärme' : line;
		expect(nearest(typed, line)).toBe(found);
	});

	test.each([
		['of three letters', 'bli', 'bil'],
		['with two letters wrong in a short one', 'skulo', 'skola'],
		['with three letters wrong in a long one', 'bobletik', 'bibliotek'],
		['with another first letter and one more wrong', 'pibliotik', 'bibliotek'],
		['with a first letter quite unlike it', 'kibliotek', 'bibliotek'],
		['with another first letter than what its stem is like', 'zlatan', 'lät'],
		['that a longer one begins with', 'flykting', 'flyktingar|en'],
	])('is not guessed at: %s', (_, typed, known) => {
		expect(nearest(typed, known)).toBeUndefined();
	});

	test('is taken for the word it is nearest to, before one further off', () => {
		expect(vocabularyOf(['bibliotik', 'bibliotek', 'badhus']).near('biblioteek')).toEqual([
			{ word: 'bibliotek', distance: 1 },
			{ word: 'bibliotik', distance: 2 },
		]);
	});

	test('is rather one with the same first letter', () => {
		expect(
			vocabularyOf(['bola', 'kola'])
				.near('kula')
				.map(({ word }) => word),
		).toEqual(['kola']);
		expect(
			vocabularyOf(['gala', 'kala'])
				.near('kalla')
				.map(({ word }) => word),
		).toEqual(['kala']);
	});

	test('may be one that differs by its dots only', () => {
		expect(vocabularyOf(['gäng']).near('gång')).toEqual([{ word: 'gäng', distance: 0 }]);
		expect(vocabularyOf(['kraft']).near('kräftor')).toEqual([]);
	});
});
