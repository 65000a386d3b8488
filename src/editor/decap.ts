import { collections } from '../portfolio/schema/collections.ts';
import { alikeSettings } from './alike.ts';
import { about, backendOf, formCollections, inOrder, inRepository, nameOf, settingsFiles, words, type FormSite } from './form.ts';
import { formFields, type FormField } from './form-fields.ts';

/** A field as Decap CMS is told of it. Its package is not installed, so these are the options used here. */
export interface DecapField {
	name: string;
	label: string;
	hint: string;
	required: boolean;
	widget: string;
	/** A regular expression, and what to say when the text does not fit: how long a text may be, too. */
	pattern?: [string, string];
	fields?: DecapField[];
	field?: DecapField;
	[option: string]: unknown;
}

interface DecapFiles {
	name: string;
	label: string;
	[option: string]: unknown;
	fields?: DecapField[];
	files?: { name: string; label: string; file: string; fields: DecapField[] }[];
}

export interface DecapConfig {
	backend: Record<string, unknown>;
	collections: DecapFiles[];
	[option: string]: unknown;
}

/**
 * The same form in the words of Decap CMS 3.16: a spare, should the form's own editor be given up, and the one that makes
 * proposals at Forgejo. It writes files by its own hand, without the check before saving, so the check of the proposal is what catches faults.
 */
export function decapConfig({ site, url, logo }: FormSite): DecapConfig {
	const { name, ...rest } = backendOf(site) as { name: string; base_url?: string };
	// How a token is pasted in is the other editor's own.
	const options = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'auth_methods'));
	const practice = name === 'test-repo';
	return {
		load_config_file: false,
		locale: 'sv',
		site_url: url,
		display_url: url,
		logo_url: logo,
		backend: practice ? { name } : { name: name === 'gitea' ? 'forgejo' : name, ...options, ...signIn(name, rest), open_authoring: false },
		...(!practice && site.editing.review && { publish_mode: 'editorial_workflow' }),
		media_folder: inRepository(site, collections.exempel.path),
		public_folder: '/',
		slug: { encoding: 'ascii', clean_accents: true },
		collections: [
			...formCollections.map((collection) => ({
				name: collection,
				label: about[collection].label,
				label_singular: about[collection].label_singular,
				description: about[collection].description,
				folder: inRepository(site, collections[collection].path),
				extension: collections[collection].extensions[0],
				format: collections[collection].body ? 'frontmatter' : 'yaml',
				identifier_field: nameOf[collection],
				slug: '{{slug}}',
				create: true,
				delete: collection !== 'exempel',
				...(collection === 'exempel' && { media_folder: '{{slug}}', public_folder: './{{slug}}' }),
				fields: [...inOrder(formFields(collection)).map((field) => toField(field)), ...(collections[collection].body ? [body] : [])],
			})),
			{
				name: 'filer',
				label: 'Filer',
				files: settingsFiles.map((file) => ({
					name: file,
					label: about[file].label,
					file: inRepository(site, collections[file].path),
					fields: inOrder(formFields(file)).map((field) => toField(field)),
				})),
			},
		],
	};
}

/** Its own names for the pages one signs in at. */
function signIn(name: string, { base_url }: { base_url?: string }): Record<string, unknown> {
	if (name === 'gitlab') return { auth_endpoint: 'oauth/authorize' };
	return name === 'gitea' && base_url ? { auth_endpoint: `${base_url}/login/oauth/authorize` } : {};
}

const body: DecapField = { name: 'body', label: words.body, hint: words.bodyHint, widget: 'markdown', required: false };

/** @param inOptional within a group that may be left out: Decap would demand its required fields even so. The check demands them instead. */
function toField(field: FormField, inOptional = false): DecapField {
	const { key, label, hint, later } = field;
	const required = field.required && !inOptional;
	const common = { name: key, label, hint, required };
	switch (field.kind) {
		case 'text':
			return { ...common, widget: field.long ? 'text' : 'string', ...patternOf(field) };
		case 'number':
		case 'yesNo':
		case 'choice':
		case 'picture':
		case 'reference':
			return { ...common, ...alikeSettings(field) };
		case 'day':
			return {
				...common,
				widget: 'datetime',
				format: 'YYYY-MM-DD',
				date_format: 'YYYY-MM-DD',
				time_format: false,
				// Without it, a day that was left out is today.
				...(!required && { default: '' }),
			};
		case 'group':
			return {
				...common,
				widget: 'object',
				collapsed: later,
				fields: inOrder(field.fields).map((inner) => toField(inner, inOptional || !field.required)),
			};
		case 'list': {
			const { item } = field;
			return {
				...common,
				widget: 'list',
				...(field.least !== undefined && { min: field.least }),
				...(item.kind === 'group'
					? { collapsed: later, fields: item.fields.map((inner) => toField(inner)) }
					: { field: toField({ ...item, required: true }) }),
			};
		}
	}
}

/** Decap counts no letters: a pattern does. */
function patternOf({ least, most, pattern }: Extract<FormField, { kind: 'text' }>): { pattern?: [string, string] } {
	if (pattern) return { pattern: [pattern, words.unfitting] };
	if (least === undefined && most === undefined) return {};
	const lengths = most === undefined ? `Minst ${least} tecken.` : `${least ?? 0}–${most} tecken.`;
	return { pattern: [`^[\\s\\S]{${least ?? 0},${most ?? ''}}$`, lengths] };
}
