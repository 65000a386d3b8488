import { describe, expect, test } from 'vitest';
import { searchLayer } from '../../../src/search/layer.ts';
import { fakeEngine, wordListsFor, type Pages } from '../../support/fake-engine.ts';

const pages: Pages = {
	'Bibliotek för alla': 'Låna en cykel och läs på en bänk i parken.',
	'Cykel i vinter': 'Sand & salt på <bron>.',
	'Skola i skog': 'Eleverna tar cykeln.',
	'Park med vatten': 'Barnen badar.',
	'Ett till': 'Helt annat.',
	'Och ett till': 'Helt annat.',
};
const filters = {
	status: { 'Bibliotek för alla': 'pågår', 'Cykel i vinter': 'pågår', 'Skola i skog': 'avslutat', 'Park med vatten': 'avslutat' },
	sort: { 'Bibliotek för alla': 'exempel', 'Skola i skog': 'behov' },
};
const lists = wordListsFor(pages, { synonyms: [['cykel', 'tvåhjuling']] });

function layerOver(length?: number) {
	const engine = fakeEngine(pages, { filters });
	const { search } = searchLayer(engine, () => Promise.resolve(lists), length ? () => ({ length, ellipsis: '…' }) : undefined);
	const titles = async (...parameters: Parameters<typeof search>) => (await search(...parameters)).results.map(({ id }) => id);
	const excerpt = async (query: string, title: string) =>
		(await (await search(query)).results.find(({ id }) => id === title)?.data())?.excerpt;
	return { engine, search, titles, excerpt };
}

describe('filters and sort', () => {
	test('only pages that pass are given, in the order of how well they answer', async () => {
		expect(await layerOver().titles('cykel')).toEqual(['Cykel i vinter', 'Bibliotek för alla', 'Skola i skog']);
		expect(await layerOver().titles('cykel', { filters: { status: 'pågår' } })).toEqual(['Cykel i vinter', 'Bibliotek för alla']);
		expect(await layerOver().titles('cykel', { filters: { status: 'pågår', sort: 'exempel' } })).toEqual(['Bibliotek för alla']);
	});

	test('pages come in the order asked for', async () => {
		expect(await layerOver().titles('cykel', { sort: { title: 'asc' } })).toEqual(['Bibliotek för alla', 'Cykel i vinter', 'Skola i skog']);
		expect(await layerOver().titles('cykel', { sort: { title: 'desc' } })).toEqual([
			'Skola i skog',
			'Cykel i vinter',
			'Bibliotek för alla',
		]);
	});

	test('without words all pages that pass are given, by the engine itself', async () => {
		const response = await layerOver().search(null, { filters: { status: 'avslutat' } });

		expect(response.results.map(({ id }) => id)).toEqual(['Skola i skog', 'Park med vatten']);
		expect(response).toMatchObject({ suggestions: [], nearest: [] });
		expect(response.filters).toEqual({ status: { pågår: 0, avslutat: 2 }, sort: { exempel: 0, behov: 1 } });
		expect(response.totalFilters).toEqual({ status: { pågår: 2, avslutat: 2 }, sort: { exempel: 1, behov: 1 } });
	});

	test('each page that is found comes with its kind, where it has one', async () => {
		const found = await layerOver().search('cykel');
		const listed = await layerOver().search(null);
		const kinds = (response: typeof found) => Object.fromEntries(response.results.map(({ id, kind }) => [id, kind]));

		expect(kinds(found)).toEqual({ 'Cykel i vinter': undefined, 'Bibliotek för alla': 'exempel', 'Skola i skog': 'behov' });
		expect(kinds(listed)).toMatchObject(kinds(found));
	});

	test('counts are of all that was found, by whichever word', async () => {
		const response = await layerOver().search('cyklar vatten', { filters: { status: 'pågår' } });

		expect(response.unfilteredResultCount).toBe(4);
		expect(response.filters).toEqual({ status: { pågår: 2, avslutat: 0 }, sort: { exempel: 1, behov: 0 } });
		expect(response.totalFilters).toEqual({ status: { pågår: 2, avslutat: 2 }, sort: { exempel: 1, behov: 1 } });
	});
});

describe('what the reader is told', () => {
	test('a misspelling is mended, and can be searched for as it was typed', async () => {
		expect(await layerOver().search('bibliotk i parken')).toMatchObject({
			correction: 'bibliotek i parken',
			literal: '"bibliotk" i parken',
			suggestions: [],
			nearest: [],
		});
	});

	test('nothing is said of words that the site has', async () => {
		const response = await layerOver().search('bibliotek');

		expect(response).not.toHaveProperty('correction');
		expect(response).not.toHaveProperty('literal');
		expect(response).toMatchObject({ suggestions: [], nearest: [] });
	});

	test('when nothing was found: words that come close, and pages with a part', async () => {
		const typed = await layerOver().search('"bibliotk"');
		const compound = await layerOver().search('snabbvatten');

		expect([typed.results, typed.suggestions, typed.correction]).toEqual([[], ['bibliotek'], undefined]);
		expect(compound.results).toEqual([]);
		expect(compound.nearest.map(({ id }) => id)).toEqual(['Park med vatten']);
	});

	test('no pages that come near when only the filters left none', async () => {
		const response = await layerOver().search('vatten', { filters: { status: 'pågår' } });

		expect(response).toMatchObject({ results: [], unfilteredResultCount: 1, suggestions: [], nearest: [] });
	});
});

describe('the excerpt', () => {
	test('marks what each word found, in one stretch, and skips the title', async () => {
		expect(await layerOver().excerpt('cyklar parken bibliotek', 'Bibliotek för alla')).toBe(
			'Låna en <mark>cykel</mark> och läs på en bänk i <mark>parken.</mark>',
		);
	});

	test('marks what stood for the word', async () => {
		expect(await layerOver().excerpt('tvåhjuling', 'Skola i skog')).toBe('Eleverna tar <mark>cykeln.</mark>');
	});

	test('is as long as asked for, with an ellipsis where text is left out', async () => {
		expect(await layerOver(4).excerpt('parken', 'Bibliotek för alla')).toBe('… en bänk i <mark>parken.</mark>');
	});

	test('has what looks like HTML as text', async () => {
		expect(await layerOver().excerpt('cykel', 'Cykel i vinter')).toBe('Sand &amp; salt på &lt;bron&gt;.');
	});

	test('leaves the page that the engine keeps as it was', async () => {
		const { engine, excerpt } = layerOver();
		await excerpt('cykel', 'Skola i skog');
		const page = await (await engine.search('eleverna')).results[0]?.data();

		expect(page?.excerpt).toBe('');
	});

	test('comes with every place that was found, in order', async () => {
		const [result] = (await layerOver().search('parken cykel bibliotek')).results;

		expect(result?.words).toEqual([0, 5, 12]);
	});
});

describe('the engine', () => {
	test('is not asked the same twice', async () => {
		const { engine, search } = layerOver();
		await search('cykel');
		const asked = [...engine.asked];
		await search('cykel');
		await search('Cykel?');

		expect(engine.asked).toEqual(asked);
		expect(new Set(engine.asked.filter((text) => text !== null)).size).toBe(engine.asked.filter((text) => text !== null).length);
	});

	test('is asked what is new only, when a word is added or a filter chosen', async () => {
		const { engine, search } = layerOver();
		await search('cykel');
		const before = engine.asked.length;
		await search('cykel park', { filters: { status: 'pågår' } });

		expect(engine.asked.slice(before)).toEqual(['park', '"park"', null]);
	});

	test.each(['cykel', ''])('is asked anew when it failed ("%s")', async (query) => {
		const { engine, search } = layerOver();
		engine.failNext();
		await expect(search(query)).rejects.toThrow('no network');

		expect((await search('cykel')).results).toHaveLength(3);
	});

	test('is asked again for what was asked long ago', async () => {
		const { engine, titles } = layerOver();
		await titles('cykel');
		const words = ['i', 'på', 'en', 'och', 'läs', 'till'];
		for (const one of words) for (const two of words) for (const three of words) await titles(`"${one} ${two} ${three}"`);
		const before = engine.asked.length;

		expect(await titles('cykel')).toHaveLength(3);
		expect(engine.asked.slice(before)).toEqual(expect.arrayContaining(['cykel', '"cykel"']));
	});
});
