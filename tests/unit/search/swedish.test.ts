import { expect, test } from 'vitest';
import { fold, keyOf, markedKeyOf, plainWord, vowelsOf, wordsIn } from '../../../src/search/swedish.ts';

/** å with its ring apart, as some keyboards and file names have it. */
const apart = 'ga\u030Ang';

test.each([
	['stad', 'städer'],
	['hand', 'händer'],
	['bibliotek', 'biblioteket'],
	['skola', 'skolornas'],
	['digital', 'digitala'],
	['möjlig', 'möjligheterna'],
	['ansökan', 'Ansökan'],
	['matsvinn', 'matsvinns'],
	['tryggt', 'trygg'],
	['äldreboende', 'äldreboenden'],
])('%s and %s are one word to the index', (one, other) => {
	expect(keyOf(other)).toBe(keyOf(one));
});

// Joined by the looser stems of the vocabulary instead: the index itself keeps them apart.
test.each([
	['matsvinn', 'matsvinnet'],
	['äldreboende', 'äldreboendet'],
	['cykel', 'cyklar'],
	['bok', 'böcker'],
])('%s and %s are two words to the index', (one, other) => {
	expect(keyOf(other)).not.toBe(keyOf(one));
});

test.each([
	['matsvinnet', 'matsvinnet'],
	['matsvinn', 'matsvin'],
	['planet', 'plan'],
	['alfabet', 'alfabet'],
	['raket', 'raket'],
	['bibliotekets', 'bibliotek'],
	['alfabets', 'alfabet'],
	['kärleksfullt', 'karleksfull'],
	['personlig', 'person'],
	['händelse', 'hand'],
	['buss', 'buss'],
	['bil', 'bil'],
	['is', 'is'],
	['tv', 'tv'],
	['2030', '2030'],
])('%s is held under %s', (word, key) => {
	expect(keyOf(word)).toBe(key);
});

test('words that differ in å, ä or ö share a key, but not when their marks count', () => {
	expect(keyOf('gäng')).toBe(keyOf('gång'));
	expect([markedKeyOf('gäng'), markedKeyOf('gång'), markedKeyOf('gängen')]).toEqual(['gäng', 'gång', 'gäng']);
});

test.each([
	['städerna', ['städerna', 'staderna']],
	['händer', ['händer', 'hander']],
	['söner', ['söner', 'soner']],
	['nätverk', ['nätverk']],
	['bilar', ['bilar']],
	['stader', ['stader']],
])('%s may be the plural of a word with another vowel, or not', (word, forms) => {
	expect(vowelsOf(word)).toEqual(forms);
});

test('a word is the same however its marks are written', () => {
	expect(apart).not.toBe('gång');
	expect([plainWord(apart), keyOf(apart), markedKeyOf(apart)]).toEqual(['gång', 'gang', 'gång']);
	expect(wordsIn(`Vår ${apart}`)).toEqual(['vår', 'gång']);
});

test('a word is the same with a soft hyphen in it', () => {
	expect(wordsIn('Äldre\u00ADboendet')).toEqual(['äldreboendet']);
	expect(keyOf('mat\u00ADsvinn')).toBe(keyOf('matsvinn'));
	expect(wordsIn('\u00AD \u00AD')).toEqual([]);
});

test('nothing is held under nothing', () => {
	expect(keyOf('')).toBe('');
});

test('a text is words of letters and digits, in lower case', () => {
	expect(wordsIn('IT-säkerhet & AI: 24/7, "på riktigt"!')).toEqual(['it', 'säkerhet', 'ai', '24', '7', 'på', 'riktigt']);
});

test('without its marks a letter is the one it looks like', () => {
	expect(fold('åäöéü')).toBe('aaoeu');
});
