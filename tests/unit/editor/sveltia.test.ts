import type { EntryCollection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { sveltiaConfig } from '../../../src/editor/sveltia.ts';
import { formSite } from './site.ts';

const configOf = (...args: Parameters<typeof formSite>) => sveltiaConfig(formSite(...args));
const backendOf = (...args: Parameters<typeof formSite>) => configOf(...args).backend;
const collectionOf = (name: string, ...args: Parameters<typeof formSite>) =>
	(configOf(...args).collections as EntryCollection[]).find((item) => item.name === name) as EntryCollection;

describe('where the form saves', () => {
	test('at GitHub, with a token that is pasted in', () => {
		expect(backendOf()).toMatchObject({ name: 'github', repo: 'exempelkommun/portfolj', branch: 'main', auth_methods: ['token'] });
		expect(backendOf()).not.toHaveProperty('api_root');
		expect(backendOf()).not.toHaveProperty('base_url');
	});

	test('at GitHub, by way of the municipality’s own sign-in', () => {
		const backend = backendOf(undefined, { signIn: 'https://logga-in.example.org' });

		expect(backend).toMatchObject({ name: 'github', base_url: 'https://logga-in.example.org' });
		expect(backend).not.toHaveProperty('auth_methods');
	});

	test('at a GitHub of one’s own', () => {
		expect(backendOf('https://github.exempel.se/kommun/portfolj.git')).toMatchObject({
			name: 'github',
			repo: 'kommun/portfolj',
			api_root: 'https://github.exempel.se/api/v3',
		});
	});

	test('at GitLab, signed in there when the form has an id, with a token otherwise', () => {
		const address = 'https://gitlab.com/kommunen/digitalt/portfolj/';

		expect(backendOf(address, { host: 'gitlab', client: 'abc123' })).toMatchObject({
			name: 'gitlab',
			repo: 'kommunen/digitalt/portfolj',
			auth_type: 'pkce',
			app_id: 'abc123',
		});
		expect(backendOf(address, { host: 'gitlab' })).toMatchObject({ name: 'gitlab', auth_methods: ['token'] });
		expect(backendOf(address, { host: 'gitlab' })).not.toHaveProperty('api_root');
	});

	test('at a GitLab of one’s own', () => {
		expect(backendOf('https://gitlab.exempel.se/kommun/portfolj', { host: 'gitlab', client: 'x' })).toMatchObject({
			api_root: 'https://gitlab.exempel.se/api/v4',
			base_url: 'https://gitlab.exempel.se',
			app_id: 'x',
		});
	});

	test('at Forgejo, which the editor knows as Gitea', () => {
		expect(backendOf('https://codeberg.org/kommun/portfolj', { host: 'forgejo', client: 'x', branch: 'publicerad' })).toMatchObject({
			name: 'gitea',
			repo: 'kommun/portfolj',
			branch: 'publicerad',
			api_root: 'https://codeberg.org/api/v1',
			base_url: 'https://codeberg.org',
			app_id: 'x',
		});
	});

	test('nowhere, for practice, without a repository or with one that is no owner’s', () => {
		expect(backendOf('')).toEqual({ name: 'test-repo' });
		expect(backendOf('https://example.org/portfolj')).toEqual({ name: 'test-repo' });
	});

	test('with titles in Swedish on what is saved', () => {
		expect(backendOf()).toMatchObject({ commit_messages: { create: 'Lägg till {{collection}} ”{{slug}}”' } });
	});
});

test('a change waits for somebody to read it, unless the site says not, or there is nobody', () => {
	expect(configOf().publish_mode).toBe('editorial_workflow');
	expect(configOf(undefined, { review: false }).publish_mode).toBeUndefined();
	expect(configOf('').publish_mode).toBeUndefined();
});

test('content at the top of the repository has no folder before its paths', () => {
	expect(collectionOf('exempel', undefined, { folder: '.' }).folder).toBe('exempel');
	expect(collectionOf('exempel', undefined, { folder: 'portfolj/content' }).folder).toBe('portfolj/content/exempel');
	expect(configOf(undefined, { folder: '.' }).singletons?.map((item) => 'file' in item && item.file)).toEqual([
		'webbplats.yaml',
		'tillganglighet.yaml',
	]);
	expect(configOf(undefined, { folder: '.' }).media_folder).toBe('exempel');
});

test('a published case cannot be deleted, the rest can', () => {
	expect(configOf().collections?.map((item) => 'name' in item && [item.name, (item as EntryCollection).delete])).toEqual([
		['exempel', false],
		['behov', true],
		['organisationer', true],
		['ideslussar', true],
	]);
});

test('a picture lies in its case’s own folder and loses what the camera wrote', () => {
	expect(collectionOf('exempel')).toMatchObject({ media_folder: '{{slug}}', public_folder: './{{slug}}' });
	expect(configOf().media_libraries?.default).toMatchObject({
		config: { slugify_filename: true, transformations: { raster_image: { format: 'webp' } } },
	});
});

test('a case has these fields, what is needed at once first', () => {
	expect(
		(collectionOf('exempel').fields as { name: string; widget?: string; required?: boolean }[]).map(
			({ name, widget, required }) => `${name}${required ? '*' : ''} ${widget}`,
		),
	).toMatchInlineSnapshot(`
		[
		  "titel* string",
		  "ingress* text",
		  "organisationer* relation",
		  "enhet string",
		  "inriktning* select",
		  "andra_inriktning select",
		  "inriktning_skal* text",
		  "behov* relation",
		  "startade string",
		  "lardomar list",
		  "metoder list",
		  "partner list",
		  "hinder list",
		  "villkor list",
		  "globala_mal list",
		  "kostnader list",
		  "aterbruk object",
		  "kontakt object",
		  "bild object",
		  "kallor* list",
		  "publicerad* datetime",
		  "granskad* datetime",
		  "lage object",
		  "i_bruk object",
		  "avslutat object",
		  "effekter list",
		  "anvands_av list",
		  "handelser list",
		  "granskas_senast datetime",
		  "avpublicerad object",
		  "utkast boolean",
		  "tidigare_id list",
		  "en object",
		  "body richtext",
		]
	`);
});

test('somebody who fills in how texts are changed does not turn review off by saying nothing', () => {
	const site = configOf().singletons?.find((item) => 'name' in item && item.name === 'webbplats') as { fields: Field[] };
	const editing = site.fields.find(({ name }) => name === 'redigering') as { fields: Field[] };

	expect(editing.fields.find(({ name }) => name === 'granskning')).toMatchObject({ widget: 'boolean', default: true });
});
