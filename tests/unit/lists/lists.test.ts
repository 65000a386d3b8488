import { expect, test } from 'vitest';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import {
	casesByOwner,
	casesLeaningTo,
	facetNeighbours,
	facetSections,
	fullRowsMax,
	isLong,
	needsOfKind,
	needsOfOwner,
	oppositeFacet,
	pick,
} from '../../../src/portfolio/lists.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { aCase, aNeed } from '../../support/builders.ts';

/** Published one a day, the first earliest. */
const cases = (count: number, changes: Partial<Case> = {}) =>
	Array.from({ length: count }, (_, index) =>
		aCase({ id: `fall-${index + 1}`, published: `2026-01-${String(index + 1).padStart(2, '0')}`, ...changes }),
	);

test('a facet with twelve cases shows them all, in the order they came', () => {
	const [first] = facetSections(cases(12));

	expect(first?.total).toBe(12);
	expect(first?.cases.map(({ id }) => id)).toEqual(cases(12).map(({ id }) => id));
});

test('a facet with thirteen cases shows the six latest', () => {
	const [first] = facetSections(cases(13));

	expect(first?.total).toBe(13);
	expect(first?.cases.map(({ id }) => id)).toEqual(['fall-13', 'fall-12', 'fall-11', 'fall-10', 'fall-9', 'fall-8']);
});

test('the four facets always stand in the list, the mixed purpose only when a case has it', () => {
	expect(facetSections([]).map(({ facet }) => facet)).toEqual(['forbattring', 'uppdrag', 'framsyn', 'anpassning']);
	expect(facetSections([aCase({ facet: 'blandat' })]).at(-1)).toMatchObject({ facet: 'blandat', total: 1 });
});

test('a list becomes dense first when it is longer than the limit', () => {
	expect(isLong(fullRowsMax)).toBe(false);
	expect(isLong(fullRowsMax + 1)).toBe(true);
});

test('a case leans towards its second facet, not towards its own', () => {
	const list = [aCase({ id: 'a', facet: 'framsyn', secondFacet: 'uppdrag' }), aCase({ id: 'b', facet: 'uppdrag' })];

	expect(casesLeaningTo('uppdrag', list).map(({ id }) => id)).toEqual(['a']);
	expect(casesLeaningTo('framsyn', list)).toEqual([]);
});

test('a case counts once under each owner whose need it answers', () => {
	const needs = [aNeed({ id: 'a' }), aNeed({ id: 'b' }), aNeed({ id: 'c', owner: 'omvarld' })];

	const groups = casesByOwner([aCase({ needIds: ['a', 'b', 'c'] }), aCase({ needIds: ['okant'] })], needs);

	expect(groups.map(({ owner, cases: own }) => [owner, own.length])).toEqual([
		['invanare', 1],
		['medarbetare', 0],
		['omvarld', 1],
	]);
});

test.each([
	['forbattring', ['uppdrag', 'starkande', 'anpassning', 'finslipande'], 'framsyn'],
	['uppdrag', ['forbattring', 'starkande', 'framsyn', 'omstallande'], 'anpassning'],
	['framsyn', ['uppdrag', 'omstallande', 'anpassning', 'omvalvande'], 'forbattring'],
	['anpassning', ['framsyn', 'omvalvande', 'forbattring', 'finslipande'], 'uppdrag'],
] as const)('%s has two neighbours and one opposite', (id, neighbours, opposite) => {
	expect(facetNeighbours(id).flatMap(({ facet, change }) => [facet, change])).toEqual(neighbours);
	expect(oppositeFacet(id)).toBe(opposite);
});

test('the mixed purpose has neither neighbours nor an opposite', () => {
	expect(facetNeighbours('blandat')).toEqual([]);
	expect(oppositeFacet('blandat')).toBeUndefined();
});

test('needs are found by kind and by owner, and none is of the mixed kind', () => {
	const overviews = needOverviews([aNeed({ id: 'a' }), aNeed({ id: 'b', kind: 'framsyn', owner: 'omvarld' })], []);
	const ids = (list: typeof overviews) => list.map(({ need }) => need.id);

	expect(ids(needsOfKind(overviews, 'framsyn'))).toEqual(['b']);
	expect(ids(needsOfKind(overviews, 'blandat'))).toEqual([]);
	expect(ids(needsOfOwner(overviews, 'invanare'))).toEqual(['a']);
});

test('ids are picked in their own order, and an id that is not shown is left out', () => {
	const byId = new Map(['a', 'b'].map((id) => [id, aCase({ id })]));

	expect(pick(['b', 'avpublicerat', 'a'], byId).map(({ id }) => id)).toEqual(['b', 'a']);
});
