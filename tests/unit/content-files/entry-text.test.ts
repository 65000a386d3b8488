import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-check/read-content.ts';
import { readSource } from '../../../src/content-check/source.ts';
import { entryText } from '../../../src/content-files/entry-text.ts';
import { placeOf } from '../../../src/portfolio/rules/file-rules.ts';
import { readWithSchema } from '../../../src/portfolio/rules/schema-rules.ts';
import { collections, type CollectionName } from '../../../src/portfolio/schema/collections.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (text: string, name: CollectionName = 'exempel') => readSource(new TextEncoder().encode(text), collections[name].body);

/** All files of some portfolios but the search's long word lists, which a program does not write. */
const files = (await Promise.all(['content', 'tests/fixtures/full', 'tests/fixtures/minimal'].map((folder) => readContent(root + folder))))
	.flatMap(({ folder, files: all }) => all.map(({ path, bytes }) => ({ folder, path, bytes, collection: placeOf(path).collection })))
	.flatMap(({ collection, bytes, ...file }) =>
		collection && bytes && !file.path.startsWith('sok/') ? [{ ...file, bytes, collection, name: `${file.folder}/${file.path}` }] : [],
	);

test.each(files)('$name, read and written again, reads the same', ({ collection, bytes }) => {
	const { body, schema } = collections[collection];
	const before = readSource(bytes, body);
	const after = read(entryText(collection, before.data as Record<string, unknown>, before.body), collection);

	expect(readWithSchema(schema, after.data)).toEqual(readWithSchema(schema, before.data));
	expect(after.body?.trim()).toBe(before.body?.trim());
});

test('a published case is written as it stands, letter for letter', () => {
	const cases = files.filter(({ folder, collection }) => folder === 'content' && collection === 'exempel');
	const changed = cases.filter(({ bytes }) => {
		const { data, body, text } = readSource(bytes, true);
		return entryText('exempel', data as Record<string, unknown>, body) !== text;
	});

	expect(cases.length).toBeGreaterThan(20);
	expect(changed.map(({ path }) => path)).toEqual([]);
});

test('keys come in the documented order, with what the schema does not know last', () => {
	const text = entryText(
		'exempel',
		{
			eget: { b: 1, a: null },
			kallor: [{ publicerad: 2021, anteckning: 'x', url: 'https://example.org', titel: 'Rapport' }],
			i_bruk: { var: 'Hela kommunen', sedan: new Date('2022-03-01') },
			behov: ['ett-behov', 'ett-till'],
			titel: '  Lerum:  nytt spår ',
		},
		'\r\n\r\nFörsta raden.\r\nAndra raden.\r\n\r\n',
	);

	expect(text).toBe(`---
titel: "Lerum:  nytt spår"
behov: [ett-behov, ett-till]
i_bruk:
  sedan: "2022-03-01"
  var: Hela kommunen
kallor:
  - titel: Rapport
    url: https://example.org
    publicerad: "2021"
    anteckning: x
eget:
  b: 1
  a: null
---

Första raden.
Andra raden.
`);
});

test('what is empty is left out, but not a list that says something by being empty', () => {
	expect(
		entryText('exempel', { titel: '', enhet: null, behov: [], i_bruk: { sedan: ' ' }, metoder: ['', 'Test'], lardomar: [{ text: '' }] }),
	).toBe('---\nmetoder:\n  - Test\n---\n');
	expect(entryText('tillganglighet', { brister: [], utanfor_lagen: [] })).toBe('brister: []\n');
});

test('an empty source keeps its number as long as another comes after it', () => {
	const kallor = [{ titel: 'Ett' }, { titel: '' }, { titel: 'Tre' }, { url: '' }];

	expect(read(entryText('exempel', { kallor })).data).toEqual({ kallor: [{ titel: 'Ett' }, {}, { titel: 'Tre' }] });
});

test('a number typed as text becomes a number where one is wanted, and stays as typed where it is none', () => {
	const data = {
		kostnader: [{ text: '100', belopp: '1 250 000' }, { belopp: '12,5' }],
		lage: { visshet: '−0.5' },
		effekter: [{ kallor: ['1', '2'] }],
	};

	expect(read(entryText('exempel', data)).data).toEqual({
		lage: { visshet: -0.5 },
		effekter: [{ kallor: [1, 2] }],
		kostnader: [{ text: '100', belopp: 1250000 }, { belopp: '12,5' }],
	});
});

test('a letter that a Mac writes as two becomes one, in the data and in the text', () => {
	const text = entryText('behov', { titel: 'Förskola'.normalize('NFD') }, 'Åtgärd'.normalize('NFD'));

	expect(text).toBe('---\ntitel: Förskola\n---\n\nÅtgärd\n');
});

test('a municipality code is text, and a file without front matter has no fence', () => {
	expect(entryText('organisationer', { kommunkod: '0114', namn: 'Upplands Väsby kommun' }, 'Ingen text här.')).toBe(
		'namn: Upplands Väsby kommun\nkommunkod: "0114"\n',
	);
});

test('a long list of ids gets a line for each', () => {
	const ids = Array.from({ length: 9 }, (_, number) => `en-organisation-${number}`);

	expect(entryText('exempel', { organisationer: ids })).toContain('organisationer:\n  - en-organisation-0\n');
});

describe('a text that YAML would take for something else is still that text', () => {
	const texts = [
		'ja: nej',
		'- streck',
		'# kommentar',
		'true',
		'null',
		'~',
		'1_000',
		'0x1F',
		'-0x1',
		'12:30',
		'2021-06-29',
		'[a]',
		'{a}',
		'*a',
		'&a',
		'!a',
		'%a',
		'@a',
		'`a`',
		'"a"',
		"'a'",
		'a #b',
		'två\nrader',
		'---\nx',
		'”a”',
		'<<',
		'a'.repeat(300),
	];

	test.each(texts)('%j', (text) => {
		const data = { titel: text, behov: [text], metoder: [text], eget: text };

		expect(read(entryText('exempel', data, 'Text.')).data).toEqual(data);
	});
});
