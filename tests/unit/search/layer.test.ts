import { describe, expect, test } from 'vitest';
import { searchLayer } from '../../../src/search/layer.ts';
import { fakeEngine, wordListsFor, type Pages } from '../../support/fake-engine.ts';

const pages: Pages = {
	'Mindre matsvinn i skolan': 'Eleverna väger det som slängs vid varje måltid.',
	'Digitalt bibliotek': 'Låna böcker i skolan.',
	'Cykel till jobbet': 'Personalen i hemtjänst får en elcykel eller lådcykel.',
	'Öppet hus': 'En förskola visar sin gård för ett gäng barn.',
	'Sensorer i parken': 'AI räknar besökare. Arbetet sparar vatten.',
	'Bättre gång': 'Trygga stråk för den som går.',
};
const lists = wordListsFor(pages, {
	compounds: ['mat|svinn', 'hem|tjänst', 'el|cykel'],
	synonyms: [
		['förskola', 'dagis'],
		['hemtjänst', 'hjälp i hemmet'],
		['elcykel', 'lådcykel'],
	],
});

/** Fillers make common words common, and the pages above the only ones that tell. */
const fillers = Object.fromEntries(
	Array.from({ length: 30 }, (_, index) => [`Sida ${index}`, index < 20 ? 'Kommunen provar nytt.' : 'Annat.']),
);
function layerOver(extra: Pages = {}) {
	const engine = fakeEngine({ ...pages, ...fillers, ...extra });
	const { search } = searchLayer(engine, () => Promise.resolve(lists));
	return { engine, search };
}
const found = async (query: string, extra: Pages = {}) => (await layerOver(extra).search(query)).results.map(({ id }) => id);

describe('a page is found by', () => {
	test.each([
		['a word of it', 'bibliotek', 'Digitalt bibliotek'],
		['another form of a word', 'biblioteken', 'Digitalt bibliotek'],
		['a form that the index keeps apart', 'cyklar', 'Cykel till jobbet'],
		['half a word', 'bibli', 'Digitalt bibliotek'],
		['a word without its dots', 'forskola', 'Öppet hus'],
		['a misspelt word', 'bibliotk', 'Digitalt bibliotek'],
		['ae for ä', 'gaerd', 'Öppet hus'],
		['a synonym', 'dagis', 'Öppet hus'],
		['a misspelt synonym', 'daghis', 'Öppet hus'],
		['a synonym of several words', 'hjälp i hemmet', 'Cykel till jobbet'],
		['two words that it writes as one', 'hem tjänst', 'Cykel till jobbet'],
		['one word that it writes as two', 'vattensensorer', 'Sensorer i parken'],
		['a question', 'Hur lånar man på ett bibliotek?', 'Digitalt bibliotek'],
		['a phrase', '"väger det som slängs"', 'Mindre matsvinn i skolan'],
	])('%s: %s', async (_, query, title) => {
		expect(await found(query)).toEqual([title]);
	});
});

describe('nothing is found by', () => {
	test.each([
		['a word unlike all of the site', 'xylofon'],
		['a phrase whose words stand apart', '"väger slängs"'],
		['an unknown word between quotes', '"bibliotk"'],
		['a word of up to three letters that only begins others', 'mat'],
		['a common word beside unknown ones', 'xylofon trumpet kommunen'],
		['no words', ''],
	])('%s: %s', async (_, query) => {
		expect(await found(query)).toEqual([]);
	});
});

test('short words are found where they stand', async () => {
	expect(await found('ai', { Arbete: 'Aina och airbag.' })).toEqual(['Sensorer i parken']);
});

test('words that build a question are found, exactly, when there are no others', async () => {
	expect(await found('som', { Sommar: 'sommaren' })).toEqual(['Bättre gång', 'Mindre matsvinn i skolan']);
});

test('words that differ by their dots only are told apart', async () => {
	expect((await layerOver().search('gäng')).correction).toBeUndefined();
	expect(await found('gang')).toEqual(expect.arrayContaining(['Öppet hus', 'Bättre gång']));
});

test('a page need not have every word, but one with all comes first', async () => {
	expect(await found('skolan bibliotek')).toEqual(['Digitalt bibliotek', 'Mindre matsvinn i skolan']);
});

test('a page with the telling word comes before those with the common one', async () => {
	expect((await found('kommunen cykel'))[0]).toBe('Cykel till jobbet');
});

test('a page with the very word comes before one with a longer word that begins so', async () => {
	expect(await found('bibliotek', { Bibliotekskort: 'Gratis.', Läsning: 'På ett bibliotek, vårt bibliotek, allas bibliotek.' })).toEqual([
		'Digitalt bibliotek',
		'Läsning',
		'Bibliotekskort',
	]);
});

test('what a word was taken for counts less than the word', async () => {
	const response = async (query: string) => (await layerOver().search(query)).results[0]?.score ?? 0;

	expect(await response('bibliotk')).toBeLessThan(await response('bibliotek'));
	expect(await response('dagis')).toBeLessThan(await response('förskola'));
});

test('synonyms are asked for only when the word itself is on few pages', async () => {
	const askedFor = async (extra: Pages) => {
		const { engine, search } = layerOver(extra);
		await search('elcykel');
		return engine.asked.includes('lådcykel');
	};
	const five = Object.fromEntries([1, 2, 3, 4].map((number) => [`Elcykel ${number}`, '']));

	expect([await askedFor({}), await askedFor(five)]).toEqual([true, false]);
});

test('a word that the site has not is never asked of the engine', async () => {
	const { engine, search } = layerOver();
	await search('xylofon bibliotek');

	expect(engine.asked.filter((text) => text?.includes('xylofon'))).toEqual([]);
});
