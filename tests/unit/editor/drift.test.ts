import type { EntryCollection, Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formCollections, outsideForm, settingsFiles } from '../../../src/editor/form.ts';
import { formFields } from '../../../src/editor/form-fields.ts';
import { sveltiaConfig } from '../../../src/editor/sveltia.ts';
import { field, text } from '../../../src/portfolio/schema/fields.ts';
import { collections, type CollectionName } from '../../../src/portfolio/schema/collections.ts';
import { differences, inForm, inSchema, inSettings } from './flat.ts';
import { formSite } from './site.ts';

const inTheForm: readonly CollectionName[] = [...formCollections, ...settingsFiles];
const config = sveltiaConfig(formSite());

/** The fields of one kind of file in the editor's settings, without the text that follows them. */
const settingsOf = (name: CollectionName): Field[] => {
	const all = [...(config.collections as EntryCollection[]), ...(config.singletons ?? [])] as { name: string; fields: Field[] }[];
	return (all.find((item) => item.name === name)?.fields ?? []).filter((item) => item.name !== 'body');
};

test('every kind of file is either in the form or left out for a reason, and none is both', () => {
	expect([...inTheForm, ...Object.keys(outsideForm)].sort()).toEqual(Object.keys(collections).sort());
	expect(Object.values(outsideForm).filter((reason) => !/^[A-ZÅÄÖ].*\.$/.test(reason ?? ''))).toEqual([]);
});

test.each(inTheForm)('%s: the form has every key of the schema once, with its label, hint and limits', (name) => {
	const schema = inSchema(collections[name].schema);

	expect(schema.length).toBeGreaterThan(4);
	expect(differences(schema, inForm(formFields(name)))).toEqual([]);
});

test.each(inTheForm)('%s: so has what the editor is told', (name) => {
	expect(differences(inSchema(collections[name].schema), inSettings(settingsOf(name)))).toEqual([]);
});

test.each(formCollections.filter((name) => collections[name].body))('%s: the text comes after the fields', (name) => {
	const { fields } = (config.collections as EntryCollection[]).find((item) => item.name === name) as EntryCollection;

	expect(fields.at(-1)).toMatchObject({ name: 'body', widget: 'richtext', required: false });
});

test('a key that is new in a schema, a changed hint and a changed limit are all told of', () => {
	const before = z.strictObject({
		titel: text(8, 90).meta(field('Titel', 'Skriv en titel.')),
		delar: z.array(z.strictObject({ a: text() })),
	});
	const after = z.strictObject({
		titel: text(8, 80).meta(field('Titel', 'Skriv en kort titel.')),
		delar: z.array(z.strictObject({ a: text(), ny: text().optional().meta(field('Ny', 'Något nytt.')) })),
	});

	expect(differences(inSchema(before), inSchema(before))).toEqual([]);
	expect(differences(inSchema(before), inSchema(after))).toEqual([
		'delar.ny: {"label":"Ny","hint":"Något nytt.","required":false}',
		'titel: {"label":"Titel","hint":"Skriv en kort titel.","required":true,"least":8,"most":80}',
		'titel: {"label":"Titel","hint":"Skriv en titel.","required":true,"least":8,"most":90}',
	]);
});

test('a key that stands twice in the form is told of', () => {
	const schema = inSchema(z.strictObject({ titel: text().meta(field('Titel', 'Skriv en titel.')) }));

	expect(differences(schema, [...schema, ...schema])).toHaveLength(1);
});
