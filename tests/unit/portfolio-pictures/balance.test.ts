import { expect, test } from 'vitest';
import { balanceOf, changeCounts, evidenceSummary, readBalance, shareOf } from '../../../src/portfolio/balance.ts';
import { frontPageNeeds, latestCases } from '../../../src/portfolio/front-page.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { numbersOf } from '../../../src/portfolio/numbers.ts';
import { aCase, aNeed, anEffect } from '../../support/builders.ts';

test('a case belongs to the organisation that owns it, not to those that take part', () => {
	const balance = balanceOf(
		[aCase({ id: 'a', organisationIds: ['hemma', 'granne'] }), aCase({ id: 'b', organisationIds: ['granne', 'hemma'], facet: 'framsyn' })],
		'hemma',
	);

	expect([balance.own, balance.all]).toEqual([1, 2]);
	expect(balance.byFacet.map(({ id, own, all }) => [id, own, all])).toEqual([
		['forbattring', 1, 1],
		['uppdrag', 0, 0],
		['framsyn', 0, 1],
		['anpassning', 0, 0],
		['blandat', 0, 0],
	]);
	expect(balance.byStatus[0]).toEqual({ id: 'ide', own: 1, all: 2 });
});

test('the balance names the heaviest facet, what nobody has and what only others have', () => {
	const cases = [
		aCase({ id: 'a', organisationIds: ['hemma'] }),
		aCase({ id: 'b', organisationIds: ['hemma'] }),
		aCase({ id: 'c', organisationIds: ['granne'], facet: 'framsyn' }),
	];

	expect(readBalance(balanceOf(cases, 'hemma'))).toEqual({
		heaviest: ['forbattring'],
		missing: ['uppdrag', 'anpassning'],
		missingAtHome: ['framsyn'],
	});
});

test('an empty portfolio has no heaviest facet', () => {
	expect(readBalance(balanceOf([], 'hemma')).heaviest).toEqual([]);
});

test('two facets with equally many are both named', () => {
	const cases = [aCase({ id: 'a' }), aCase({ id: 'b', facet: 'uppdrag' })];

	expect(readBalance(balanceOf(cases, 'hemma')).heaviest).toEqual(['forbattring', 'uppdrag']);
});

test('a share is given from thirty cases, never below', () => {
	expect(shareOf(10, 29)).toBeUndefined();
	expect(shareOf(10, 30)).toBe(33);
});

test('kinds of change count neighbouring facets in either order, never opposite ones', () => {
	const counts = changeCounts([
		aCase({ facet: 'forbattring', secondFacet: 'uppdrag' }),
		aCase({ facet: 'uppdrag', secondFacet: 'forbattring' }),
		aCase({ facet: 'uppdrag', secondFacet: 'anpassning' }),
		aCase(),
	]);

	expect(counts.map(({ change, count }) => [change, count])).toEqual([
		['starkande', 2],
		['omstallande', 0],
		['omvalvande', 0],
		['finslipande', 0],
	]);
});

test('effects are summed up as expected, seen and shown to be caused', () => {
	const effects = ([1, 2, 2, 3, 5] as const).map((evidence) => anEffect({ evidence }));

	expect(evidenceSummary([aCase({ effects })])).toEqual({ effects: 5, expected: 1, seen: 2, caused: 2 });
});

test('the numbers count each organisation once, and needs without an answer', () => {
	const cases = [
		aCase({ id: 'a', organisationIds: ['hemma', 'granne'], needIds: ['besked'], started: '2024' }),
		aCase({ id: 'b', organisationIds: ['granne'], usedBy: [{ organisation: 'fler' }] }),
	];
	const numbers = numbersOf(cases, needOverviews([aNeed({ id: 'besked' }), aNeed({ id: 'ingen' })], cases));

	expect(numbers).toMatchObject({ cases: 2, organisations: 2, needs: 2, unmet: 1 });
	expect(numbers.byStatus).toMatchObject({ ide: 1, pagar: 1, innovation: 0 });
});

test('the start page shows the latest published, by title where they share a day', () => {
	const cases = [
		aCase({ id: 'old', published: '2025-01-01' }),
		aCase({ id: 'b', title: 'B', published: '2026-02-01' }),
		aCase({ id: 'a', title: 'A', published: '2026-02-01' }),
	];

	expect(latestCases(cases, 2).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the start page keeps room for needs without an answer, last in the list', () => {
	const ids = ['ett', 'tva', 'tre', 'fyra', 'fem'];
	const cases = [
		aCase({ id: 'a', needIds: ['tva', 'tre', 'fyra', 'fem'], started: '2024' }),
		aCase({ id: 'b', needIds: ['tre'], started: '2024' }),
	];
	const [group, ...others] = frontPageNeeds(
		needOverviews(
			ids.map((id) => aNeed({ id })),
			cases,
		),
		3,
		1,
	);

	expect(others).toEqual([]);
	expect(group?.total).toBe(5);
	expect(group?.shown.map(({ id }) => id)).toEqual(['tre', 'tva', 'ett']);
});
