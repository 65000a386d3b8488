import { inMarkdown } from '../content-check/problem-table.ts';
import { lixLevels, review } from '../i18n/sv/review.ts';
import { listed, quote } from '../portfolio/messages/wording.ts';
import type { Piece } from './prose.ts';
import { lix, longestSentence, sentencesOf } from './readability.ts';
import type { UnknownWord } from './spelling.ts';

/** From this value a text is hard to read. */
const hardFrom = 50;
/** Below this many words LIX says more about chance than about the text. */
const fewestWords = 60;
/** An editor reads no more than this many rows about spelling. */
const mostWords = 15;

const levelOf = (value: number) => lixLevels.findLast(([from]) => value >= from)?.[1] ?? '';

/** Advice on how a text is written, a row each in Markdown. Never a fault: somebody who reads decides. */
export function languageAdvice(pieces: readonly Piece[], ingress: string | undefined, unknown: readonly UnknownWord[]): string[] {
	const sentences = pieces.filter(({ running }) => running).flatMap(({ text, line }) => sentencesOf(text, line));
	const words = sentences.reduce((total, sentence) => total + sentence.words, 0);
	const value = lix(sentences);
	const everySentence = pieces.flatMap(({ text, line }) => sentencesOf(text, line)).sort((a, b) => a.line - b.line);
	return [
		...(words >= fewestWords ? [review.lix(value, levelOf(value), value >= hardFrom)] : []),
		...(ingress ? [ingressAdvice(ingress)] : []),
		...everySentence
			.filter((sentence) => sentence.words > longestSentence)
			.map(({ line, words, text }) => review.longSentence(line, words, inMarkdown(text))),
		...spellingAdvice(unknown),
	];
}

function ingressAdvice(ingress: string): string {
	const sentences = sentencesOf(ingress, 1);
	const words = sentences.reduce((total, sentence) => total + sentence.words, 0);
	const value = lix(sentences);
	return review.ingress(sentences.length, Math.round(words / Math.max(sentences.length, 1)), value, value >= hardFrom);
}

function spellingAdvice(unknown: readonly UnknownWord[]): string[] {
	const rows = unknown.slice(0, mostWords).map(({ line, word, suggestions }) => {
		const guess = suggestions.length > 0 ? review.guess(listed(suggestions.map(quote), 'eller')) : '';
		return review.unknownWord(line, inMarkdown(word), guess);
	});
	return [
		...rows,
		...(unknown.length > mostWords ? [review.moreWords(unknown.length - mostWords)] : []),
		...(unknown.length > 0 ? [review.wordList] : []),
	];
}
