import { expect, test } from 'vitest';
import { compassOf } from '../../../src/portfolio/compass.ts';
import type { CompassDensity } from '../../../src/portfolio/compass-density.ts';
import { placesOf } from '../../../src/portfolio/compass-places.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { facet, tipFacets } from '../../../src/portfolio/vocabulary/facet.ts';
import { aCase } from '../../support/builders.ts';

const many = (count: number, changes: (index: number) => Partial<Case> = (index) => ({ facet: tipFacets[index % 4]! })): Case[] =>
	Array.from({ length: count }, (_, index) => aCase({ id: `exempel-${index}`, ...changes(index) }));
const density = (cases: readonly Case[]): CompassDensity => {
	const compass = compassOf(cases);
	if (compass.kind !== 'density') throw new Error('Few enough to draw one by one.');
	return compass;
};
const groupOf = (compass: CompassDensity, id: string) => compass.groups.find((group) => group.facet === id)!;

test('a portfolio is drawn case by case up to 200 cases, and after that by its density', () => {
	expect(compassOf(many(200)).kind).toBe('cases');
	expect(compassOf(many(201)).kind).toBe('density');
});

test.each([
	[201, 2],
	[400, 2],
	[401, 5],
	[10_000, 50],
	[100_000, 500],
])('of %i cases a knot stands for %i, so that there are never many more than 200 knots', (count, each) => {
	const compass = density(many(count));

	expect(compass.each).toBe(each);
	expect(compass.groups.flatMap(({ knots }) => knots).length).toBeLessThanOrEqual(200 + facet.ids.length);
});

test('a facet has knots for its share, and its name says exactly how many cases', () => {
	const compass = density(many(1000, (index) => ({ facet: index < 700 ? 'uppdrag' : 'framsyn' })));

	expect(compass.groups.map(({ facet: id, total, knots }) => [id, total, knots.length])).toEqual([
		['forbattring', 0, 0],
		['uppdrag', 700, 140],
		['framsyn', 300, 60],
		['anpassning', 0, 0],
		['blandat', 0, 0],
	]);
});

test('the few cases of a facet are still seen', () => {
	const compass = density(many(5000, (index) => ({ facet: index === 0 ? 'anpassning' : 'uppdrag' })));

	expect(groupOf(compass, 'anpassning')).toMatchObject({ total: 1, knots: [{ status: 'ide' }] });
});

test('knots have the statuses of the cases they stand for, in the same shares', () => {
	const compass = density(many(1000, (index) => ({ facet: 'uppdrag', ...(index % 4 === 0 && { started: '2024' }) })));

	const statuses = groupOf(compass, 'uppdrag').knots.map(({ status }) => status);
	expect(Map.groupBy(statuses, (status) => status).get('pagar')).toHaveLength(50);
	expect(Map.groupBy(statuses, (status) => status).get('ide')).toHaveLength(150);
});

test('every place is counted in words, and every seam', () => {
	const compass = density(
		many(600, (index) =>
			index < 400
				? { facet: 'uppdrag' }
				: index < 500
					? { facet: 'uppdrag', secondFacet: 'framsyn' }
					: { facet: 'framsyn', secondFacet: 'uppdrag' },
		),
	);

	expect(groupOf(compass, 'uppdrag').places).toEqual([
		{ second: undefined, count: 400 },
		{ second: 'framsyn', count: 100 },
	]);
	expect(compass.seams.map(({ change, count }) => [change, count])).toContainEqual(['omstallande', 200]);
});

test('knots of cases that lean towards a neighbour stand nearer the seam', () => {
	const compass = density(
		many(400, (index) => ({ facet: 'forbattring', ...(index % 2 === 0 && { secondFacet: 'uppdrag', started: '2024' }) })),
	);

	const mean = (status: string) => {
		const rows = groupOf(compass, 'forbattring').knots.flatMap((knot) => (knot.status === status ? [knot.row] : []));
		return rows.reduce((sum, row) => sum + row, 0) / rows.length;
	};
	expect(mean('pagar')).toBeLessThan(mean('ide'));
});

test('the order the cases come in changes nothing, nor does anything the picture does not show', () => {
	const cases = many(500);
	const retold = cases.map((item) => ({ ...item, title: 'Ett nytt namn', summary: 'En ny ingress.' }));

	expect(density(cases.toReversed())).toEqual(density(cases));
	expect(density(retold)).toEqual(density(cases));
});

test('ten thousand cases are placed without trying every cell for each of them', () => {
	const cases = many(10_000, (index) => ({ facet: facet.ids[index % 5]! }));
	const { user } = process.cpuUsage();
	density(cases);

	expect(process.cpuUsage().user - user).toBeLessThan(1_000_000);
});

test('the table of a large portfolio counts the cases and names none', () => {
	const places = placesOf(many(201, (index) => ({ facet: 'framsyn', ...(index === 0 && { started: '2024' }) })));

	expect(places).toEqual([
		{
			facet: 'framsyn',
			count: 201,
			byStatus: [
				{ status: 'ide', count: 200 },
				{ status: 'pagar', count: 1 },
			],
		},
	]);
});
