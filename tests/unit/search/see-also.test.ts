import { expect, test } from 'vitest';
import { searchLayer } from '../../../src/search/layer.ts';
import { fakeEngine, wordListsFor, type Pages } from '../../support/fake-engine.ts';

/** Fillers make common words common, and other pages the only ones that tell. */
const fillers = Object.fromEntries(
	Array.from({ length: 30 }, (_, index) => [`Sida ${index}`, index < 20 ? 'Kommunen provar nytt.' : 'Annat.']),
);
const pages: Pages = {
	'Hjälp vid hjärtstopp': 'En drönare kommer först.',
	'Torra år': 'Kommunen hushåller med vatten.',
	'Stadens träd': 'Gräv inte upp rötter. Mitt i staden står ett träd.',
	...fillers,
};
const lists = wordListsFor(pages, {
	synonyms: [['livräddning', 'hlr']],
	seeAlso: { hlr: ['hjärtstopp'], bevattningsförbud: ['torra', 'kommunen'], drönare: ['rötter'], trädrot: ['gräv'] },
});
function layerOver(more: Pages = {}) {
	const engine = fakeEngine({ ...pages, ...more });
	const { search } = searchLayer(engine, () => Promise.resolve(lists));
	return { engine, search };
}
const found = async (query: string, more: Pages = {}) => (await layerOver(more).search(query)).results.map(({ id }) => id);

test('a word that the site has not finds pages about what is near', async () => {
	expect(await found('HLR')).toEqual(['Hjälp vid hjärtstopp']);
});

test('so does a word that means the same', async () => {
	expect(await found('livräddning')).toEqual(['Hjälp vid hjärtstopp']);
});

test('a word near that many pages have is too general to tell', async () => {
	expect(await found('bevattningsförbud')).toEqual(['Torra år']);
});

test('pages about what is near come last, however well they fit', async () => {
	expect(await found('drönare', { 'Rötter, rötter, rötter': 'Rötter och rötter.' })).toEqual([
		'Hjälp vid hjärtstopp',
		'Rötter, rötter, rötter',
		'Stadens träd',
	]);
});

test('what is near is not asked for when the word itself is on two pages', async () => {
	const { engine, search } = layerOver({ 'En drönare till': 'Drönare igen.' });
	await search('drönare');

	expect(engine.asked).not.toContain('rötter');
});

test('what is near one of two words, the other unknown, is no answer', async () => {
	expect(await found('trädrot')).toEqual(['Stadens träd']);
	expect(await found('trädrot xylofon')).toEqual([]);
});
