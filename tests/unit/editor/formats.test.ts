import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-check/read-content.ts';
import { fromFile, toFile } from '../../../src/editor/app/formats.ts';
import { formCollections, settingsFiles } from '../../../src/editor/form.ts';
import { placeOf } from '../../../src/portfolio/rules/file-rules.ts';
import { contentFolder, projectFolder } from '../../../src/site/settings.ts';

const inTheForm: readonly string[] = [...formCollections, ...settingsFiles];
const files = (await readContent(contentFolder)).files.flatMap(({ path, bytes }) => {
	const { collection } = placeOf(path);
	return collection && bytes && inTheForm.includes(collection) ? [{ path, collection, text: new TextDecoder().decode(bytes) }] : [];
});

describe('a file that is opened in the form and saved unchanged', () => {
	test.each(files)('$path reads the same', ({ collection, text }) => {
		const read = fromFile(collection, text);

		expect(fromFile(collection, toFile(collection, read))).toEqual(read);
	});

	test('is the same file, letter for letter, for every case', () => {
		const cases = files.filter(({ collection }) => collection === 'exempel');

		expect(cases.length).toBeGreaterThan(20);
		expect(cases.filter(({ text }) => toFile('exempel', fromFile('exempel', text)) !== text).map(({ path }) => path)).toEqual([]);
	});
});

test('days and years without quotes are text in the form, and in quotes when saved', () => {
	const read = fromFile('exempel', readFileSync(join(projectFolder, 'tests/fixtures/full/exempel/allt.md'), 'utf8'));

	expect(read).toMatchObject({ startade: '2020', i_bruk: { sedan: '2021-03' }, effekter: [{ matt: '2022', evidens: 3 }, { evidens: 1 }] });
	expect(read).toMatchObject({ publicerad: '2026-09-01', handelser: [{ datum: '2022-05-04' }, { datum: '2027' }] });
	expect(fromFile('exempel', toFile('exempel', read))).toEqual(read);
});

test('a file that cannot be read is not opened as an empty one', () => {
	expect(() => fromFile('behov', '---\ntitel: "Öppet\n---\n')).toThrow(/^rad \d+: /);
});

test('the editor’s notes to itself about the rows of a list never reach a file', () => {
	const data = { kallor: [{ __sc_item_id: 'f3', titel: 'Rapport', utgivare: 'Kommunen', url: 'https://example.org' }] };

	expect(toFile('exempel', data)).toBe('---\nkallor:\n  - titel: Rapport\n    utgivare: Kommunen\n    url: https://example.org\n---\n');
});

test('a switch that is off is not written, but for the one that means yes when it is left out', () => {
	expect(toFile('organisationer', { namn: 'Grannkommun', sort: 'kommun', hemma: false })).toBe('namn: Grannkommun\nsort: kommun\n');
	expect(toFile('webbplats', { redigering: { granskning: false } })).toBe('redigering:\n  granskning: false\n');
});
