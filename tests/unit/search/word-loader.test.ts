import { describe, expect, test } from 'vitest';
import { startText, wordText } from '../../../src/search/word-files.ts';
import { wordLoader } from '../../../src/search/word-loader.ts';

const whole = {
	'ord.sv_1.bin': startText({ letters: '', beginnings: ['bo', 'sv'], words: ['bibliotek', 'matsvinn'] }),
	'synonymer.sv_1.bo.bin': 'bokhus=bibliotek',
	'synonymer.sv_1.sv.bin': 'svinn=matsvinn',
};
const cut = {
	'ord.sv_1.bin': startText({ letters: '0abms', beginnings: ['bo'], words: [] }),
	'ord.sv_1.0.bin': wordText(['5g']),
	'ord.sv_1.a.bin': wordText(['äldre']),
	'ord.sv_1.b.bin': wordText(['bibliotek', 'boende']),
	'ord.sv_1.m.bin': wordText(['mat', 'miljö']),
	'ord.sv_1.s.bin': wordText(['svinn']),
	'synonymer.sv_1.bo.bin': 'bokhus=bibliotek',
};

/** A loader that keeps which files it read, all of them there unless told otherwise. */
function loaderOf(files: Record<string, string>, before: (name: string) => Promise<void> = () => Promise.resolve()) {
	const read: string[] = [];
	const load = wordLoader(Promise.resolve('sv_1'), async (name) => {
		read.push(name);
		await before(name);
		const text = files[name];
		if (text === undefined) throw new Error(`no ${name}`);
		return text;
	});
	return { read, load };
}

describe('a site whose words are in one file', () => {
	test('is read whole, once', async () => {
		const { read, load } = loaderOf(whole);
		await Promise.all([load(''), load('mat')]);
		const { vocabulary } = await load('xylofon');

		expect(read).toEqual(['ord.sv_1.bin']);
		expect(vocabulary.has('matsvinn')).toBe(true);
	});

	test('tells what else a word is called, from the file of its beginning', async () => {
		const { read, load } = loaderOf(whole);
		const { vocabulary, synonyms } = await load('bokhus');
		await load('bokhyllor');

		expect(read).toEqual(['ord.sv_1.bin', 'synonymer.sv_1.bo.bin']);
		expect(synonyms.of('bokhus')).toEqual(['bibliotek']);
		expect(vocabulary.near('bokhuus', synonyms.words)).toEqual([{ word: 'bokhus', distance: 1 }]);
	});

	test('looks in the narrowest file there is for a word', async () => {
		const { read, load } = loaderOf({
			...whole,
			'ord.sv_1.bin': startText({ letters: '', beginnings: ['bo', 'bok'], words: [] }),
			'synonymer.sv_1.bok.bin': 'bokhus=bibliotek',
		});
		await load('bokhus');
		await load('boning');

		expect(read).toEqual(['ord.sv_1.bin', 'synonymer.sv_1.bok.bin', 'synonymer.sv_1.bo.bin']);
	});

	test('tells what else the end of an unknown compound is called', async () => {
		const { read, load } = loaderOf({ ...whole, 'ord.sv_1.bin': startText({ letters: '', beginnings: ['sv'], words: ['mat'] }) });
		const { synonyms } = await load('matsvinn');

		expect(read).toEqual(['ord.sv_1.bin', 'synonymer.sv_1.sv.bin']);
		expect(synonyms.of('svinn')).toEqual(['matsvinn']);
	});

	test('small words of a question take no file', async () => {
		const { read, load } = loaderOf({ ...whole, 'ord.sv_1.bin': startText({ letters: '', beginnings: ['hu', 'ka'], words: [] }) });
		await load('hur kan man');

		expect(read).toEqual(['ord.sv_1.bin']);
	});
});

describe('a site whose words are cut by letters', () => {
	test.each([
		['no words: none', '', []],
		['one word: its letter', 'bibliotek', ['b']],
		['several words: each letter once', 'Mat, miljö och bibliotek', ['m', 'b']],
		['å and ä: with a', 'äldre', ['a']],
		['digits: a file of their own', '5g', ['0']],
		['a letter that no word begins with: none', 'xylofon', []],
		['a word that may be two: the second, too', 'matsvinn', ['m', 's']],
		['an unknown word with no known beginning: only its own', 'modersvinn', ['m']],
	])('is read by what is asked for. %s', async (_, query, letters) => {
		const { read, load } = loaderOf(cut);
		await load(query);

		expect(read.slice(1).sort()).toEqual(letters.map((letter) => `ord.sv_1.${letter}.bin`).sort());
	});

	test('keeps what it has read, and reads no file twice', async () => {
		const { read, load } = loaderOf(cut);
		await load('mat');
		await load('bibliotek');
		const { vocabulary } = await load('miljö mat');

		expect(read).toEqual(['ord.sv_1.bin', 'ord.sv_1.m.bin', 'ord.sv_1.b.bin']);
		expect([vocabulary.has('mat'), vocabulary.has('bibliotek')]).toEqual([true, true]);
	});

	test('has the words also for a query that comes while they are on their way', async () => {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const { read, load } = loaderOf(cut, (name) => (name.includes('.m.') ? promise : Promise.resolve()));
		const queries = [load('mat'), load('mat'), load('matsvinn')];
		await Promise.resolve();
		resolve(undefined);
		const lists = await Promise.all(queries);

		expect(lists.map(({ vocabulary }) => vocabulary.has('mat'))).toEqual([true, true, true]);
		expect(read).toHaveLength(3);
	});

	test('is read anew when a file could not be had', async () => {
		let fails = true;
		const { load } = loaderOf(cut, (name) => (fails && name.includes('.b.') ? Promise.reject(new Error('no network')) : Promise.resolve()));
		await load('mat');
		await expect(load('boende')).rejects.toThrow('no network');
		fails = false;
		await load('xylofon');

		expect((await load('mat')).vocabulary.has('mat')).toBe(true);
		expect((await load('boende')).vocabulary.has('boende')).toBe(true);
	});
});
