import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../../src/content-check/check-file.ts';
import { faultsBeforeSave, type Saved } from '../../../src/editor/app/check-before-save.ts';
import { fromFile } from '../../../src/editor/app/formats.ts';
import * as messages from '../../../src/portfolio/messages/entries.ts';
import {
	caseFile,
	contentAfter,
	edit,
	file,
	needFile,
	organisationFile,
	siteFile,
	statementFile,
	textOf,
	today,
} from '../../content/support.ts';
import { agreement, inText, type Broken, type Where } from './rule-table.ts';

/** The least portfolio, with what the rules have to look at: an old id, another organisation, a picture and two logos. */
const content = contentAfter(
	edit(caseFile, 'behov: [snabbare-besked]\n', 'behov: [snabbare-besked]\ntidigare_id: [gammalt]\n'),
	file('organisationer/grannkommun.yaml', 'namn: Grannkommun\nsort: kommun\n'),
	file('exempel/forsta-svaret/bild.jpg'),
	file('bild.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
	file('kod.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
);
const around = surroundingsOf(content);

const models = { exempel: caseFile, behov: needFile, organisationer: organisationFile, webbplats: siteFile, tillganglighet: statementFile };

/** A good file of the same kind, changed and about to be saved. */
function saved({ collection, id = 'nytt', change }: Pick<Broken, 'collection' | 'id' | 'change'>): Saved {
	const model = models[collection as keyof typeof models];
	const data = fromFile(collection, textOf(content.files, model));
	return { collection, slug: id, data: { ...data, tidigare_id: undefined, ...change } };
}

const faults = (broken: Pick<Broken, 'collection' | 'id' | 'change'>) =>
	faultsBeforeSave(saved(broken), around, today).map(({ field, message }) => ({ field, message }));

const rows = (table: Partial<Record<string, Where>>) =>
	Object.entries(table).flatMap(([name, where]) => (where && 'form' in where ? [{ name, ...where.form }] : []));

test('every rule over several keys or files is in the table that says where it runs', () => {
	expect(Object.keys(agreement).sort()).toEqual(Object.keys(messages).sort());
	const reasons = Object.values(agreement).flatMap((where) => ('form' in where ? [] : [Object.values(where)[0] as string]));
	expect(reasons.filter((reason) => !/^[A-ZÅÄÖ].*\.$/.test(reason))).toEqual([]);
});

describe('before saving, the form says', () => {
	test.each(rows(agreement))('$name: $message', ({ field, message, ...broken }) => {
		expect(faults(broken)).toContainEqual({ field, message });
	});

	test.each(rows(inText))('$name: $message', ({ field, message, ...broken }) => {
		expect(faults(broken)).toContainEqual({ field, message });
	});
});

describe('nothing stops', () => {
	test('a new entry of each kind without fault', () => {
		expect(faults({ collection: 'exempel', change: {} })).toEqual([]);
		expect(faults({ collection: 'behov', change: {} })).toEqual([]);
		expect(faults({ collection: 'organisationer', change: { hemma: undefined } })).toEqual([]);
	});

	test('a need and an organisation that are newer than the site the form came from, since they were chosen', () => {
		expect(faults({ collection: 'exempel', change: { behov: ['nyare-behov'], organisationer: ['nyare-kommun'] } })).toEqual([]);
	});

	test('a picture that is saved along with its case', () => {
		const bild = { fil: './nytt/foto.webp', alt: 'En disk.', fotograf: 'Kommunen', licens: 'CC0', personer: 'inga' };

		expect(faults({ collection: 'exempel', change: { bild } })).toEqual([]);
	});

	test('an old assessment, which only warns', () => {
		expect(faults({ collection: 'tillganglighet', id: 'tillganglighet', change: { bedomd: '2020-01-01' } })).toEqual([]);
	});
});

describe('what the form cannot write', () => {
	test('a way to report that is left empty is told of as missing', () => {
		expect(
			faults({ collection: 'tillganglighet', id: 'tillganglighet', change: { rapportera: { epost: '', url: '' } } }).map(
				({ field }) => field,
			),
		).toEqual(['rapportera']);
	});

	test('an empty optional group, which the editor tells of as null, is no fault', () => {
		expect(
			faults({ collection: 'exempel', change: { i_bruk: null, bild: null, kontakt: { roll: '' }, metoder: [''], enhet: '' } }),
		).toEqual([]);
	});
});
