import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lint, type CSpellReporter, type Issue } from 'cspell';
import type { Piece } from './prose.ts';

/** A word no dictionary knows. */
export interface UnknownWord {
	word: string;
	line: number;
	/** What the author most likely meant, the likeliest first. */
	suggestions: readonly string[];
}

/** Pieces on the lines they have in their file, so that a spelling checker counts as the author does. */
export function onTheirLines(pieces: readonly Piece[]): string {
	const lines: string[] = [];
	for (const { text, line } of pieces)
		for (const [row, part] of text.split('\n').entries()) {
			const index = line + row - 1;
			lines[index] = [lines[index], part].filter(Boolean).join(' ');
		}
	return Array.from(lines, (line) => line ?? '').join('\n');
}

/**
 * Words in some texts that are in no Swedish or English dictionary and not among the known ones, once each.
 *
 * @param texts by any name, with the lines that are to be reported
 */
export async function unknownWords(
	texts: ReadonlyMap<string, string>,
	known: readonly string[],
): Promise<ReadonlyMap<string, readonly UnknownWord[]>> {
	const names = [...texts.keys()];
	const found = new Map(names.map((name): [string, UnknownWord[]] => [name, []]));
	if (names.length === 0) return found;
	const folder = mkdtempSync(join(tmpdir(), 'stavning-'));
	try {
		const files = names.map((name, index) => {
			const file = join(folder, `${index}.txt`);
			writeFileSync(file, texts.get(name) ?? '');
			return file;
		});
		await lint(files, options(folder, known), reporter(found, names, folder));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return found;
}

const options = (folder: string, known: readonly string[]) => ({
	root: folder,
	gitignore: false,
	cache: false,
	showSuggestions: true,
	config: {
		url: pathToFileURL(join(folder, 'cspell.json')),
		settings: {
			language: 'sv,en',
			import: [import.meta.resolve('@cspell/dict-sv/cspell-ext.json')],
			words: [...known],
			maxDuplicateProblems: 1,
			maxNumberOfProblems: 500,
			numSuggestions: 2,
		},
	},
});

function reporter(found: ReadonlyMap<string, UnknownWord[]>, names: readonly string[], folder: string): CSpellReporter {
	return {
		issue: ({ uri = '', row, text, suggestions = [] }: Issue) => {
			const name = names.find((_, index) => uri === String(pathToFileURL(join(folder, `${index}.txt`))));
			if (name !== undefined) found.get(name)?.push({ word: text, line: row, suggestions });
		},
		error: (message, error) => {
			throw new Error(message, { cause: error });
		},
		info: () => {},
		debug: () => {},
		progress: () => {},
		result: () => {},
	};
}
