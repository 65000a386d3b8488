import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { idMaxLength, idPattern } from '../portfolio/schema/fields.ts';
import { collections } from '../portfolio/schema/collections.ts';
import { alikeSettings } from './alike.ts';
import { about, backendOf, formCollections, inOrder, inRepository, nameOf, settingsFiles, words, type FormSite } from './form.ts';
import { formFields, type FormField } from './form-fields.ts';

/** The form as Sveltia CMS is told of it. Everything in it comes from the schemas, the lists of codes and `webbplats.yaml`. */
export function sveltiaConfig({ site, url, logo }: FormSite): CmsConfig {
	const backend = backendOf(site);
	return {
		load_config_file: false,
		app_title: `${backend.name === 'test-repo' ? words.practice : words.form} – ${site.name}`,
		site_url: url,
		display_url: url,
		logo: { src: logo },
		backend,
		// Without a repository there is nobody to review.
		...(backend.name !== 'test-repo' && site.editing.review && { publish_mode: 'editorial_workflow' as const }),
		media_folder: inRepository(site, collections.exempel.path),
		public_folder: '/',
		// A camera writes where it stood: every picture is drawn anew, which leaves that out, and no larger than a page can use.
		media_libraries: {
			default: {
				config: {
					slugify_filename: true,
					transformations: { raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 } },
				},
			},
		},
		// The language decides how letters are written in a file name: å becomes a, not aa.
		i18n: { structure: 'multiple_files', omit_default_locale_from_file_path: true, locales: ['sv'], default_locale: 'sv' },
		slug: { encoding: 'ascii', clean_accents: true, maxlength: idMaxLength },
		output: { omit_empty_optional_fields: true },
		collections: formCollections.map((name): EntryCollection => ({
			name,
			...about[name],
			i18n: true,
			folder: inRepository(site, collections[name].path),
			format: formatOf(name),
			identifier_field: nameOf[name],
			summary: `{{${nameOf[name]}}}`,
			slug: {
				template: `{{${nameOf[name]}}}`,
				editable: ['create'],
				hint: words.slugHint,
				pattern: [idPattern.source, words.slugPattern],
			},
			// What is published is unpublished with a notice, and never taken away.
			delete: name !== 'exempel',
			...(name === 'exempel' && { media_folder: '{{slug}}', public_folder: './{{slug}}', preview_path: 'exempel/{{slug}}/' }),
			fields: [
				...inOrder(formFields(name)).map(toField),
				...(collections[name].body
					? [{ name: 'body', label: words.body, hint: words.bodyHint, widget: 'richtext', required: false } as Field]
					: []),
			].map(translated),
		})),
		singletons: settingsFiles.map((name) => ({
			name,
			label: about[name].label,
			icon: about[name].icon,
			i18n: true,
			file: inRepository(site, collections[name].path),
			format: formatOf(name),
			fields: inOrder(formFields(name)).map(toField).map(translated),
		})),
	};
}

/** Files are written by our own hand, key by key in the order of the schema. */
export const formatOf = (name: string): string => `portfolj-${name}`;

/** With a language set, a field that is not marked so is left out. */
const translated = (field: Field): Field => ({ ...field, i18n: true });

function toField(field: FormField): Field {
	const { key, label, hint, required, later } = field;
	const common = { name: key, label, hint, required };
	switch (field.kind) {
		case 'text':
			return {
				...common,
				widget: field.long ? 'text' : 'string',
				...(field.type && { type: field.type }),
				...(field.least !== undefined && { minlength: field.least }),
				...(field.most !== undefined && { maxlength: field.most }),
			} as Field;
		case 'number':
		case 'yesNo':
		case 'choice':
		case 'picture':
		case 'reference':
			return { ...common, ...alikeSettings(field) };
		case 'day':
			return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...(required && { default: '{{now}}' }) };
		case 'group':
			return { ...common, widget: 'object', collapsed: later && 'auto', fields: inOrder(field.fields).map(toField) };
		case 'list': {
			const { item } = field;
			return {
				...common,
				widget: 'list',
				label_singular: field.one,
				...(field.least !== undefined && { min: field.least }),
				...(item.kind === 'group'
					? { collapsed: 'auto', minimize_collapsed: later, fields: item.fields.map(toField) }
					: { minimize_collapsed: later, field: toField({ ...item, required: true }) }),
			} as Field;
		}
	}
}
