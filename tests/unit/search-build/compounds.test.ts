import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decompounder, type CompoundLists } from '../../../src/search-build/compounds.ts';
import { readDictionary } from '../../../src/search-build/dictionary.ts';
import { readSearchLists } from '../../../src/search-build/word-lists.ts';
import { projectFolder } from '../../../src/site/settings.ts';
import { compounds, sharedConsonant, simpleWords } from './compound-table.ts';

const dictionary = await readDictionary();
const published = join(projectFolder, 'content');
const noLists: CompoundLists = { whole: [], joints: [] };

const splitWith = (lists: Partial<CompoundLists> = {}, siteWords: string[] = []) => {
	const split = decompounder(dictionary, new Set(siteWords), { ...noLists, ...lists });
	return (word: string) => split(word).join('|');
};

const joints = (row: string): Set<number> => {
	const parts = row.split('|');
	return new Set(parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length));
};

describe('the table of municipal words', () => {
	const split = splitWith(readSearchLists(published));
	const rows = [...compounds, ...simpleWords].map((gold) => ({ gold, got: split(gold.replaceAll('|', '')) }));
	const count = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

	test('has hundreds of words, compounds and others', () => {
		expect(compounds.length).toBeGreaterThanOrEqual(300);
		expect(simpleWords.length).toBeGreaterThanOrEqual(250);
	});

	test('of the joints put, 97 in a hundred are right, and of the right ones 93 in a hundred are put', () => {
		const right = count(rows.map(({ gold, got }) => joints(got).intersection(joints(gold)).size));

		expect(right / count(rows.map(({ got }) => joints(got).size))).toBeGreaterThanOrEqual(0.97);
		expect(right / count(rows.map(({ gold }) => joints(gold).size))).toBeGreaterThanOrEqual(0.93);
	});

	test('of the words split, 97 in a hundred are wholly right, and 93 in a hundred compounds are', () => {
		const right = rows.filter(({ gold, got }) => gold.includes('|') && gold === got).length;

		expect(right / rows.filter(({ got }) => got.includes('|')).length).toBeGreaterThanOrEqual(0.97);
		expect(right / compounds.length).toBeGreaterThanOrEqual(0.93);
	});

	test('of three equal letters one is left out, and the last word is found whole', () => {
		const whole = [...sharedConsonant].filter(([word, parts]) => splitWith()(word).endsWith(`|${parts.split('|').at(-1) ?? ''}`));

		expect(whole.length / sharedConsonant.size).toBeGreaterThanOrEqual(0.9);
	});
});

describe('a word', () => {
	test.each([
		['is split at every joint, its linking letters with what they follow', 'arbetsmarknadsenheten', 'arbets|marknads|enheten'],
		['is split in its inflected forms as in its base form', 'äldreboendenas', 'äldre|boendenas'],
		['that is an inflection is no compound', 'händelserna', 'händelserna'],
		['with a prefix is one word with it', 'uppföljning', 'uppföljning'],
		['made a noun by -ering has no ring in it', 'utvärdering', 'utvärdering'],
		['for an action is a verb, not a compound', 'handlägga', 'handlägga'],
		['may begin with two letters that are a word', 'elbil', 'el|bil'],
		['may begin with what the dictionary shows only in its own compounds', 'gatubelysning', 'gatu|belysning'],
		['that is a name is left alone', 'halmstad', 'halmstad'],
		['too short for two parts is left alone', 'bil', 'bil'],
		['that nobody knows is left alone', 'xyzzyqwv', 'xyzzyqwv'],
	])('%s', (_, word, parts) => {
		expect(splitWith()(word)).toBe(parts);
	});

	test('may be made of a word that only the site uses', () => {
		expect(splitWith()('zorkaavgift')).toBe('zorkaavgift');
		expect(splitWith({}, ['zorka'])('zorkaavgift')).toBe('zorka|avgift');
	});
});

describe('an editor decides', () => {
	test('that a word stays whole, in all its forms', () => {
		expect(splitWith()('kompassen')).toBe('kom|passen');
		const split = splitWith({ whole: ['kompass'] });

		expect(['kompass', 'kompassen', 'kompasserna'].map(split)).toEqual(['kompass', 'kompassen', 'kompasserna']);
	});

	test('where a word is split, in all its forms and inside longer words', () => {
		const split = splitWith({ joints: ['idé|sluss'] });

		expect(['idésluss', 'idéslussarna', 'idéslussens'].map(split)).toEqual(['idé|sluss', 'idé|slussarna', 'idé|slussens']);
	});
});
