import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../site/digest.ts';
import type { SiteFile } from './site-files.ts';

/** What stands before the files' contents, on one line. */
interface Note {
	/** Digest of what they were made from. */
	sources: string;
	files: { path: string; bytes: number }[];
}

const digestLength = sha256(new Uint8Array()).length;
const lineEnd = '\n'.charCodeAt(0);

/**
 * Files kept from one build to the next, all in one, which begins with the digest of the rest. What cannot be read, is damaged, or was
 * made from something else is as if nothing were kept.
 */
export function keptFiles(place: string) {
	return {
		read(sources: string): SiteFile[] | undefined {
			try {
				const all = readFileSync(place);
				const rest = all.subarray(digestLength);
				if (sha256(rest) !== all.toString('latin1', 0, digestLength)) return undefined;
				let from = rest.indexOf(lineEnd) + 1;
				const note = JSON.parse(rest.toString('utf8', 0, from)) as Note;
				if (note.sources !== sources) return undefined;
				return note.files.map(({ path, bytes }) => ({ path, content: rest.subarray(from, (from += bytes)) }));
			} catch {
				return undefined;
			}
		},
		/** Written beside and put in place at the end: whole or not at all. */
		keep(sources: string, files: readonly SiteFile[]): void {
			const note: Note = { sources, files: files.map(({ path, content }) => ({ path, bytes: content.length })) };
			const rest = Buffer.concat([Buffer.from(`${JSON.stringify(note)}\n`), ...files.map(({ content }) => content)]);
			const beside = `${place}.ny`;
			mkdirSync(dirname(place), { recursive: true });
			rmSync(beside, { recursive: true, force: true });
			writeFileSync(beside, Buffer.concat([Buffer.from(sha256(rest)), rest]));
			rmSync(place, { recursive: true, force: true });
			renameSync(beside, place);
		},
	};
}
