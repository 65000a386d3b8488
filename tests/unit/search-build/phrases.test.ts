import { expect, test } from 'vitest';
import { phraseFinder } from '../../../src/search-build/phrases.ts';

/** The terms that stand in one of the texts. */
function found(terms: string[], ...texts: string[]): string[] {
	const finder = phraseFinder(terms);
	for (const text of texts) finder.read(text.split(' ').map(finder.keyOf));
	return [...finder.found];
}

test('a term of several words is found in forms that the index joins, near each other in any order', () => {
	const terms = ['ekonomiskt bistånd', 'hjälp i hemmet', 'mindre matsvinn'];

	expect(found(terms, 'det ekonomiska bistånd', 'i hemmet får många hjälp')).toEqual(['ekonomiskt bistånd', 'hjälp i hemmet']);
});

test('its words may not stand far apart, or on different pages', () => {
	expect(found(['ekonomiskt bistånd'], 'ekonomiskt ett två tre fyra bistånd', 'ekonomiskt', 'bistånd')).toEqual([]);
});

test('its small words count when they make it what it is', () => {
	expect(found(['god man', 'hjälp i hemmet'], 'en god granne', 'hjälp hemmet')).toEqual(['hjälp i hemmet']);
	expect(found(['god man'], 'två gode män', 'en god man')).toEqual(['god man']);
});

test('single words are none of its concern', () => {
	expect(found(['bistånd'], 'bistånd')).toEqual([]);
});
