import { expect, test } from 'vitest';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { countByFacet, drawnOneByOne } from '../../../src/portfolio/knots.ts';
import { matrixOf } from '../../../src/portfolio/matrix.ts';
import type { Case, Need } from '../../../src/portfolio/model.ts';
import { pipelineOf } from '../../../src/portfolio/pipeline.ts';
import { timelineOf } from '../../../src/portfolio/timeline.ts';
import { aCase, aNeed, anEffect } from '../../support/builders.ts';

const matrixByNeed = (needs: readonly Need[], cases: readonly Case[]) => {
	const matrix = matrixOf(needOverviews(needs, cases), cases);
	if (matrix.by !== 'need') throw new Error('Too many needs for a row each.');
	return matrix;
};
const innovation = { started: '2019', inUse: { since: '2020' }, effects: [anEffect()] };

test('the threshold stands before innovation, and what has ended is told apart', () => {
	const pipeline = pipelineOf([]);

	expect(pipeline.road.map(({ status, threshold }) => [status, threshold])).toEqual([
		['ide', false],
		['pagar', false],
		['i-bruk', false],
		['innovation', true],
	]);
	expect(pipeline.ended.map(({ status }) => status)).toEqual(['tidigare-innovation', 'avslutat-forsok']);
});

test('every stage counts its cases, also for each facet', () => {
	const { road } = pipelineOf([aCase({ id: 'a', ...innovation }), aCase({ id: 'b', facet: 'framsyn', ...innovation }), aCase({ id: 'c' })]);

	expect(road[3]?.count).toBe(2);
	expect(road[3]?.each?.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(road[3]?.byFacet.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0]);
});

test('a small portfolio is drawn case by case, a large one is counted', () => {
	const cases = Array.from({ length: 61 }, (_, index) => aCase({ id: `a-${index}` }));

	expect(drawnOneByOne(cases.slice(0, 60))).toBe(true);
	expect(drawnOneByOne(cases)).toBe(false);
	expect(countByFacet(cases)[0]).toEqual({ facet: 'forbattring', count: 61 });
});

test('a large portfolio has numbers in its stages and years, and no cases', () => {
	const cases = Array.from({ length: 61 }, (_, index) => aCase({ id: `a-${index}`, started: '2024' }));

	expect(pipelineOf(cases).road[1]).toMatchObject({ status: 'pagar', count: 61 });
	expect(JSON.stringify([pipelineOf(cases), timelineOf(cases), matrixOf(needOverviews([aNeed()], cases), cases)])).not.toContain('a-1');
});

test('a need has a cell for each facet, and owners without needs are left out', () => {
	const { facets, groups } = matrixByNeed([aNeed({ owner: 'omvarld' })], [aCase({ facet: 'framsyn', started: '2024' })]);

	expect(facets).toEqual(['forbattring', 'uppdrag', 'framsyn', 'anpassning']);
	expect(groups.map(({ owner }) => owner)).toEqual(['omvarld']);
	expect(groups[0]?.rows[0]?.cells.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
});

test('mixed cases get a column where there are any', () => {
	const { facets } = matrixByNeed([aNeed()], [aCase({ facet: 'blandat' })]);

	expect(facets).toHaveLength(5);
});

test('without needs the matrix is empty', () => {
	expect(matrixOf([], []).groups).toEqual([]);
});

test('more than forty needs are counted by whose they are and what kind they are', () => {
	const needs = Array.from({ length: 41 }, (_, index) =>
		aNeed({ id: `behov-${index}`, owner: index === 40 ? 'omvarld' : 'invanare', kind: index < 30 ? 'uppdrag' : 'framsyn' }),
	);
	const cases = [
		aCase({ id: 'a', needIds: ['behov-0', 'behov-1'], started: '2024' }),
		aCase({ id: 'b', needIds: ['behov-0'], facet: 'framsyn', started: '2024' }),
	];
	const matrix = matrixOf(needOverviews(needs, cases), cases);

	expect(matrixOf(needOverviews(needs.slice(1), []), []).by).toBe('need');
	expect(matrix).toEqual({
		facets: ['forbattring', 'uppdrag', 'framsyn', 'anpassning'],
		by: 'kind',
		groups: [
			{
				owner: 'invanare',
				rows: [
					{ kind: 'uppdrag', needs: 30, unmet: 28, cells: [1, 0, 1, 0] },
					{ kind: 'framsyn', needs: 10, unmet: 10, cells: [0, 0, 0, 0] },
				],
			},
			{ owner: 'omvarld', rows: [{ kind: 'framsyn', needs: 1, unmet: 1, cells: [0, 0, 0, 0] }] },
		],
	});
});

test('a case is counted the year it began and the year it came into use, and quiet years stay', () => {
	const { years } = timelineOf([aCase({ id: 'a', started: '2019-05', inUse: { since: '2022' } })]);

	expect(years.map(({ year, began, cameIntoUse }) => [year, began.count, cameIntoUse.count])).toEqual([
		[2019, 1, 0],
		[2020, 0, 0],
		[2021, 0, 0],
		[2022, 0, 1],
	]);
});

test('years long ago become one', () => {
	const { years } = timelineOf([
		aCase({ id: 'a', started: '1998' }),
		aCase({ id: 'b', started: '2010' }),
		aCase({ id: 'c', started: '2024' }),
	]);

	expect(years).toHaveLength(14);
	expect(years[0]).toMatchObject({ year: 2011, orEarlier: true });
	expect(years[0]?.began.each?.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(years[1]?.orEarlier).toBe(false);
});

test('what has no year is said: not begun, or nobody knows when it began', () => {
	const { years, coming, startUnknown } = timelineOf([aCase({ id: 'idea' }), aCase({ id: 'used', inUse: { since: '2021' } })]);

	expect(coming).toBe(1);
	expect(startUnknown).toBe(1);
	expect(years.map(({ year }) => year)).toEqual([2021]);
});

test('without cases there are no years', () => {
	expect(timelineOf([])).toEqual({ years: [], coming: 0, startUnknown: 0, oneByOne: true });
});
