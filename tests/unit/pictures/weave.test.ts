import { expect, test } from 'vitest';
import { weave } from '../../../src/pictures/weave.ts';

/** What a path draws: `centre size` of each lozenge, read as a browser reads it (each starts where the one before did). */
function lozenges(path: string): string[] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/m(-?\d+) ?(-?\d+) (\d+) \3-\3 \3-\3-\3z/g)].map(([, right, down, size]) => {
		x += Number(right);
		y += Number(down);
		return `${x},${y + Number(size)} ${size}`;
	});
}

test('the same id gives the same cloth in every build, the one the design shows', () => {
	const cloth = weave('forsta-svaret', 'forbattring', 'i-bruk', 24);

	expect(lozenges(cloth.g)).toEqual(['40,40 9', '40,120 9', '40,200 9']);
	expect(lozenges(cloth.t)).toEqual(['40,40 4', '40,120 4', '40,200 4']);
	expect(lozenges(cloth.f).slice(0, 3)).toEqual(['0,0 5', '20,0 9', '40,0 5']);
	expect(cloth.o).toBe('');
});

test('an idea is only warp, and work under way is woven in the lower half', () => {
	const idea = weave('avloppstvilling', 'framsyn', 'ide', 24);
	const underWay = weave('avloppstvilling', 'framsyn', 'pagar', 24);

	expect([idea.o !== '', idea.f, idea.g]).toEqual([true, '', '']);
	expect([underWay.o !== '', underWay.f !== '']).toEqual([true, true]);
});

test('a mixed case has a cloth too', () => {
	expect(weave('blandat-fall', 'blandat', 'innovation', 24).f).not.toBe('');
});
