import { describe, expect, test } from 'vitest';
import { askedPageValues, pageValues, pageValuesText, readPageValues, type PageFilter } from '../../../src/search/page-values.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const engine = () =>
	fakeEngine(
		{ A: '', B: '', C: '' },
		{ filters: { status: { A: 'pågår', B: 'pågår', C: 'avslutat' }, sort: { A: 'exempel', C: 'behov' } } },
	);
const asked = (pages = engine()) => pageValues(() => askedPageValues(pages));

describe('counts', () => {
	test('are of each value of each filter, zero too', async () => {
		const { countsOf } = asked();

		expect(await countsOf(['A', 'B'])).toEqual({ status: { pågår: 2, avslutat: 0 }, sort: { exempel: 1, behov: 0 } });
		expect(await countsOf(['C', 'okänd'])).toEqual({ status: { pågår: 0, avslutat: 1 }, sort: { exempel: 0, behov: 1 } });
		expect(await countsOf([])).toEqual({ status: { pågår: 0, avslutat: 0 }, sort: { exempel: 0, behov: 0 } });
	});

	test('are not of the needs that tie pages', async () => {
		const pages = fakeEngine({ A: '', B: '' }, { filters: { status: { A: 'pågår' }, behov: { A: 'mat', B: 'vatten' } } });

		expect(await asked(pages).countsOf(['A', 'B'])).toEqual({ status: { pågår: 1 } });
		expect(pages.asked).toEqual([null]);
	});

	test('take one reading, and another when that failed', async () => {
		const pages = engine();
		const { countsOf } = asked(pages);
		pages.failNext();
		await expect(countsOf(['A'])).rejects.toThrow('no network');
		const before = pages.asked.length;
		await Promise.all([countsOf(['A']), countsOf(['B'])]);
		await countsOf(['C']);

		expect(pages.asked.slice(before)).toEqual([null, null, null, null]);
	});

	test('are none without filters', async () => {
		expect(await asked(fakeEngine({ A: '' })).countsOf(['A'])).toEqual({});
	});
});

test('a page’s kind is known, where it has one', async () => {
	const kindOf = await asked().kinds();

	expect(['A', 'B', 'C', 'okänd'].map(kindOf)).toEqual(['exempel', undefined, 'behov', undefined]);
	expect((await asked(fakeEngine({ A: '' })).kinds())('A')).toBeUndefined();
});

describe('as text', () => {
	const filters: PageFilter[] = [
		{ name: 'status', values: ['pågår', 'avslutat, sedan länge'], of: new Map([['sv_c', [1]]]) },
		{
			name: 'mal',
			values: ['1', '2', '17'],
			of: new Map([
				['sv_c', [0, 2]],
				['sv_a', [1]],
			]),
		},
	];
	const ids = ['sv_c', 'sv_a', 'sv_b'];
	const text = pageValuesText(filters, ids);

	test('it has a line for each filter, with the pages in the order of their ids', () => {
		expect(text.split('\n')).toEqual(['[["status",["pågår","avslutat, sedan länge"]],["mal",["1","2","17"]]]', ',,1', '1,,0 2']);
	});

	test('it is read as it was, in whichever order the pages are named', async () => {
		const { countsOf } = pageValues(() => Promise.resolve(readPageValues(text, ['sv_b', 'sv_c', 'sv_a']) ?? []));

		expect(await countsOf(['sv_c'])).toEqual({ status: { pågår: 0, 'avslutat, sedan länge': 1 }, mal: { 1: 1, 2: 0, 17: 1 } });
		expect(await countsOf(['sv_a', 'sv_b'])).toEqual({ status: { pågår: 0, 'avslutat, sedan länge': 0 }, mal: { 1: 0, 2: 1, 17: 0 } });
	});

	test('it says nothing of more pages than it is of, nor of fewer', () => {
		expect(readPageValues(text, [...ids, 'sv_d'])).toBeUndefined();
		expect(readPageValues(text, ids.slice(1))).toBeUndefined();
	});

	test('without filters it says that there are none', () => {
		expect(readPageValues(pageValuesText([], ids), ids)).toEqual([]);
	});
});
