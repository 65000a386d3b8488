import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../site/digest.ts';
import type { SiteFile } from './site-files.ts';

/** What stands before the files' contents, on one line. */
interface Note {
	/** Digest of what they were made from. */
	sources: string;
	files: (Omit<SiteFile, 'content'> & { bytes: number })[];
}

const digestLength = sha256(new Uint8Array()).length;
const lineEnd = '\n'.charCodeAt(0);

/** What is kept, files with their note. None where nothing is, or it is damaged. */
function readKept(place: string): { sources?: string; files: SiteFile[] } {
	try {
		const all = readFileSync(place);
		const rest = all.subarray(digestLength);
		if (sha256(rest) !== all.toString('latin1', 0, digestLength)) return { files: [] };
		let from = rest.indexOf(lineEnd) + 1;
		const { sources, files } = JSON.parse(rest.toString('utf8', 0, from)) as Note;
		return { sources, files: files.map(({ bytes, ...file }) => ({ ...file, content: rest.subarray(from, (from += bytes)) })) };
	} catch {
		return { files: [] };
	}
}

/**
 * Files kept from one build to the next, all in one, which begins with the digest of the rest. What cannot be read, is damaged, or was
 * made from something else is as if nothing were kept.
 */
export function keptFiles(place: string) {
	return {
		read(sources: string): SiteFile[] | undefined {
			const kept = readKept(place);
			return kept.sources === sources ? kept.files : undefined;
		},
		/** The contents of single files by the source of each, whatever the whole was made from. */
		contents: (): ReadonlyMap<string, Uint8Array> =>
			new Map(readKept(place).files.flatMap(({ source, content }) => (source === undefined ? [] : [[source, content] as const]))),
		/** Written beside and put in place at the end: whole or not at all. */
		keep(sources: string, files: readonly SiteFile[]): void {
			const note: Note = { sources, files: files.map(({ content, ...file }) => ({ ...file, bytes: content.length })) };
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
