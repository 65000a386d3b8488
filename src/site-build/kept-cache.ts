import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf, filesIn } from '../site/digest.ts';

/** A file of the cache as it was when its build had ended. */
interface Noted {
	size: number;
	modified: number;
	digest: string;
}

interface Note {
	/** Digest of the program that made the cache. */
	program: string;
	files: Record<string, Noted>;
}

const noteName = 'kept.json';
/** Notes about the output, not part of what is kept. */
const others = new Set([noteName, 'last-build.json']);
/** Where Astro keeps the pages. */
const pages = 'dist/';

/**
 * What Astro and the search index keep in a folder from one build to the next. It is used only where the same program made it and no
 * file of it has been lost, added or changed since; a cache that is missing, another's or damaged is thrown away, and the build is a full one.
 */
export function keptCache(folder: string) {
	const noteFile = join(folder, noteName);
	/** The files as they are before the build. */
	let known: Record<string, Noted> = {};

	/** A file's size and time tell that nothing has touched it; where they differ, as after a copy, its content does. */
	function look(before: Readonly<Record<string, Noted>>): Record<string, Noted> {
		const files = filesIn(folder).map((path) => [relative(folder, path), path] as const);
		return Object.fromEntries(
			files
				.filter(([name]) => !others.has(name))
				.map(([name, path]) => {
					const { size, mtimeMs: modified } = statSync(path);
					const noted = before[name];
					const isSame = noted?.size === size && noted.modified === modified;
					return [name, isSame ? noted : { size, modified, digest: digestOf([readFileSync(path)]) }];
				}),
		);
	}

	function read(): Note | undefined {
		try {
			return JSON.parse(readFileSync(noteFile, 'utf8')) as Note;
		} catch {
			return undefined;
		}
	}

	return {
		/** Whether a build by this program can go on from it. If not, or where a full build is asked for, it is emptied. */
		fits(program: string, { force = false } = {}): boolean {
			const note = force ? undefined : read();
			if (note?.program === program && note.files) {
				known = look(note.files);
				const names = Object.keys(known);
				if (names.length === Object.keys(note.files).length && names.every((name) => known[name]?.digest === note.files[name]?.digest))
					return true;
			}
			known = {};
			rmSync(folder, { recursive: true, force: true });
			return false;
		},
		/** Notes it, after a build that went well. Gives those of its pages that the build made, and how many there are. */
		note(program: string): { made: string[]; pages: number } {
			const files = look(known);
			mkdirSync(folder, { recursive: true });
			writeFileSync(noteFile, JSON.stringify({ program, files } satisfies Note));
			const all = Object.keys(files).filter((name) => name.startsWith(pages));
			const made = all.filter((name) => files[name] !== known[name]);
			return { made: made.map((name) => name.slice(pages.length)), pages: all.length };
		},
	};
}
