import { expect, test } from 'vitest';
import { compassCloth, faintMarks, middleGround } from '../../../src/pictures/compass-cloth.ts';

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

test('a faint mark is drawn where its case stands', () => {
	expect(faintMarks([{ column: 10, row: 10 }], 5)).toMatch(/^M200 191/);
	expect(faintMarks([], 5)).toBe('');
});
