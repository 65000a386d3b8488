import { expect, test } from 'vitest';
import { weave } from '../../../src/pictures/weave.ts';

test('the same id gives the same cloth in every build, the one the design shows', () => {
	const cloth = weave('forsta-svaret', 'forbattring', 'i-bruk', 24);

	expect(cloth.g).toBe('M40 31l9 9-9 9-9-9zM40 111l9 9-9 9-9-9zM40 191l9 9-9 9-9-9z');
	expect(cloth.t).toBe('M40 36l4 4-4 4-4-4zM40 116l4 4-4 4-4-4zM40 196l4 4-4 4-4-4z');
	expect(cloth.f.startsWith('M0 -5l5 5-5 5-5-5zM20 -9l9 9-9 9-9-9zM40 -5l5 5-5 5-5-5z')).toBe(true);
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
