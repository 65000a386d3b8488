import { expect, test } from 'vitest';
import { changeAt, facetAt, toDiamond } from '../../../src/portfolio/position.ts';
import { changeBetween } from '../../../src/portfolio/vocabulary/change.ts';
import { facet, tipFacets } from '../../../src/portfolio/vocabulary/facet.ts';

test.each(facet.ids)('the tip of %s belongs to it', (id) => {
	expect(facetAt(facet.term(id).tip)).toBe(id);
});

test.each([
	[0.2, -0.2, 'blandat'],
	[0.25, 0, 'framsyn'],
	[-0.5, 0.5, 'uppdrag'],
	[0.5, -0.5, 'anpassning'],
	[-0.6, 0.5, 'forbattring'],
])('certainty %f and direction %f is %s', (certainty, direction, expected) => {
	expect(facetAt({ certainty, direction })).toBe(expected);
});

test.each([
	[-0.5, 0.5, 'starkande'],
	[0.5, 0.75, 'omstallande'],
	[0.5, -0.5, 'omvalvande'],
	[-0.75, -0.5, 'finslipande'],
	[-1, 0, undefined],
	[0.1, 0.1, undefined],
])('certainty %f and direction %f makes the change %s', (certainty, direction, expected) => {
	expect(changeAt({ certainty, direction })).toBe(expected);
});

test('two neighbouring facets make a change, opposite and equal ones none', () => {
	const pairs = tipFacets.flatMap((a) => tipFacets.map((b) => changeBetween(a, b)));

	expect(pairs.filter((id) => id === undefined)).toHaveLength(8);
});

test.each([
	[
		{ certainty: 1, direction: 0 },
		{ x: 1, y: 0 },
	],
	[
		{ certainty: 0, direction: 1 },
		{ x: 0, y: -1 },
	],
	[
		{ certainty: -1, direction: 1 },
		{ x: -0.5, y: -0.5 },
	],
	[
		{ certainty: 0, direction: 0 },
		{ x: 0, y: 0 },
	],
])('%o is drawn at %o', (position, expected) => {
	const { x, y } = toDiamond(position);

	expect({ x: x + 0, y: y + 0 }).toEqual(expected);
});
