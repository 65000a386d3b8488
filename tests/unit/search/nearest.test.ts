import { expect, test } from 'vitest';
import { nearQueries, pagesWithParts } from '../../../src/search/nearest.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { fakeEngine, listsOf } from '../../support/fake-engine.ts';

test('words close to those typed are suggested, each once, three at most', () => {
	const lists = listsOf(['bibliotek', 'biblioteks', 'park', 'skola', 'skala', 'vatten']);

	expect(nearQueries('bibliotk parrk bibliotk', lists)).toEqual(['bibliotek', 'park']);
	expect(nearQueries('skula parrk vaten bibliotk', lists)).toEqual(['skala', 'skola', 'park']);
	expect(nearQueries('xylofon', lists)).toEqual([]);
});

/** The pages that share a part of a word, from a site with these pages; all words of their titles are known. */
async function nearPages(query: string, ...titles: string[]) {
	const engine = fakeEngine(Object.fromEntries(titles.map((title) => [title, ''])));
	const vocabulary = vocabularyOf(titles.flatMap((title) => title.toLowerCase().split(' ')));
	const pages = await pagesWithParts(query, vocabulary, async (text) => (await engine.search(text)).results);
	return { titles: pages.map(({ id }) => id), asked: engine.asked };
}

test.each([
	['both halves', 'vattenpark', ['Vatten', 'Park', 'Skola'], ['vatten', 'park']],
	['its end', 'snabbpark', ['Park', 'Skola'], ['park']],
	['its beginning', 'parkfest', ['Park', 'Skola'], ['park']],
	['no half of three letters', 'badris', ['Bad', 'Ris'], []],
	['nothing', 'xylofon', ['Vatten'], []],
])('a word leads to pages with %s', async (_, query, titles, parts) => {
	const near = await nearPages(query, ...titles);

	expect(near.asked).toEqual(parts);
	expect(near.titles.map((title) => title.toLowerCase())).toEqual(parts);
});

test('a page is given once, and a part asked for once', async () => {
	const near = await nearPages('vattenpark vattenpark', 'Vatten park', 'Park');

	expect(near).toEqual({ titles: ['Vatten park', 'Park'], asked: ['vatten', 'park'] });
});

test('five pages are enough', async () => {
	expect((await nearPages('snabbpark', ...Array.from({ length: 8 }, (_, index) => `Park ${index}`))).titles).toHaveLength(5);
});
