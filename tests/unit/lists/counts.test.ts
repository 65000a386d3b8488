import { expect, test } from 'vitest';
import {
	countCasesByOwner,
	countFacets,
	countGoals,
	countNeedsByOwner,
	countStates,
	countStatuses,
	sumOf,
} from '../../../src/portfolio/counts.ts';
import { casesByGoal } from '../../../src/portfolio/goals.ts';
import { casesByFacet, casesByStatus, needOverviews, needsByOwner } from '../../../src/portfolio/groups.ts';
import { casesByOwner } from '../../../src/portfolio/lists.ts';
import { aCase, aNeed } from '../../support/builders.ts';

const needs = [aNeed({ id: 'a' }), aNeed({ id: 'b' }), aNeed({ id: 'c', owner: 'omvarld' })];
const cases = [
	aCase({ id: 'x', needIds: ['a', 'b', 'c'], facet: 'framsyn', started: '2024' }),
	aCase({
		id: 'y',
		needIds: ['c', 'okant'],
		goals: [
			{ goal: 6, reason: 'Ett' },
			{ goal: 6, reason: 'Två' },
		],
	}),
	aCase({ id: 'z', needIds: [] }),
];

test('a count says what the list it counts holds', () => {
	expect(countFacets(cases)).toEqual(casesByFacet(cases).map(({ facet: id, cases: own }) => ({ id, count: own.length })));
	expect(countStatuses(cases)).toEqual(casesByStatus(cases).map(({ status: id, cases: own }) => ({ id, count: own.length })));
	expect(countGoals(cases)).toEqual(casesByGoal(cases).map(({ goal: id, cases: own }) => ({ id, count: own.length })));
	expect(countCasesByOwner(cases, needs)).toEqual(
		casesByOwner(cases, needs).map(({ owner: id, cases: own }) => ({ id, count: own.length })),
	);
	const overviews = needOverviews(needs, cases);
	expect(countNeedsByOwner(overviews)).toEqual(needsByOwner(overviews).map(({ owner: id, needs: own }) => ({ id, count: own.length })));
});

test('a case counts once under an owner with two of its needs, and once under a goal it gives two reasons for', () => {
	expect(countCasesByOwner(cases, needs)).toEqual([
		{ id: 'invanare', count: 1 },
		{ id: 'medarbetare', count: 0 },
		{ id: 'omvarld', count: 2 },
	]);
	expect(countGoals(cases).filter(({ count }) => count > 0)).toEqual([{ id: 6, count: 1 }]);
});

test('every case has one facet, so the facets add up to all', () => {
	expect(sumOf(countFacets(cases))).toBe(cases.length);
});

test('every state of needs is counted, also those without a need', () => {
	const overviews = needOverviews([aNeed({ id: 'a' }), aNeed({ id: 'b' })], [aCase({ needIds: ['a'], started: '2024' })]);

	expect(countStates(overviews)).toEqual([
		{ id: 'obesvarat', count: 1 },
		{ id: 'provas', count: 1 },
		{ id: 'mots', count: 0 },
	]);
});
