import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanFragment, refuseSeparator, withSeparators } from '../../../src/search-build/separator.ts';

const split = (word: string) => (word === 'skolmat' ? ['skol', 'mat'] : [word]);
const fragment = (text: string) => gzipSync(`pagefind_dcd${text}`);
const textOf = (content: Uint8Array) => gunzipSync(content).toString('utf8');

test('a compound gets the separator at its joint and keeps its capitals', () => {
	expect(withSeparators('Skolmat', split, '^')).toBe('Skol^mat');
	expect(withSeparators('SKOLMAT', split, '^')).toBe('SKOL^MAT');
	expect(withSeparators('Skola', split, '^')).toBe('Skola');
});

test('what the browser shows of a page has no separators', () => {
	const cleaned = cleanFragment('a.pf_fragment', fragment('{"content":"Skol^mat och mat^svinn"}'), '^');

	expect(textOf(cleaned)).toBe('pagefind_dcd{"content":"Skolmat och matsvinn"}');
	expect(() => refuseSeparator('a.pf_fragment', cleaned, '^')).not.toThrow();
});

test('fragments in another form stop the build', () => {
	expect(() => cleanFragment('a.pf_fragment', gzipSync('{"content":"Skol^mat"}'), '^')).toThrow('a.pf_fragment');
	expect(() => cleanFragment('a.pf_fragment', fragment('{"content":'), '^')).toThrow();
});

test('a separator left in a word stops the build, zipped or not', () => {
	expect(() => refuseSeparator('b.pf_index', fragment('skol^mat'), '^')).toThrow('b.pf_index');
	expect(() => refuseSeparator('b.json', Buffer.from('mål^tid'), '^')).toThrow('b.json');
	expect(() => refuseSeparator('b.pf_index', fragment('2 ^ 3 ^'), '^')).not.toThrow();
});
