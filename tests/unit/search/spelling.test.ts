import { expect, test } from 'vitest';
import { allowedDistance, editDistance } from '../../../src/search/spelling.ts';

test.each([
	['the same word', 'skola', 'skola', 0],
	['a letter dropped', 'skoa', 'skola', 1],
	['a letter doubled', 'skolla', 'skola', 1],
	['two letters swapped', 'sokla', 'skola', 1],
	['the first two swapped', 'ksola', 'skola', 1],
	['a vowel for another', 'skula', 'skola', 1],
	['a letter for one that sounds like it', 'zkola', 'skola', 1],
	['a letter for one quite unlike it', 'skofa', 'skola', 1.25],
	['a letter dropped and two swapped', 'bbilotek', 'bibliotek', 2],
	['two vowels changed', 'biblatik', 'bibliotek', 3],
])('%s: %s is so far from %s: %d', (_, typed, meant, distance) => {
	expect(editDistance(typed, meant, 3)).toBe(distance);
	expect(editDistance(meant, typed, 3)).toBe(distance);
});

test.each([
	['of another length', 'skola', 'skolmåltid'],
	['of the same length', 'skola', 'vatten'],
])('words %s are too far from each other', (_, one, other) => {
	expect(editDistance(one, other, 2)).toBeGreaterThan(2);
});

test.each([
	['of three letters', 3, 0],
	['of four letters', 4, 1],
	['of six letters', 6, 1.25],
	['of seven letters', 7, 1.25],
	['of eight letters', 8, 2],
	['of twenty letters', 20, 2],
])('a word %s (%d) may be %d away', (_, length, most) => {
	expect(allowedDistance(length)).toBe(most);
});
