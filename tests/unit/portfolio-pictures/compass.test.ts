import { expect, test } from 'vitest';
import { compassOf, type Compass } from '../../../src/portfolio/compass.ts';
import { placesOf } from '../../../src/portfolio/compass-places.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { facet, tipFacets, type FacetId } from '../../../src/portfolio/vocabulary/facet.ts';
import { aCase } from '../../support/builders.ts';

const many = (count: number, facetOf: (index: number) => FacetId = (index) => tipFacets[index % 4]!): Case[] =>
	Array.from({ length: count }, (_, index) => aCase({ id: `exempel-${index}`, facet: facetOf(index), started: `${2000 + index}` }));

const marksOf = (compass: Compass) => compass.groups.flatMap(({ facet: id, marks }) => marks.map((mark) => ({ ...mark, facet: id })));
const placeOf = (compass: Compass, id: string) => {
	const { column, row } = marksOf(compass).find((mark) => mark.case.id === id)!;
	return { column, row };
};
/** Distance from the compass's middle in cells: negative x is left, negative y is up. */
const fromMiddle = (compass: Compass, id: string) => {
	const { column, row } = placeOf(compass, id);
	return { x: column - 2 * compass.size, y: row - 2 * compass.size };
};

test('without cases the compass is whole and empty', () => {
	const compass = compassOf([]);

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
	const compass = compassOf([aCase({ id: 'a', facet: id })]);

	expect(fromMiddle(compass, 'a')).toEqual({ x: x * compass.size, y: y * compass.size });
});

test('a neighbouring second facet draws a case to their seam, an opposite one to the middle', () => {
	const compass = compassOf([
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
	const compass = compassOf([
		aCase({ id: 'far', facet: 'uppdrag', position: { certainty: 0, direction: 1 } }),
		aCase({ id: 'near', facet: 'uppdrag', position: { certainty: 0, direction: 0.4 } }),
	]);

	expect(fromMiddle(compass, 'far').y).toBeLessThan(fromMiddle(compass, 'near').y);
});

test.each([1, 30, 300, 1000])('%i cases never overlap, and each is in its own facet', (count) => {
	const compass = compassOf(many(count));
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

	expect(compassOf([...cases].reverse())).toEqual(compassOf(cases));
});

test('older cases stay where they are when newer ones come, as long as the lattice is as large', () => {
	const before = compassOf(many(20));
	const after = compassOf(many(40));

	expect(after.size).toBe(before.size);
	for (const mark of marksOf(before)) expect(placeOf(after, mark.case.id)).toEqual(placeOf(before, mark.case.id));
});

test('a larger portfolio gets a finer lattice', () => {
	const sizes = [1, 60, 120, 240, 300].map((count) => compassOf(many(count)).size);

	expect(sizes).toEqual([5, 7, 9, 12, 12]);
});

test('one mixed case stands on the crossing itself', () => {
	const compass = compassOf([aCase({ id: 'a', facet: 'blandat' })]);

	expect(fromMiddle(compass, 'a')).toEqual({ x: 0, y: 0 });
	expect(compass.middle).toBe(1);
});

test('mixed cases stand together in the middle, and no facet takes their place', () => {
	const compass = compassOf(many(120, (index) => (index % 5 === 4 ? 'blandat' : tipFacets[index % 5]!)));
	const marks = marksOf(compass);

	expect(compass.middle).toBe(5);
	for (const mark of marks) {
		const distance = Math.abs(mark.column - 2 * compass.size) + Math.abs(mark.row - 2 * compass.size);
		if (mark.facet === 'blandat') expect(distance).toBeLessThan(compass.middle);
		else expect(distance).toBeGreaterThan(compass.middle);
	}
});

test('cases beyond the finest lattice are left to the table', () => {
	const compass = compassOf(many(800, () => 'framsyn'));
	const framsyn = compass.groups.find((group) => group.facet === 'framsyn')!;

	expect(framsyn.unplaced.length).toBeGreaterThan(0);
	expect(framsyn.marks.length + framsyn.unplaced.length).toBe(800);
	expect(placesOf(compass).reduce((sum, place) => sum + place.count, 0)).toBe(800);
});

test('the table has every case once, under its place and status', () => {
	const places = placesOf(
		compassOf([
			aCase({ id: 'a', facet: 'framsyn' }),
			aCase({ id: 'b', facet: 'framsyn', secondFacet: 'uppdrag' }),
			aCase({ id: 'c', facet: 'framsyn', secondFacet: 'uppdrag', started: '2024' }),
		]),
	);

	expect(
		places.map(({ facet: id, second, byStatus }) => [id, second, byStatus.map((row) => [row.status, row.cases.map((item) => item.id)])]),
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
