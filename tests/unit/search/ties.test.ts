import { expect, test } from 'vitest';
import { searchLayer } from '../../../src/search/layer.ts';
import { fakeEngine, wordListsFor } from '../../support/fake-engine.ts';

const pages = {
	'Behov av mat': 'Maten tar slut.',
	'Skolans tankbil': 'En tankbil kör ut vatten.',
	'Vägen till skolan': 'En cykel räcker.',
	'Andra vägar': 'En buss.',
	Guide: 'Så läser du.',
	'En annan guide': 'Så skriver du om en cykel.',
};
const filters = {
	sort: {
		'Behov av mat': 'behov',
		'Skolans tankbil': 'exempel',
		'Vägen till skolan': 'exempel',
		'Andra vägar': 'exempel',
		Guide: 'sidor',
		'En annan guide': 'sidor',
	},
	behov: { 'Behov av mat': 'mat', 'Skolans tankbil': 'mat', 'Andra vägar': 'mat' },
};
const found = async (query: string, options = {}) => {
	const { search } = searchLayer(fakeEngine(pages, { filters }), () => Promise.resolve(wordListsFor(pages)));
	return (await search(query, options)).results.map(({ id }) => id);
};

test('a case brings the need it answers, after itself', async () => {
	expect(await found('tankbil')).toEqual(['Skolans tankbil', 'Behov av mat']);
});

test('a need brings the cases that answer it', async () => {
	expect(await found('maten')).toEqual(['Behov av mat', 'Skolans tankbil', 'Andra vägar']);
});

test('what is found already is not brought again, and other pages bring none', async () => {
	expect(await found('tankbil slut')).toEqual(['Skolans tankbil', 'Behov av mat', 'Andra vägar']);
	expect(await found('läser')).toEqual(['Guide']);
});

test('what is brought counts less than what was found', async () => {
	const { search } = searchLayer(fakeEngine(pages, { filters }), () => Promise.resolve(wordListsFor(pages)));
	const [own, brought] = (await search('tankbil')).results;

	expect(brought?.score).toBeLessThan(own?.score ?? 0);
	expect((await brought?.data())?.plain_excerpt).toBe('Maten tar slut.');
});

test('filters hold for what is brought, too', async () => {
	expect(await found('tankbil', { filters: { sort: 'exempel' } })).toEqual(['Skolans tankbil']);
});

test('a phrase finds what has it, and nothing else', async () => {
	expect(await found('"kör ut"')).toEqual(['Skolans tankbil']);
});

test('nothing brings nothing', async () => {
	expect(await found('xylofon')).toEqual([]);
});
