import { expect, test } from 'vitest';
import { filterCounter } from '../../../src/search/filter-counter.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const engine = () =>
	fakeEngine({ A: '', B: '', C: '' }, { filters: { status: { A: 'pågår', B: 'pågår', C: 'avslutat' }, kategori: { A: 'skola' } } });

test('pages are counted by each value of each filter, zero too', async () => {
	const countsOf = filterCounter(engine());

	expect(await countsOf(['A', 'B'])).toEqual({ status: { pågår: 2, avslutat: 0 }, kategori: { skola: 1 } });
	expect(await countsOf(['C', 'okänd'])).toEqual({ status: { pågår: 0, avslutat: 1 }, kategori: { skola: 0 } });
	expect(await countsOf([])).toEqual({ status: { pågår: 0, avslutat: 0 }, kategori: { skola: 0 } });
});

test('the needs that tie pages are not counted, nor asked for', async () => {
	const pages = fakeEngine({ A: '', B: '' }, { filters: { status: { A: 'pågår' }, behov: { A: 'mat', B: 'vatten' } } });

	expect(await filterCounter(pages)(['A', 'B'])).toEqual({ status: { pågår: 1 } });
	expect(pages.asked).toEqual([null]);
});

test('which pages have a value is asked once', async () => {
	const pages = engine();
	const countsOf = filterCounter(pages);
	await Promise.all([countsOf(['A']), countsOf(['B'])]);
	await countsOf(['C']);

	expect(pages.asked).toEqual([null, null, null]);
});

test('and anew when that failed', async () => {
	const pages = engine();
	const countsOf = filterCounter(pages);
	pages.failNext();

	await expect(countsOf(['A'])).rejects.toThrow('no network');
	expect(await countsOf(['A'])).toMatchObject({ kategori: { skola: 1 } });
});

test('without filters there is nothing to count', async () => {
	expect(await filterCounter(fakeEngine({ A: '' }))(['A'])).toEqual({});
});
