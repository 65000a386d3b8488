import { checkContent } from '../content-check/check-content.ts';
import type { Content, ContentFile, Problem } from '../content-check/content.ts';
import { entryText } from '../content-files/entry-text.ts';
import { newEntry } from '../i18n/sv/new.ts';
import { address } from '../portfolio/addresses.ts';
import { reservedId } from '../portfolio/messages/entries.ts';
import { toId } from '../portfolio/messages/wording.ts';
import { readWithSchema } from '../portfolio/rules/schema-rules.ts';
import { collections } from '../portfolio/schema/collections.ts';
import { entryId, idMaxLength } from '../portfolio/schema/fields.ts';
import { withValue, type Entry, type EntryKind } from './entry.ts';

/** A file that is ready to be written. */
export interface NewFile extends Entry {
	id: string;
}

export const newFilePath = ({ kind, id }: Pick<NewFile, 'kind' | 'id'>): string =>
	`${collections[kind].path}/${id}.${collections[kind].extensions[0]}`;

/** An id from a title: whole words as far as there is room, and one that no file has. Empty where the title has no letters. */
export function proposedId(title: string, taken: ReadonlySet<string>): string {
	const id = shortened(toId(title), idMaxLength);
	for (let number = 1; ; number++) {
		const numbered = number === 1 ? id : `${shortened(id, idMaxLength - 3)}-${number}`;
		if (!taken.has(numbered)) return numbered;
	}
}

const shortened = (id: string, length: number) => (id.length <= length ? id : id.slice(0, length + 1).replace(/-[^-]*$|.$/, ''));

/** Why an id cannot be used for a new file, as a sentence. */
export function idFault(kind: EntryKind, id: string, taken: ReadonlySet<string>): string | undefined {
	if (taken.has(id)) return newEntry.idTaken(id);
	if (kind === 'behov' && address.need(id) === address.unmetNeeds) return reservedId(id, address.unmetNeeds);
	return readWithSchema(entryId(), id).faults[0]?.message;
}

/** The days that a new file begins with, unless they are given. */
export function withToday({ kind, data, today }: Entry): Entry {
	const days = kind === 'exempel' ? ['publicerad', 'granskad'] : ['publicerad'];
	return { kind, today, data: days.reduce((dated, day) => (dated[day] === undefined ? withValue(dated, [day], today) : dated), data) };
}

export function asContentFile(file: NewFile): ContentFile {
	const guidance = file.data['utkast'] === true ? newEntry.body : '';
	return { path: newFilePath(file), bytes: new TextEncoder().encode(entryText(file.kind, file.data, guidance)) };
}

/** What the whole content check has against the new files, were they in the folder. */
export function newFileProblems(content: Content, added: readonly NewFile[]): Problem[] {
	const files = added.map(asContentFile);
	const paths = new Set(files.map(({ path }) => `${content.folder}/${path}`));
	const today = added[0]?.today ?? '';
	return checkContent({ ...content, files: [...content.files, ...files] }, today).filter(
		({ file, severity }) => paths.has(file) && severity === 'error',
	);
}
