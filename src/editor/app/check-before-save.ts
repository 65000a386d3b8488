import type { AppEventListener } from '@sveltia/cms';
import { checkFile, type Surroundings } from '../../content-check/check-file.ts';
import type { Problem } from '../../content-check/content.ts';
import { collections, type CollectionName } from '../../portfolio/schema/collections.ts';
import { formFields } from '../form-fields.ts';
import { showFaults } from './fault-dialog.ts';
import { toFile } from './formats.ts';

/** What the editor is about to save. */
export interface Saved {
	collection: CollectionName;
	slug: string;
	data: Record<string, unknown>;
}

/** Where an entry lies in the content folder. */
const pathOf = (name: CollectionName, slug: string): string => {
	const { path, extensions } = collections[name];
	return extensions.length === 0 ? path : `${path}/${slug}.${extensions[0]}`;
};

/** What was chosen in the form is there, also when it is newer than the site that the form came from: other entries, the picture. */
function withChosen(surroundings: Surroundings, { collection, data }: Saved): Surroundings {
	const known = new Set(surroundings.files.map(({ path }) => path));
	const entries = formFields(collection)
		.flatMap((field) => (field.kind === 'reference' ? [data[field.key]].flat().map((id) => pathOf(field.to, String(id))) : []))
		.filter((path) => !known.has(path));
	const picture = (data['bild'] as { fil?: unknown } | undefined)?.fil;
	return {
		...surroundings,
		files: [...surroundings.files, ...entries.map((path) => ({ path, draft: {} }))],
		pictures: [
			...surroundings.pictures,
			...(typeof picture === 'string' ? [`${collections.exempel.path}/${picture.replace(/^\.\//, '')}`] : []),
		],
	};
}

/** The faults that the whole check finds in the file as it would be written. Warnings stop nothing. */
export function faultsBeforeSave(saved: Saved, surroundings: Surroundings, today: string): Problem[] {
	const file = { path: pathOf(saved.collection, saved.slug), bytes: new TextEncoder().encode(toFile(saved.collection, saved.data)) };
	return checkFile(file, withChosen(surroundings, saved), today).filter(({ severity }) => severity === 'error');
}

/** Today where the reader is, ÅÅÅÅ-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/**
 * A no that has been told already. The editor takes any thrown error for no, but has a second dialog for it, which says that something
 * went wrong and to try again later. It reads the message to choose what to show: one that cannot be read shows nothing.
 */
class Refusal extends Error {
	override get message(): string {
		throw this;
	}
}

/** Lets nobody hear of a refusal but the reader, and brings the reader back to where the save began: its button is off while saving. */
function refusal(): () => never {
	let place: HTMLElement | undefined;
	addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLElement && !target.closest('dialog')) place = target;
	});
	addEventListener('unhandledrejection', (event) => {
		if (!(event.reason instanceof Refusal)) return;
		event.preventDefault();
		requestAnimationFrame(() => place?.focus());
	});
	return () => {
		throw new Refusal();
	};
}

/** A fault stops the save. */
export function checkBeforeSave(surroundings: Surroundings): AppEventListener {
	const refuse: () => never = refusal();
	return {
		name: 'preSave',
		async handler({ entry }) {
			const saved = entry.toJS() as unknown as Saved;
			const faults = faultsBeforeSave(saved, surroundings, today());
			if (faults.length === 0) return;
			await showFaults(saved.collection, faults);
			refuse();
		},
	};
}
