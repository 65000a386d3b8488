import type { WordLists } from './alternatives.ts';
import { jointsOf } from './parts.ts';
import { isStopWord } from './stop-words.ts';
import { fold, wordsIn } from './swedish.ts';
import { synonymsOf } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
import {
	beginning,
	beginningOf,
	letterOf,
	readStart,
	readSynonyms,
	readWords,
	synonymFile,
	wordFile,
	type StartFile,
} from './word-files.ts';

/** Gives the text of a gzipped file beside the layer. */
export type ReadFile = (name: string) => Promise<string>;

const noStart: StartFile = { letters: '', beginnings: [], words: [] };

/** Reads parts once each and makes one thing of all that were read so far; when one fails, all are read anew at the next question. */
function gathered<Part, Whole>(read: (name: string) => Promise<Part>, together: (parts: Part[]) => Whole) {
	const parts = new Map<string, Promise<Part>>();
	let whole: Promise<Whole> | undefined;
	return (names: readonly string[]): Promise<Whole> => {
		const missing = names.filter((name) => !parts.has(name));
		if (whole && missing.length === 0) return whole;
		for (const name of missing) parts.set(name, read(name));
		whole = Promise.all(parts.values()).then(together);
		whole.catch(() => {
			parts.clear();
			whole = undefined;
		});
		return whole;
	};
}

/** The file that tells what else a word is called, the narrowest there is. */
const fileOf = (word: string, beginnings: readonly string[]): string | undefined =>
	[beginning.letters + 1, beginning.letters].map((letters) => beginningOf(word, letters)).find((name) => beginnings.includes(name));

/** The words that reading a query takes: those that begin as its words do, and what else its words are called. */
export function wordLoader(hash: Promise<string>, read: ReadFile): (query: string) => Promise<WordLists> {
	const file = async (name: (hash: string) => string): Promise<string> => read(name(await hash));
	const readBeginning = gathered(
		async () => readStart(await file(wordFile)),
		([start]) => start ?? noStart,
	);
	const start = () => readBeginning(['']);
	const readVocabulary = gathered(
		async (letter) => (letter === '' ? (await start()).words : readWords(await file((own) => wordFile(own, letter)))),
		(words) => vocabularyOf(words.flat()),
	);
	// Added to rather than made anew for each file: a reader who types on reads many small ones.
	const synonyms = synonymsOf();
	const readSynonymFiles = gathered(
		async (name) => synonyms.add(readSynonyms(await file((own) => synonymFile(own, name)))),
		() => synonyms,
	);

	return async (query) => {
		const { letters, beginnings } = await start();
		const load = async (words: readonly string[]): Promise<WordLists> => {
			const own = new Set(words.map(letterOf).filter((letter) => letters.includes(letter)));
			const called = new Set(words.flatMap((word) => fileOf(word, beginnings) ?? []));
			const [vocabulary] = await Promise.all([readVocabulary(['', ...own]), readSynonymFiles([...called])]);
			return { vocabulary, synonyms };
		};
		const words = wordsIn(query).filter((word) => !isStopWord(fold(word)));
		const { vocabulary } = await load(words);
		// A word the site has not may be two that it has.
		const seconds = words
			.filter((word) => !vocabulary.has(word))
			.flatMap((word) =>
				jointsOf(word)
					.filter((joint) => vocabulary.has(word.slice(0, joint)))
					.map((joint) => word.slice(joint)),
			);
		return load(seconds);
	};
}
