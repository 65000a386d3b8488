import { expect, test } from 'vitest';
import { segments } from '../../../src/client/excerpt.ts';
import { fromParams, isEmpty, toQuery } from '../../../src/client/search-state.ts';
import { summary, type Words } from '../../../src/client/search-summary.ts';
import { searchData } from '../../../src/site/search-data.ts';

const words: Words = {
	working: '',
	failed: '',
	chosen: '',
	about: 'om ”{query}”',
	and: ' och ',
	nothing: 'Vi hittade inget om ”{query}”',
	nothingFiltered: 'Inget passar in på alla val',
	counts: {
		exempel: '{count} exempel',
		behov: '{count} behov',
		ideslussar: '{count} idéslussar|1 idésluss',
		sidor: '{count} sidor|1 sida',
	},
};

test('what is asked for survives the way through the address', () => {
	const query = '?q=mat+%26+svinn&inriktning=uppdrag&inriktning=framsyn&mal=12';

	expect(toQuery(fromParams(new URLSearchParams(query)))).toBe(query);
});

test('an address without words or choices asks for nothing', () => {
	expect(isEmpty(fromParams(new URLSearchParams('?q=++&annat=1')))).toBe(true);
});

test('the excerpt becomes plain text, marked where the hit is', () => {
	expect(segments('Mindre &lt;b&gt; &amp; <mark>mat&amp;svinn</mark> i skolan')).toEqual([
		{ text: 'Mindre <b> & ', marked: false },
		{ text: 'mat&svinn', marked: true },
		{ text: ' i skolan', marked: false },
	]);
});

test('the summary names every kind that has hits, in Swedish', () => {
	const groups = [
		{ kind: 'exempel', count: 4 },
		{ kind: 'behov', count: 0 },
		{ kind: 'ideslussar', count: 1 },
		{ kind: 'sidor', count: 1 },
	] as const;

	expect(summary(words, 'svinn', groups)).toBe('4 exempel, 1 idésluss och 1 sida om ”svinn”');
});

test('no hits are told with the word that was searched for', () => {
	expect(summary(words, 'rymdhiss', [{ kind: 'exempel', count: 0 }])).toBe('Vi hittade inget om ”rymdhiss”');
});

test('filters without hits are told as such', () => {
	expect(summary(words, '', [{ kind: 'exempel', count: 0 }])).toBe('Inget passar in på alla val');
});

test('the index gets the kind and every filter value', () => {
	expect(searchData('exempel', { inriktning: ['uppdrag'], mal: [11, 13] })).toEqual({
		'data-pagefind-body': true,
		'data-pagefind-filter': 'sort[data-filter-0], inriktning[data-filter-1], mal[data-filter-2], mal[data-filter-3]',
		'data-filter-0': 'exempel',
		'data-filter-1': 'uppdrag',
		'data-filter-2': 11,
		'data-filter-3': 13,
	});
});
