import { expect, test } from 'vitest';
import { listed, nearest, quote, toId } from '../../../src/portfolio/messages/wording.ts';

test.each([
	['forbätring', 'forbattring'],
	['UPPDRAG', 'uppdrag'],
	['dyrt', 'for-dyrt'],
	['tomelilla', 'tomelilla-kommun'],
	['helt annat', undefined],
	['x', undefined],
])('”%s” is nearest to %s', (word, expected) => {
	expect(nearest(word, ['forbattring', 'uppdrag', 'for-dyrt', 'tomelilla-kommun'])).toBe(expected);
});

test('a text becomes an id', () => {
	expect(['Åre kommun', 'Är det så? Ja!', '---', 'Café 2'].map(toId)).toEqual(['are-kommun', 'ar-det-sa-ja', '', 'cafe-2']);
});

test('a long quotation is shortened', () => {
	expect(quote('a'.repeat(80))).toBe(`”${'a'.repeat(59)}…”`);
});

test('a list is read aloud', () => {
	expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b och c']);
});
