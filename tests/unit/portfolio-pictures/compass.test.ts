import { expect, test } from 'vitest';
import { compassOf, type CompassOfCases } from '../../../src/portfolio/compass.ts';
import { placesOf } from '../../../src/portfolio/compass-places.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { facet, tipFacets, type FacetId } from '../../../src/portfolio/vocabulary/facet.ts';
import { aCase, anEffect } from '../../support/builders.ts';

const many = (count: number, facetOf: (index: number) => FacetId = (index) => tipFacets[index % 4]!): Case[] =>
	Array.from({ length: count }, (_, index) => aCase({ id: `exempel-${index}`, facet: facetOf(index), started: `${2000 + index}` }));

/** The compass of a portfolio that is drawn case by case. */
const drawn = (cases: readonly Case[]): CompassOfCases => {
	const compass = compassOf(cases);
	if (compass.kind !== 'cases') throw new Error('Too many cases to draw one by one.');
	return compass;
};
const marksOf = (compass: CompassOfCases) =>
	compass.groups.flatMap(({ facet: id, marks }) => marks.map((mark) => ({ ...mark, facet: id })));
const placeOf = (compass: CompassOfCases, id: string) => {
	const { column, row } = marksOf(compass).find((mark) => mark.id === id)!;
	return { column, row };
};
/** Distance from the compass's middle in cells: negative x is left, negative y is up. */
const fromMiddle = (compass: CompassOfCases, id: string) => {
	const { column, row } = placeOf(compass, id);
	return { x: column - 2 * compass.size, y: row - 2 * compass.size };
};

test('without cases the compass is whole and empty', () => {
	const compass = drawn([]);

	expect(compass.size).toBe(5);
	expect(compass.middle).toBe(0);
	expect(compass.groups.map(({ facet: id, marks }) => [id, marks.length])).toEqual(facet.ids.map((id) => [id, 0]));
});

test.each([
	['forbattring', { x: -1, y: 0 }],
	['uppdrag', { x: 0, y: -1 }],
	['framsyn', { x: 1, y: 0 }],
	['anpassning', { x: 0, y: 1 }],
] as const)('a case of %s alone stands in the middle of its own facet', (id, { x, y }) => {
	const compass = drawn([aCase({ id: 'a', facet: id })]);

	expect(fromMiddle(compass, 'a')).toEqual({ x: x * compass.size, y: y * compass.size });
});

test('a neighbouring second facet draws a case to their seam, an opposite one to the middle', () => {
	const compass = drawn([
		aCase({ id: 'alone', facet: 'framsyn' }),
		aCase({ id: 'seam', facet: 'forbattring', secondFacet: 'uppdrag' }),
		aCase({ id: 'middle', facet: 'anpassning', secondFacet: 'uppdrag' }),
	]);

	const seam = fromMiddle(compass, 'seam');
	expect(seam.y).toBeLessThan(0);
	const middle = fromMiddle(compass, 'middle');
	expect(middle.y).toBeLessThan(compass.size);
	expect(Math.abs(middle.x)).toBeLessThanOrEqual(1);
});

test('a position from the questionnaire decides where in the facet the case stands', () => {
	const compass = drawn([
		aCase({ id: 'far', facet: 'uppdrag', position: { certainty: 0, direction: 1 } }),
		aCase({ id: 'near', facet: 'uppdrag', position: { certainty: 0, direction: 0.4 } }),
	]);

	expect(fromMiddle(compass, 'far').y).toBeLessThan(fromMiddle(compass, 'near').y);
});

test.each([1, 30, 200])('%i cases never overlap, and each is in its own facet', (count) => {
	const compass = drawn(many(count));
	const marks = marksOf(compass);

	expect(marks).toHaveLength(count);
	expect(new Set(marks.map(({ column, row }) => `${column} ${row}`)).size).toBe(count);
	for (const { facet: id, column, row } of marks) {
		const i = (row - 1 + column - 2 * compass.size) / 2;
		const j = row - 1 - i;
		const side = `${i < compass.size ? 'left' : 'right'} ${j < compass.size ? 'left' : 'right'}`;
		expect(side).toBe(
			{ uppdrag: 'left left', framsyn: 'right left', anpassning: 'right right', forbattring: 'left right' }[id as 'uppdrag'],
		);
	}
});

test('the order the cases come in changes nothing', () => {
	const cases = many(30);

	expect(drawn([...cases].reverse())).toEqual(drawn(cases));
});

test('older cases stay where they are when newer ones come, as long as the lattice is as large', () => {
	const before = drawn(many(20));
	const after = drawn(many(40));

	expect(after.size).toBe(before.size);
	for (const mark of marksOf(before)) expect(placeOf(after, mark.id)).toEqual(placeOf(before, mark.id));
});

test('a larger portfolio gets a finer lattice', () => {
	const sizes = [1, 60, 120, 200].map((count) => drawn(many(count)).size);

	expect(sizes).toEqual([5, 7, 9, 12]);
});

test('one mixed case stands on the crossing itself', () => {
	const compass = drawn([aCase({ id: 'a', facet: 'blandat' })]);

	expect(fromMiddle(compass, 'a')).toEqual({ x: 0, y: 0 });
	expect(compass.middle).toBe(1);
});

test('mixed cases stand together in the middle, and no facet takes their place', () => {
	const compass = drawn(many(120, (index) => (index % 5 === 4 ? 'blandat' : tipFacets[index % 5]!)));
	const marks = marksOf(compass);

	expect(compass.middle).toBe(5);
	for (const mark of marks) {
		const distance = Math.abs(mark.column - 2 * compass.size) + Math.abs(mark.row - 2 * compass.size);
		if (mark.facet === 'blandat') expect(distance).toBeLessThan(compass.middle);
		else expect(distance).toBeGreaterThan(compass.middle);
	}
});

test.each(facet.ids)('all that are drawn one by one find a place, also where every one is of %s', (id) => {
	expect(marksOf(drawn(many(200, () => id)))).toHaveLength(200);
});

test('a mark holds what the picture says of a case, and nothing else', () => {
	const item = aCase({ title: 'Första svaret', secondFacet: 'uppdrag', started: '2024' });
	const changed = { ...item, summary: 'En annan ingress.', lessons: [{ text: 'Börja smått.', kind: 'fungerade' as const, sources: [] }] };

	expect(marksOf(drawn([item]))[0]).toMatchObject({
		id: 'ett-exempel',
		title: 'Första svaret',
		second: 'uppdrag',
		status: 'pagar',
		spread: false,
	});
	expect(drawn([changed])).toEqual(drawn([item]));
});

test('only an innovation that others use has a ring', () => {
	const used = { usedBy: [{ organisation: 'granne' }], inUse: { since: '2024' } };
	const marks = marksOf(drawn([aCase({ id: 'a', ...used }), aCase({ id: 'b', ...used, effects: [anEffect()] })]));

	expect(marks.map(({ id, spread }) => [id, spread])).toEqual([
		['a', false],
		['b', true],
	]);
});

test('the table has every case once, under its place and status', () => {
	const places = placesOf([
		aCase({ id: 'a', facet: 'framsyn' }),
		aCase({ id: 'b', facet: 'framsyn', secondFacet: 'uppdrag' }),
		aCase({ id: 'c', facet: 'framsyn', secondFacet: 'uppdrag', started: '2024' }),
	]);

	expect(
		places.map(({ facet: id, second, byStatus }) => [id, second, byStatus.map((row) => [row.status, row.cases?.map((item) => item.id)])]),
	).toEqual([
		['framsyn', undefined, [['ide', ['a']]]],
		[
			'framsyn',
			'uppdrag',
			[
				['ide', ['b']],
				['pagar', ['c']],
			],
		],
	]);
});
