import { CORE_SCHEMA, load } from 'js-yaml';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../site/settings.ts';
import type { CompoundLists } from './compounds.ts';

export interface SearchLists extends CompoundLists {
	/** Groups of equal words. */
	synonyms: readonly (readonly string[])[];
	/** What pages about something near a word say. */
	seeAlso: readonly SeeAlso[];
}

export interface SeeAlso {
	term: string;
	near: readonly string[];
}

/** The rows of each file. */
interface Rows {
	synonymer: { term: string; synonymer: string[] };
	'se-aven': { term: string; se_aven: string[] };
	'delas-inte': string;
	'delas-sa': string;
}

/** With the reader that takes a tenth of the time: the files are long. In its plainest schema, where a day is a text. */
function readRows<Name extends keyof Rows>(contentFolder: string, name: Name): Rows[Name][] {
	const path = join(contentFolder, 'sok', `${name}.yaml`);
	if (!existsSync(path)) return [];
	return (load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as Rows[Name][] | null | undefined) ?? [];
}

const lower = (word: string): string => word.toLocaleLowerCase('sv');

function readLists(contentFolder: string): SearchLists {
	return {
		synonyms: readRows(contentFolder, 'synonymer').map(({ term, synonymer }) => [term, ...synonymer]),
		seeAlso: readRows(contentFolder, 'se-aven').map(({ term, se_aven }) => ({ term, near: se_aven })),
		whole: readRows(contentFolder, 'delas-inte').map(lower),
		joints: readRows(contentFolder, 'delas-sa').map(lower),
	};
}

/** The groups of `own`, with the words of `more` that it has not: in the group they share a word with, or in groups of their own. */
function withMoreSynonyms(own: SearchLists['synonyms'], more: SearchLists['synonyms']): SearchLists['synonyms'] {
	const placeOf = new Map(own.flatMap((group, index) => group.map((word) => [lower(word), index] as const)));
	const groups = own.map((group) => [...group]);
	for (const group of more) {
		const place = group.map((word) => placeOf.get(lower(word))).find((index) => index !== undefined);
		const left = group.filter((word) => !placeOf.has(lower(word)));
		if (place === undefined) groups.push(left);
		else groups[place]?.push(...left);
	}
	return groups;
}

/** An editor's lists with those of others after them. Where the two disagree, the editor's decide. */
export function withMore(own: SearchLists, more: SearchLists): SearchLists {
	const plain = (word: string) => word.replaceAll('|', '');
	const decided = new Set([...own.whole, ...own.joints].map(plain));
	const undecided = (words: readonly string[]) => words.filter((word) => !decided.has(plain(word)));
	return {
		synonyms: withMoreSynonyms(own.synonyms, more.synonyms),
		seeAlso: [...own.seeAlso, ...more.seeAlso],
		whole: [...own.whole, ...undecided(more.whole)],
		joints: [...own.joints, ...undecided(more.joints)],
	};
}

/**
 * The lists in `sok/`, as the content check has found them to be. Those that come with the project are there for every portfolio:
 * their words are those of any Swedish municipality.
 */
export function readSearchLists(contentFolder: string): SearchLists {
	const common = join(projectFolder, 'content');
	return contentFolder === common ? readLists(common) : withMore(readLists(contentFolder), readLists(common));
}
