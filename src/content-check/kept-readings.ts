import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CollectionName } from '../portfolio/schema/collections.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import { digestOf } from '../site/digest.ts';
import type { ContentFile } from './content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { readFile, type ReadFile } from './read-file.ts';

/** What the check has read in a file without fault, so that it need not read the same file again. */
interface Reading {
	digest: string;
	draft: unknown;
	links: ReadEntry['body']['links'];
	pictures: ReadEntry['body']['pictures'];
	anchors: readonly string[];
}

/**
 * Reads a portfolio's files for the check, those that have not changed since the last build from what was read then. Only files
 * without a fault of their own are kept: what other files make wrong in them is always looked for anew.
 *
 * @param kept a file from the last build of the same program; where there is none, every file is read
 */
export function keptReadings(kept: string) {
	const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Reading>) : {};
	const now: Record<string, Reading> = {};

	return {
		read(file: ContentFile): ReadFile {
			const { path, bytes } = file;
			const place = placeOf(path);
			const { collection, id = '' } = place;
			if (!collection || !bytes) return readFile(file);
			const digest = digestOf([bytes]);
			const known = before[path];
			if (known?.digest === digest) {
				now[path] = known;
				return { ...place, path, entry: entryFrom(known, collection, id, file) };
			}
			const reading = readFile(file);
			if (reading.entry?.faults.length === 0) now[path] = readingOf(digest, reading.entry);
			return reading;
		},
		/** Keeps what was read for the next build. */
		save: () => writeFileSync(kept, JSON.stringify(now)),
	};
}

const readingOf = (digest: string, { draft, body: { links, pictures, anchors } }: ReadEntry): Reading => ({
	digest,
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
