import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`).join(' ');
const options = { length: 8, skip: 0, ellipsis: '…' };
const at = (...places: (readonly [number, number])[]) => new Map(places);

test('what was found is marked, with some words before it', () => {
	expect(excerptOf(numbered(30), at([10, 1]), options)).toEqual({
		marked: '… o8 o9 <mark>o10</mark> o11 o12 o13 o14 o15 …',
		plain: '… o8 o9 o10 o11 o12 o13 o14 o15 …',
	});
});

test('the stretch with most of what was found is shown, not the first', () => {
	expect(excerptOf(numbered(40), at([3, 1], [20, 1], [22, 1]), options).plain).toContain('o20 o21 o22');
	expect(excerptOf(numbered(40), at([3, 5], [20, 1], [22, 1]), options).plain).toContain('o3');
	expect(excerptOf(numbered(40), at([3, 1], [20, 1]), options).plain).toContain('o3');
});

test('all that was found within it is marked', () => {
	expect(excerptOf(numbered(40), at([20, 1], [22, 1], [39, 1]), options).marked.match(/<mark>\w+<\/mark>/g)).toEqual([
		'<mark>o20</mark>',
		'<mark>o22</mark>',
	]);
});

test('the title is skipped, also when it was all that was found', () => {
	const skipping = { ...options, skip: 3 };

	expect(excerptOf(numbered(30), at([1, 9]), skipping).marked).toBe('o3 o4 o5 o6 o7 o8 o9 o10 …');
	expect(excerptOf(numbered(30), at([1, 9], [4, 1]), skipping).marked).toBe('o3 <mark>o4</mark> o5 o6 o7 o8 o9 o10 …');
	expect(excerptOf(numbered(30), at([1, 9], [10, 1]), skipping).marked).toContain('… o8 o9 <mark>o10</mark>');
	expect(excerptOf(numbered(5), at([1, 9]), skipping).marked).toBe('o3 o4');
});

test('the end of the text is shown whole, without an ellipsis after', () => {
	expect(excerptOf(numbered(30), at([29, 1]), options).marked).toBe('… o22 o23 o24 o25 o26 o27 o28 <mark>o29</mark>');
});

test('a short text is shown whole', () => {
	expect(excerptOf('Ett \n kort   stycke', at(), options)).toEqual({ marked: 'Ett kort stycke', plain: 'Ett kort stycke' });
});

test('without an ellipsis there is none, nor a space for it', () => {
	expect(excerptOf(numbered(30), at([10, 1]), { ...options, ellipsis: '' }).plain).toBe('o8 o9 o10 o11 o12 o13 o14 o15');
});

test('what looks like HTML is text', () => {
	expect(excerptOf('<b>Mat</b> & <script>svinn', at([2, 1]), options)).toEqual({
		marked: '&lt;b&gt;Mat&lt;/b&gt; &amp; <mark>&lt;script&gt;svinn</mark>',
		plain: '<b>Mat</b> & <script>svinn',
	});
});

test('a place beyond the text marks nothing', () => {
	expect(excerptOf('Ett kort stycke', at([7, 1]), options).marked).toBe('Ett kort stycke');
});
