import { expect, test } from 'vitest';
import { asking } from '../../../src/search/asking.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const between = (words: number) => Array.from({ length: words }, (_, index) => `ord${index}`).join(' ');
const { find } = asking(
	fakeEngine({
		Intill: 'hjälp hemmet',
		Nära: `hjälp ${between(3)} hemmet`,
		Omvänt: `hemmet ${between(3)} hjälp`,
		Långt: `hjälp ${between(4)} hemmet`,
		Halva: 'hjälp',
	}),
);
const titles = async (within?: number) =>
	(await find({ text: 'hjälp hemmet', weight: 1, exact: false, ...(within !== undefined && { within }) })).map(({ result }) => result.id);

test('words that must stand near each other may stand in either order', async () => {
	expect(await titles(4)).toEqual(['Intill', 'Nära', 'Omvänt']);
});

test('otherwise they may stand anywhere on the page', async () => {
	expect(await titles()).toEqual(['Intill', 'Nära', 'Omvänt', 'Långt']);
});

test('a page where they stand together counts more', async () => {
	const [first, second] = await find({ text: 'hjälp hemmet', weight: 1, exact: false });

	expect(second?.score).toBeLessThan(first?.score ?? 0);
});
