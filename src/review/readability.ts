/** A sentence longer than this is worth a second look. */
export const longestSentence = 25;

/** One sentence as it is written, with the line it begins on. */
export interface Sentence {
	text: string;
	line: number;
	/** How many words it has. */
	words: number;
}

const word = /[\p{L}\p{N}]+(?:[-–.,:’'][\p{L}\p{N}]+)*/gu;
const longWord = 6;

export const wordsIn = (text: string): string[] => text.match(word) ?? [];

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The sentences of a text that begins at a line of its file. A line end within a sentence does not end it. */
export function sentencesOf(text: string, line: number): Sentence[] {
	const lineAt = (index: number) => line + text.slice(0, index).split('\n').length - 1;
	return [...segmenter.segment(text.replaceAll('\n', ' '))]
		.map(({ segment, index }) => ({ text: segment.trim(), line: lineAt(index), words: wordsIn(segment).length }))
		.filter(({ words }) => words > 0);
}

/** Björnsson's LIX: words in a sentence on average, and the share of words longer than six letters in per cent. */
export function lix(sentences: readonly Sentence[]): number {
	const words = sentences.flatMap(({ text }) => wordsIn(text));
	const long = words.filter((item) => item.length > longWord).length;
	return words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * long) / words.length);
}
