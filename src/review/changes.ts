import { address } from '../portfolio/addresses.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import type { CollectionName } from '../portfolio/schema/collections.ts';

/** A content file that a proposal touches. */
export interface Change {
	/** Path within the content folder. */
	path: string;
	kind: 'added' | 'changed' | 'removed';
}

const kinds: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'removed' };

/** Reads `git diff --name-status -z --no-renames`: a letter and a path in turn, with a zero byte after each. */
export function readNameStatus(output: string): Change[] {
	const parts = output.split('\0');
	return parts.flatMap((path, index) => (index % 2 === 1 ? [{ path, kind: kinds[parts[index - 1] ?? ''] ?? 'changed' }] : []));
}

const pages: { [Name in CollectionName]?: (id: string) => string } = {
	exempel: address.case,
	behov: address.need,
	organisationer: address.organisation,
	ideslussar: address.lab,
	sidor: address.guide,
	webbplats: () => address.start,
	tillganglighet: () => address.accessibility,
};

/** The page a content file is about; undefined for the lists of the search and for notes. A case's pictures are on the case's page. */
export function pageOf(path: string): string | undefined {
	const picture = /^exempel\/([^/]+)\/.+$/.exec(path)?.[1];
	if (picture !== undefined) return address.case(picture);
	const { collection, id = '' } = placeOf(path);
	return collection && pages[collection]?.(id);
}

/** The pages a proposal changes, each once, without those it takes away. */
export const changedPages = (changes: readonly Change[]): string[] => [
	...new Set(changes.flatMap(({ path, kind }) => (kind === 'removed' ? [] : (pageOf(path) ?? [])))),
];
