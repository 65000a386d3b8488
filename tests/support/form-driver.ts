import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readSource } from '../../src/content-check/source.ts';
import { nameOf } from '../../src/editor/form.ts';
import { formFields, type FormField, type Source } from '../../src/editor/form-fields.ts';
import type { CollectionName } from '../../src/portfolio/schema/collections.ts';
import type { FolderFiles } from './form-folder.ts';

/** A picture to choose from the computer. */
export interface Upload {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** What somebody fills in: keys as in the file, a picture as an upload, and `body` for the text. */
export type Filled = Readonly<Record<string, unknown>>;

/** The name an entry is chosen by. */
export function nameIn(files: FolderFiles, collection: Source, id: string): string {
	const path = Object.keys(files).find((file) => file.startsWith(`content/${collection}/${id}.`));
	const { data } = readSource(new TextEncoder().encode(files[path ?? '']), collection !== 'organisationer');
	return String((data as Record<string, unknown>)[nameOf[collection]]);
}

/** One form in the editor, filled in as a person does it: by typing, choosing and pressing. Knows the fields from the schemas only. */
export class FormDriver {
	readonly page: Page;
	readonly #files: FolderFiles;

	constructor(page: Page, files: FolderFiles) {
		this.page = page;
		this.#files = files;
	}

	/** A field's place in the form, by its key: `effekter.0.vad`. */
	field(path: string): Locator {
		return this.page.locator(`section.field[data-key-path="${path}"]`);
	}

	/** Scrolls to a field: the editor leaves one out until it comes into view. */
	async reach(path: string): Promise<Locator> {
		const field = this.field(path);
		await expect
			.poll(
				async () => {
					if (await field.count()) return true;
					// Within its own group first: there is no field before it there when none is drawn.
					await this.page.evaluate((group) => {
						const place =
							document.querySelector(`section.field[data-key-path="${group}"] .placeholder`) ??
							document.querySelector('section.field ~ .placeholder');
						place?.scrollIntoView();
					}, path.split('.')[0]);
					return false;
				},
				{ message: `the field ${path}`, interval: 30, timeout: 20_000 },
			)
			.toBe(true);
		return field;
	}

	async fill(collection: CollectionName, { body, ...values }: Filled): Promise<void> {
		await this.#fillGroup(formFields(collection), values, '');
		if (typeof body === 'string') await this.write(body);
	}

	/** Types the text after the fields, in the editor's plain Markdown view. */
	async write(text: string): Promise<void> {
		const body = await this.reach('body');
		const plain = body.locator('textarea');
		if (!(await plain.isVisible())) await body.getByRole('button', { name: 'Redigera som Markdown' }).click();
		await plain.fill(text);
	}

	save(): Promise<void> {
		return this.page.getByRole('button', { name: 'Spara', exact: true }).click();
	}

	async #fillGroup(fields: readonly FormField[], values: Filled, before: string): Promise<void> {
		const unknown = Object.keys(values).filter((key) => !fields.some((field) => field.key === key));
		if (unknown.length > 0) throw new Error(`The form has no field for ${unknown.join(', ')}.`);
		for (const field of fields) if (values[field.key] !== undefined) await this.#fill(field, values[field.key], before + field.key);
	}

	async #fill(field: FormField, value: unknown, path: string): Promise<void> {
		const at = await this.reach(path);
		switch (field.kind) {
			case 'text':
				return at.locator('input, textarea').first().fill(String(value));
			case 'number':
				await at.getByRole('textbox').or(at.getByRole('spinbutton')).first().fill(String(value));
				return;
			case 'day':
				return at.locator('input').fill(String(value));
			case 'yesNo':
				return at.getByRole('switch').click();
			case 'choice':
				return this.#choose(at, field.options.find((option) => option.value === value)?.label ?? String(value));
			case 'reference':
				for (const id of [value].flat()) await this.#choose(at, nameIn(this.#files, field.to, String(id)));
				return;
			case 'picture':
				return this.#upload(at, value as Upload);
			case 'group':
				if (!field.required) await at.getByRole('checkbox').first().click();
				return this.#fillGroup(field.fields, value as Filled, `${path}.`);
			case 'list':
				return this.#fillList(field.item, value as readonly unknown[], path);
		}
	}

	async #fillList(item: FormField, values: readonly unknown[], path: string): Promise<void> {
		for (const [index, value] of values.entries()) {
			await this.field(path)
				.getByRole('button', { name: /^Lägg till/ })
				.last()
				.click();
			if (item.kind === 'group') await this.#fillGroup(item.fields, value as Filled, `${path}.${index}.`);
			else await this.#fill(item, value, `${path}.${index}`);
		}
	}

	async #choose(at: Locator, label: string): Promise<void> {
		// Few options are shown at once, many are folded away.
		const shown = at.getByRole('radio', { name: label, exact: true }).or(at.getByRole('checkbox', { name: label, exact: true }));
		const folded = at.getByRole('combobox');
		await shown.or(folded).first().waitFor();
		if (await shown.count()) return shown.click();
		await folded.click();
		await this.page.getByRole('option', { name: label, exact: true }).click();
	}

	async #upload(at: Locator, file: Upload): Promise<void> {
		await at.getByRole('button', { name: 'Bläddra' }).click();
		const dialog = this.page.getByRole('dialog').last();
		await dialog.locator('input[type=file]').setInputFiles(file);
		await dialog.getByRole('button', { name: 'Infoga' }).click();
		await at.locator('img').waitFor();
	}
}
