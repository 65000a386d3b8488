import type { CollectionName } from '../portfolio/schema/collections.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import { keptResults } from '../site/kept-results.ts';
import type { ContentFile } from './content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { readFile, type ReadFile } from './read-file.ts';

/** What the check has read in a file without fault, so that it need not read the same file again. */
interface Reading {
	draft: unknown;
	links: ReadEntry['body']['links'];
	pictures: ReadEntry['body']['pictures'];
	anchors: readonly string[];
}

/**
 * Reads a portfolio's files for the check, those that have not changed since the last build from what was read then. Only files
 * without a fault of their own are kept: what other files make wrong in them is always looked for anew.
 *
 * @param place a file from the last build of the same program; where there is none, every file is read
 */
export function keptReadings(place: string) {
	const kept = keptResults<Reading>(place);
	return {
		read(file: ContentFile): ReadFile {
			const { path, bytes } = file;
			const standing = placeOf(path);
			const { collection, id = '' } = standing;
			if (!collection || !bytes) return readFile(file);
			let fresh: ReadFile | undefined;
			const reading = kept.of(path, bytes, () => {
				fresh = readFile(file);
				return fresh.entry?.faults.length === 0 ? readingOf(fresh.entry) : undefined;
			});
			return fresh ?? { ...standing, path, ...(reading && { entry: entryFrom(reading, collection, id, file) }) };
		},
		/** Keeps what was read for the next build. */
		save: kept.save,
	};
}

const readingOf = ({ draft, body: { links, pictures, anchors } }: ReadEntry): Reading => ({
	draft,
	links,
	pictures,
	anchors: [...anchors],
});

const entryFrom = ({ draft, links, pictures, anchors }: Reading, collection: CollectionName, id: string, file: ContentFile): ReadEntry => ({
	collection,
	id,
	file: file.path,
	draft,
	body: { links, pictures, anchors: new Set(anchors), faults: [] },
	faults: [],
	// Where something else has made a fault here, its line is found by reading the file after all.
	place: (fault) => readEntry(collection, id, file).place(fault),
});
