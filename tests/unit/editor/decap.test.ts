import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { decapConfig, type DecapField } from '../../../src/editor/decap.ts';
import { formCollections, settingsFiles } from '../../../src/editor/form.ts';
import { collections, type CollectionName } from '../../../src/portfolio/schema/collections.ts';
import { inSchema, inSettings } from './flat.ts';
import { formSite } from './site.ts';

const configOf = (...args: Parameters<typeof formSite>) => decapConfig(formSite(...args));

function fieldsOf(name: CollectionName): DecapField[] {
	const config = configOf();
	const own = config.collections.find((item) => item.name === name)?.fields;
	const files = config.collections.flatMap((item) => item.files ?? []);
	return (own ?? files.find((file) => file.name === name)?.fields ?? []).filter((field) => field.name !== 'body');
}

const fieldAt = (name: CollectionName, ...[key, ...rest]: string[]): DecapField | undefined =>
	rest.reduce<DecapField | undefined>(
		(field, next) => (field?.field?.fields ?? field?.fields)?.find((inner) => inner.name === next),
		fieldsOf(name).find((field) => field.name === key),
	);

const told = (flat: ReturnType<typeof inSchema>) => flat.map(([path, { label, hint }]) => `${path}: ${label} – ${hint}`).sort();

test.each([...formCollections, ...settingsFiles])(
	'%s: the spare form has every key of the schema once, with its label and hint',
	(name) => {
		expect(told(inSettings(fieldsOf(name) as unknown as Field[]))).toEqual(told(inSchema(collections[name].schema)));
	},
);

describe('where the spare form saves', () => {
	test('at GitHub', () => {
		expect(configOf(undefined, { signIn: 'https://logga-in.example.org' })).toMatchObject({
			locale: 'sv',
			publish_mode: 'editorial_workflow',
			backend: {
				name: 'github',
				repo: 'exempelkommun/portfolj',
				branch: 'main',
				base_url: 'https://logga-in.example.org',
				open_authoring: false,
			},
		});
	});

	test('at a GitLab of one’s own', () => {
		expect(configOf('https://gitlab.exempel.se/kommun/portfolj', { host: 'gitlab', client: 'abc' }).backend).toMatchObject({
			name: 'gitlab',
			api_root: 'https://gitlab.exempel.se/api/v4',
			base_url: 'https://gitlab.exempel.se',
			auth_type: 'pkce',
			app_id: 'abc',
			auth_endpoint: 'oauth/authorize',
		});
	});

	test('at Forgejo by name, where it makes proposals', () => {
		const config = configOf('https://codeberg.org/kommun/portfolj', { host: 'forgejo', client: 'abc' });

		expect(config['publish_mode']).toBe('editorial_workflow');
		expect(config.backend).toMatchObject({
			name: 'forgejo',
			api_root: 'https://codeberg.org/api/v1',
			base_url: 'https://codeberg.org',
			auth_endpoint: 'https://codeberg.org/login/oauth/authorize',
			app_id: 'abc',
		});
	});

	test('nowhere, for practice, without a repository', () => {
		expect(configOf('').backend).toEqual({ name: 'test-repo' });
		expect(configOf('')['publish_mode']).toBeUndefined();
	});

	test('without a way to sign in that only the other editor knows', () => {
		for (const host of ['github', 'gitlab', 'forgejo'] as const)
			expect(configOf(undefined, { host }).backend).not.toHaveProperty('auth_methods');
	});
});

test('a length is a pattern, with how long in Swedish', () => {
	expect(fieldAt('exempel', 'titel')?.pattern).toEqual(['^[\\s\\S]{8,90}$', '8–90 tecken.']);
	const [pattern = ''] = fieldAt('exempel', 'ingress')?.pattern ?? [];
	expect(['a'.repeat(39), 'a'.repeat(40), 'å\n'.repeat(140), 'a'.repeat(281)].map((text) => new RegExp(pattern).test(text))).toEqual([
		false,
		true,
		true,
		false,
	]);
});

test('what is needed in a group that may be left out is not demanded, since it would be of everybody', () => {
	expect(fieldAt('exempel', 'i_bruk', 'sedan')?.required).toBe(false);
	expect(fieldAt('webbplats', 'kontakt', 'roll')?.required).toBe(true);
	expect(fieldAt('exempel', 'kallor', 'url')?.required).toBe(true);
});

test('entries are chosen by name and kept by id', () => {
	expect(fieldAt('exempel', 'organisationer')).toMatchObject({
		widget: 'relation',
		collection: 'organisationer',
		value_field: '{{slug}}',
		display_fields: ['namn'],
		multiple: true,
		min: 1,
	});
});

test('an id has no letters but a to z', () => {
	expect(configOf()['slug']).toEqual({ encoding: 'ascii', clean_accents: true });
});
