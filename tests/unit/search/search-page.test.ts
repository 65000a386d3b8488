import { expect, test } from 'vitest';
import { elided, segments } from '../../../src/client/excerpt.ts';
import { field, goTo } from '../../../src/client/search-keys.ts';
import { fromParams, isEmpty, toQuery } from '../../../src/client/search-state.ts';
import { quoted, summary, type Words } from '../../../src/client/search-summary.ts';
import { searchData } from '../../../src/site/search-data.ts';

const words: Words = {
	working: '',
	failed: '',
	chosen: '',
	about: 'om {query}',
	and: ' och ',
	nothing: 'Vi hittade inget om {query}',
	nothingFiltered: 'Inget passar in på alla val',
	nothingFilteredAbout: 'Inget om {query} passar in på alla val',
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

test('an excerpt shows by an ellipsis where the text goes on', () => {
	const content = 'Mindre svinn i skolan. Eleverna väger det som slängs.';
	const excerpt = (text: string) => elided({ content, plain_excerpt: text, excerpt: text.replace('svinn', '<mark>svinn</mark>') });

	expect(excerpt('Mindre svinn i')).toBe('Mindre <mark>svinn</mark> i …');
	expect(excerpt('svinn i skolan.')).toBe('… <mark>svinn</mark> i skolan. …');
	expect(excerpt('det som slängs.')).toBe('… det som slängs.');
	expect(excerpt(content)).toBe('Mindre <mark>svinn</mark> i skolan. Eleverna väger det som slängs.');
});

const none = [{ kind: 'exempel', count: 0 }] as const;

test('the summary names every kind that has hits, in Swedish', () => {
	const groups = [
		{ kind: 'exempel', count: 4 },
		{ kind: 'behov', count: 0 },
		{ kind: 'ideslussar', count: 1 },
		{ kind: 'sidor', count: 1 },
	] as const;

	expect(summary(words, { query: 'svinn', groups, unfiltered: 6 })).toBe('4 exempel, 1 idésluss och 1 sida om ”svinn”');
	expect(summary(words, { query: '', groups, unfiltered: 6 })).toBe('4 exempel, 1 idésluss och 1 sida');
});

test('no hits are told with the word that was searched for', () => {
	expect(summary(words, { query: 'rymdhiss', groups: none, unfiltered: 0 })).toBe('Vi hittade inget om ”rymdhiss”');
});

test('filters without hits are told as such, and never blamed on the words', () => {
	expect(summary(words, { query: '', groups: none, unfiltered: 3 })).toBe('Inget passar in på alla val');
	expect(summary(words, { query: 'svinn', groups: none, unfiltered: 3 })).toBe('Inget om ”svinn” passar in på alla val');
});

test('words that were asked for just as they stand are not quoted twice', () => {
	expect(quoted('svinn')).toBe('”svinn”');
	expect(quoted('"mat svinn"')).toBe('”mat svinn”');
	expect(quoted('"mat" svinn')).toBe('”"mat" svinn”');
});

test('a query is shown as it was typed, whatever signs it has', () => {
	expect(summary(words, { query: '$& {count}', groups: none, unfiltered: 0 })).toBe('Vi hittade inget om ”$& {count}”');
});

test.each([
	['ArrowDown', field, 3, 0],
	['ArrowDown', field, 0, undefined],
	['ArrowDown', 1, 3, 2],
	['ArrowDown', 2, 3, undefined],
	['ArrowUp', 2, 3, 1],
	['ArrowUp', 0, 3, field],
	['ArrowUp', field, 3, undefined],
	['Escape', 2, 3, field],
	['Escape', field, 3, undefined],
	['Home', 1, 3, undefined],
	['Tab', 1, 3, undefined],
])('%s from %i of %i goes to %s', (key, at, count, target) => {
	expect(goTo(key, at, count)).toBe(target);
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
