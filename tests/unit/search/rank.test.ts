import { expect, test } from 'vitest';
import { rank } from '../../../src/search/rank.ts';

/** What a word found: scores by page. */
const word = (scores: Record<string, number>, worth = 1, certainty = 1) => ({ scores: new Map(Object.entries(scores)), worth, certainty });
/** So many pages that have a word and nothing else to do with the query. */
const many = (count: number, score = 20) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`annan-${index + 10}`, score]));
const order = (...parameters: Parameters<typeof rank>) => rank(...parameters).map(({ id }) => id);

test('the page that a word says most of comes first', () => {
	expect(order([word({ nämnd: 10, rubrik: 60 })], 100)).toEqual(['rubrik', 'nämnd']);
});

test('among equals the order is by address, always the same', () => {
	expect(order([word({ b: 10, a: 10, c: 10 })], 100)).toEqual(['a', 'b', 'c']);
});

test('a page with all words comes before one with much more of a single word', () => {
	expect(order([word({ alla: 3, en: 100 }), word({ alla: 3 })], 100)).toEqual(['alla', 'en']);
});

test('a page with the telling word comes before one with the common word', () => {
	expect(order([word({ ovanlig: 20 }), word({ vanlig: 20, ...many(20, 1) })], 100)[0]).toBe('ovanlig');
});

test('a page that covers much less of the query than the best is left out', () => {
	const words = [word({ bäst: 20 }), word({ bäst: 20 }), word({ bäst: 20, ...many(80) })];

	expect(order(words, 100)).toEqual(['bäst']);
});

test('when the best page covers too little of the query, nothing is found', () => {
	const unknown = word({});

	expect(order([unknown, word({ vanlig: 90, ...many(30) })], 100)).toEqual([]);
	expect(order([unknown, word({ ovanlig: 20 })], 100)).toEqual(['ovanlig']);
});

test('a weak word that finds nothing stands less in the way', () => {
	const found = word({ träff: 30, ...many(9) });

	expect(order([word({}), found], 50)).toEqual([]);
	expect(order([word({}, 0.4), found], 50)).toContain('träff');
});

test('a weak word counts for less than a telling one as rare', () => {
	expect(order([word({ svag: 20 }, 0.4), word({ stark: 20 })], 100)).toEqual(['stark', 'svag']);
});

test('without words, or with none that is found, no page is found', () => {
	expect([rank([], 100), rank([word({})], 100), rank([], 0)]).toEqual([[], [], []]);
});

test('a word taken for another is not enough beside one that nothing is like', () => {
	expect(order([word({ träff: 20 }), word({})], 100)).toEqual(['träff']);
	expect(order([word({ träff: 20 }, 1, 0.6), word({})], 100)).toEqual([]);
	expect(order([word({ träff: 20 }, 1, 0.6)], 100)).toEqual(['träff']);
});

test('a lone word that is only mentioned answers nothing beside words the site has nothing like', () => {
	expect(order([word({ rubrik: 20 }), word({})], 100)).toEqual(['rubrik']);
	expect(order([word({ nämnd: 5 }), word({})], 100)).toEqual([]);
	expect(order([word({ nämnd: 5 })], 100)).toEqual(['nämnd']);
	expect(order([word({ nämnd: 5 }), word({ nämnd: 5 }), word({})], 100)).toEqual(['nämnd']);
});
