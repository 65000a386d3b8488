import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../site/settings.ts';
import type { CompoundLists } from './compounds.ts';

export interface SearchLists extends CompoundLists {
	/** Groups of equal words. */
	synonyms: readonly (readonly string[])[];
}

/**
 * The editor's lists in `sok/`, as the content check has found them to be. A portfolio without a list of its own uses the one that
 * comes with the project: the words are those of any Swedish municipality.
 */
export function readSearchLists(contentFolder: string): SearchLists {
	const read = (name: string): unknown[] => {
		const file = [contentFolder, join(projectFolder, 'content')]
			.map((folder) => join(folder, 'sok', name))
			.find((path) => existsSync(path));
		return file ? ((parse(readFileSync(file, 'utf8')) as unknown[] | null) ?? []) : [];
	};
	const synonyms = read('synonymer.yaml') as { term: string; synonymer: string[] }[];
	return {
		synonyms: synonyms.map(({ term, synonymer }) => [term, ...synonymer]),
		whole: (read('delas-inte.yaml') as string[]).map((word) => word.toLowerCase()),
		joints: (read('delas-sa.yaml') as string[]).map((word) => word.toLowerCase()),
	};
}
