import { expect, test } from 'vitest';
import { isStopWord, isWeakWord } from '../../../src/search/stop-words.ts';
import { fold, keyOf } from '../../../src/search/swedish.ts';

test.each(['hur', 'vad', 'är', 'för', 'något', 'och'])('%s tells nothing of what is asked for', (word) => {
	expect(isStopWord(fold(word))).toBe(true);
});

test.each(['skola', 'bygga', 'kommun', 'ai'])('%s is a word to search for', (word) => {
	expect(isStopWord(fold(word))).toBe(false);
});

test.each(['ansöka', 'minska', 'minskar', 'minskat', 'kommunen', 'projekten', 'möjligheter'])('%s tells little, in any form', (word) => {
	expect(isWeakWord(keyOf(word))).toBe(true);
});

test.each(['skola', 'matsvinn', 'förskola', 'sensor'])('%s tells what is asked for', (word) => {
	expect(isWeakWord(keyOf(word))).toBe(false);
});
