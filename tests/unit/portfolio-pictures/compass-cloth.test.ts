import { expect, test } from 'vitest';
import { compassCloth, middleGround } from '../../../src/pictures/compass-cloth.ts';
import { knotPaths } from '../../../src/pictures/compass-knots.ts';

test('the cloth has one dashed row for each row of cells, and a seam between the facets', () => {
	const { facets, stroke } = compassCloth(5);
	const forbattring = facets[0];

	expect(forbattring?.ground).toBe('M100 103l97 97-97 97-97-97z');
	expect(forbattring?.weft.match(/M/g)).toHaveLength(5);
	expect(forbattring?.weft).toMatch(/^M12\.7 190\.3l97 97/);
	expect(stroke).toEqual({ width: 6.6, dash: '6.6 20.9', offset: -10.4 });
});

test('the middle square is as wide as its cells', () => {
	expect(middleGround(1, 5)).toBe('M200 180l20 20-20 20-20-20z');
});

test('knots that look the same are one path, and what lies on top of a knot comes after it', () => {
	const knot = (status: 'ide' | 'pagar' | 'i-bruk', column: number) => ({ status, spread: false, column, row: 10 });

	const paths = knotPaths([knot('i-bruk', 6), knot('pagar', 10), knot('ide', 14), knot('ide', 18)], 5);

	expect(paths.map(({ part }) => part)).toEqual(['outline', 'fill', 'half', 'cut']);
	expect(paths[0]?.d.match(/M/g)).toHaveLength(3);
	expect(paths[0]?.d).toMatch(/^M200 188\.4l11\.6/);
	expect(knotPaths([], 5)).toEqual([]);
});
