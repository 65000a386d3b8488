import { expect, test } from 'vitest';
import { casesByFacet, casesByStatus, needOverviews, needsByOwner, unmetNeeds } from '../../../src/portfolio/groups.ts';
import { aCase, aNeed } from '../../support/builders.ts';

test('gives every facet a group, also the empty ones', () => {
	const groups = casesByFacet([aCase({ id: 'a', facet: 'framsyn' }), aCase({ id: 'b', facet: 'framsyn' })]);

	expect(groups.map(({ facet, cases }) => [facet, cases.length])).toEqual([
		['forbattring', 0],
		['uppdrag', 0],
		['framsyn', 2],
		['anpassning', 0],
		['blandat', 0],
	]);
});

test('gives every listed status a group, in the order an idea travels', () => {
	const groups = casesByStatus([aCase(), aCase({ started: '2024' })]);

	expect(groups.map(({ status, cases }) => [status, cases.length])).toEqual([
		['ide', 1],
		['pagar', 1],
		['i-bruk', 0],
		['innovation', 0],
		['tidigare-innovation', 0],
		['avslutat-forsok', 0],
	]);
});

test('a need knows its cases and its state, and a case may answer several', () => {
	const needs = [aNeed({ id: 'besked' }), aNeed({ id: 'trygghet' }), aNeed({ id: 'ingen' })];
	const cases = [aCase({ id: 'a', needIds: ['besked', 'trygghet'], started: '2024' }), aCase({ id: 'b', needIds: ['besked'] })];

	const overviews = needOverviews(needs, cases);

	expect(overviews.map(({ need, state, cases: own }) => [need.id, state, own.map(({ id }) => id)])).toEqual([
		['besked', 'provas', ['a', 'b']],
		['trygghet', 'provas', ['a']],
		['ingen', 'obesvarat', []],
	]);
	expect(unmetNeeds(overviews).map(({ need }) => need.id)).toEqual(['ingen']);
});

test('needs stand under their owners, and an owner without needs is still there', () => {
	const overviews = needOverviews([aNeed({ owner: 'omvarld' })], []);

	expect(needsByOwner(overviews).map(({ owner, needs }) => [owner, needs.length])).toEqual([
		['invanare', 0],
		['medarbetare', 0],
		['omvarld', 1],
	]);
});
