import type { WordLists } from './layer.ts';
import { jointsOf } from './query.ts';
import { wordsIn } from './swedish.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { letterOf, readSynonyms, readWords, synonymFile, wordFile } from './word-files.ts';

/** Gives the text of a gzipped file beside the layer. */
export type ReadFile = (name: string) => Promise<string>;

/** The words that reading a query takes: all of them, or the files of the letters it begins with. Each file is read once. */
export function wordLoader(hash: Promise<string>, read: ReadFile): (query: string) => Promise<WordLists> {
	const files = new Map<string, Promise<string[]>>();
	/** Of all files asked for so far. */
	let vocabulary: Promise<Vocabulary> | undefined;
	let synonyms: Promise<{ synonyms: Synonyms; letters: string }> | undefined;

	/** Waits for files that an earlier query asked for, too; when one fails, all are read anew at the next query. */
	function load(letters: readonly string[], { words: meant }: Synonyms): Promise<Vocabulary> {
		const missing = letters.filter((letter) => !files.has(letter));
		if (missing.length === 0) return (vocabulary ??= Promise.resolve(vocabularyOf([], meant)));
		for (const letter of missing) files.set(letter, hash.then((text) => read(wordFile(text, letter))).then(readWords));
		vocabulary = Promise.all(files.values()).then((words) => vocabularyOf(words.flat(), meant));
		vocabulary.catch(() => {
			files.clear();
			vocabulary = undefined;
		});
		return vocabulary;
	}

	return async (query) => {
		synonyms ??= hash
			.then((text) => read(synonymFile(text)))
			.then(readSynonyms)
			.then(({ letters, groups }) => ({ synonyms: synonymsOf(groups), letters }));
		const { letters, synonyms: own } = await synonyms;
		if (letters === '') return { vocabulary: await load([''], own), synonyms: own };
		const words = wordsIn(query);
		const available = (wanted: readonly string[]) => [...new Set(wanted)].filter((letter) => letters.includes(letter));
		const { has } = await load(available(words.map(letterOf)), own);
		// A word the site has not may be two that it has.
		const seconds = words
			.filter((word) => !has(word))
			.flatMap((word) =>
				jointsOf(word)
					.filter((joint) => has(word.slice(0, joint)))
					.map((joint) => letterOf(word.slice(joint))),
			);
		return { vocabulary: await load(available(seconds), own), synonyms: own };
	};
}
