import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Numbers, PageTexts } from './site-pages.ts';

/** Where a page's numbers stand among all: its pieces from the first to the second, its joined words from there to the third. */
type Places = [number, number, number];

/** A page as it was published, and what is indexed of it: nothing where it is not. */
interface Noted {
	published: string;
	indexed?: { digest: string; at: Places };
}

interface Note {
	pieces: string[];
	pages: Record<string, Noted>;
}

/**
 * What the index has read of pages, kept for the next build.
 *
 * @param place two files that the last build of the same program left, by their name without its ending; where there are none, every page
 * is read
 */
export function keptPages(place: string) {
	const noteFile = `${place}.json`;
	const numberFile = `${place}.bin`;
	const isThere = existsSync(noteFile);
	const before = isThere ? (JSON.parse(readFileSync(noteFile, 'utf8')) as Note) : { pieces: [], pages: {} };
	const bytes = isThere ? readFileSync(numberFile) : Buffer.alloc(0);
	const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
	/** For each number of the last build, one more than that of this build. */
	const renumbered = new Uint32Array(before.pieces.length);

	const pages: Note['pages'] = {};
	const parts: Numbers[] = [];
	let length = 0;
	const keep = (part: Numbers): number => {
		parts.push(part);
		return (length += part.length);
	};

	return {
		/** What is indexed of a page: as it was kept where what is published of it has the same digest, else what `read` gives. */
		of(file: string, published: string, numberOf: (piece: string) => number, read: () => PageTexts | undefined): PageTexts | undefined {
			const noted = before.pages[file];
			const now = (from: number, to: number) =>
				numbers.slice(from, to).map((number) => (renumbered[number] ||= numberOf(before.pieces[number] ?? '') + 1) - 1);
			const known = ({ digest, at }: NonNullable<Noted['indexed']>): PageTexts => ({
				digest,
				pieces: now(at[0], at[1]),
				joined: now(at[1], at[2]),
			});
			const page = noted?.published === published ? noted.indexed && known(noted.indexed) : read();
			pages[file] = { published, ...(page && { indexed: { digest: page.digest, at: [length, keep(page.pieces), keep(page.joined)] } }) };
			return page;
		},
		/** Keeps it all for the next build. */
		save(pieces: string[]): void {
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(noteFile, JSON.stringify({ pieces, pages } satisfies Note));
			const all = new Uint32Array(length);
			let at = 0;
			for (const part of parts) {
				all.set(part, at);
				at += part.length;
			}
			writeFileSync(numberFile, all);
		},
	};
}
