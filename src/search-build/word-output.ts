import { gzipSync } from 'node:zlib';
import { enough, enoughToSeeNoMore } from '../search/term-pages.ts';
import { isStopWord } from '../search/stop-words.ts';
import { fold, markedKeyOf, wordsIn } from '../search/swedish.ts';
import { pageValuesText } from '../search/page-values.ts';
import type { SynonymRow } from '../search/synonyms.ts';
import { looseStem, vocabularyOf, type Vocabulary } from '../search/vocabulary.ts';
import {
	beginning,
	beginningOf,
	letterOf,
	pageFile,
	startText,
	synonymFile,
	synonymText,
	wholeUpTo,
	wordFile,
	wordText,
} from '../search/word-files.ts';
import type { Decompounder } from './compounds.ts';
import { remembered } from '../site/remembered.ts';
import type { pageFilters } from './page-filters.ts';
import type { SiteFile } from './site-files.ts';
import type { SearchLists } from './word-lists.ts';

/** One written form for each key of the index, the shortest, with `|` at its joints. In order. Stop words are never asked for. */
export function vocabularyWords(words: Iterable<string>, split: Decompounder): string[] {
	const shortest = new Map<string, string>();
	for (const word of words) {
		if (isStopWord(fold(word))) continue;
		const key = markedKeyOf(word);
		const known = shortest.get(key);
		if (known === undefined || word.length < known.length || (word.length === known.length && word < known)) shortest.set(key, word);
	}
	return [...shortest.values()].sort().map((word) => split(word).join('|'));
}

/** What the forms of a word share. */
const formOf = (word: string): string => looseStem(markedKeyOf(word));

/** How many pages have a word as it stands, in the form that most of them have: none for terms of several words. */
export function pagesWith(words: ReadonlyMap<string, number>): (term: string) => number {
	const byKey = new Map<string, number>();
	for (const [word, pages] of words) {
		const form = formOf(word);
		byKey.set(form, Math.max(pages, byKey.get(form) ?? 0));
	}
	return (term) => {
		const [word, ...others] = wordsIn(term);
		return word === undefined || others.length > 0 ? 0 : (byKey.get(formOf(word)) ?? 0);
	};
}

/** Words this short that are no abbreviation mean many things: `kör`, `bio`. */
const isTelling = (term: string): boolean => !/^\p{Ll}{1,3}$/u.test(term);

type Terms = Pick<SearchLists, 'synonyms' | 'seeAlso'>;

/** What the pages have of the lists' terms. */
export interface OnSite {
	/** How many have a word. */
	pages(term: string): number;
	/** The terms of several words that some page has. */
	phrases: ReadonlySet<string>;
}

/** All terms that a query may lead to. */
export const termsOf = ({ synonyms, seeAlso }: Terms): string[] => [...synonyms.flat(), ...seeAlso.flatMap(({ near }) => near)];

/** What each term may stand for, of what the site has. What would never be asked for is left out. */
export function synonymRows({ synonyms, seeAlso }: Terms, { has, siblings }: Vocabulary, { pages, phrases }: OnSite): SynonymRow[] {
	const mayBeFound = remembered((term) => {
		const [word = '', ...others] = wordsIn(term);
		return isTelling(term) && (others.length > 0 ? phrases.has(term) : has(word) || siblings(word).length > 0);
	});
	const groupOf = new Map(synonyms.flatMap((group) => group.map((term) => [term.toLowerCase(), group] as const)));
	const near = new Map<readonly string[], string[]>();
	for (const { term, near: terms } of seeAlso) {
		const group = groupOf.get(term.toLowerCase()) ?? [term];
		groupOf.set(term.toLowerCase(), group);
		near.set(group, [...(near.get(group) ?? []), ...terms]);
	}
	return [...new Set(groupOf.values())].flatMap((group) => {
		const known = group.filter(mayBeFound);
		// What is near may be called otherwise on this site.
		const found = (term: string) => (mayBeFound(term) ? [term] : (groupOf.get(term.toLowerCase()) ?? []).filter(mayBeFound).slice(0, 1));
		const others = [...new Set((near.get(group) ?? []).flatMap(found))].filter((term) => !group.includes(term));
		const isFound = known.some((term) => pages(term) >= enoughToSeeNoMore);
		return group
			.filter((text) => pages(text) < enough)
			.map((text) => ({ text, equal: known.filter((term) => term !== text), seeAlso: isFound ? [] : others }))
			.filter((row) => row.equal.length + row.seeAlso.length > 0);
	});
}

const zip = (text: string) => gzipSync(text, { level: 9 });
const file = (name: string, content: Uint8Array): SiteFile => ({ path: `sok/${name}`, content });

/** The file of what the pages have of each filter. */
export const pageValuesFile = (hash: string, { ids, filters }: ReturnType<typeof pageFilters>): SiteFile =>
	file(pageFile(hash), zip(pageValuesText(filters, ids)));

/** The files of the words, whole or cut by letter, and of what else they are called. */
export function wordFiles(hash: string, words: readonly string[], lists: Terms, onSite: OnSite): SiteFile[] {
	const isWhole = zip(wordText(words)).length <= wholeUpTo;
	const byLetter = isWhole ? new Map<string, string[]>() : Map.groupBy(words, letterOf);
	const rowsByBeginning = (rows: readonly SynonymRow[], letters: number) => [
		...Map.groupBy(rows, ({ text }) => beginningOf(text, letters)),
	];
	const synonymFiles = rowsByBeginning(synonymRows(lists, vocabularyOf(words), onSite), beginning.letters)
		.flatMap(([name, rows]): [string, SynonymRow[]][] =>
			zip(synonymText(rows)).length > beginning.upTo ? rowsByBeginning(rows, beginning.letters + 1) : [[name, rows]],
		)
		.map(([name, rows]) => [name, zip(synonymText(rows))] as const);
	const start = {
		letters: [...byLetter.keys()].sort().join(''),
		beginnings: synonymFiles.map(([name]) => name).sort(),
		words: isWhole ? words : [],
	};
	return [
		file(wordFile(hash), zip(startText(start))),
		...[...byLetter].map(([letter, own]) => file(wordFile(hash, letter), zip(wordText(own)))),
		...synonymFiles.map(([name, content]) => file(synonymFile(hash, name), content)),
	];
}
