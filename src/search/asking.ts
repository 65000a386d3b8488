import type { Alternative } from './alternatives.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-types.ts';
import { wordsThatTell } from './stop-words.ts';
import { wordsIn } from './swedish.ts';

export interface Answer {
	result: PagefindResult;
	score: number;
}

/** Questions remembered, so that typing on and filtering ask for nothing twice. */
const remembered = 200;

/** What a page counts that has only a longer word beginning with the one asked for, or only the words of a phrase apart. */
const notTheVery = 0.4;

/** Asks Pagefind, and remembers. */
export function asking(engine: Pick<PagefindInstance, 'search'>) {
	const answers = new Map<string | null, Promise<PagefindResult[]>>();

	/** Pagefind's own answer to a text, or all pages. A question that failed is asked anew the next time. */
	function ask(text: string | null): Promise<PagefindResult[]> {
		const known = answers.get(text);
		if (known) return known;
		const answer = engine.search(text).then(({ results }) => results);
		answers.set(text, answer);
		answer.catch(() => answers.delete(text));
		const [oldest = text] = answers.keys();
		if (answers.size > remembered) answers.delete(oldest);
		return answer;
	}

	/** The pages where all the words stand within so many words of each other. */
	async function pagesWithNear(words: readonly string[], within: number): Promise<Set<string>> {
		const [first = [], ...others] = await Promise.all(words.map(ask));
		const places = others.map((results) => new Map(results.map((result) => [result.id, result.words])));
		const isNear = (place: number, all: readonly number[] = []) => all.some((other) => Math.abs(other - place) <= within);
		const hasAll = ({ id, words: own }: PagefindResult) => own.some((place) => places.every((of) => isNear(place, of.get(id))));
		return new Set(first.filter(hasAll).map(({ id }) => id));
	}

	/** The pages that answer to one way of saying what a word means. */
	async function find({ text, weight, exact, within }: Alternative): Promise<Answer[]> {
		const results = await ask(text);
		if (results.length === 0 || text.startsWith('"')) return results.map((result) => ({ result, score: result.score * weight }));
		// Pagefind finds longer words that begin so, too, and words that stand far from each other.
		const withTheWord = new Set((await ask(`"${text}"`)).map(({ id }) => id));
		const together = within === undefined ? undefined : await pagesWithNear(wordsThatTell(wordsIn(text)), within);
		return results
			.filter(({ id }) => (!exact || withTheWord.has(id)) && (together?.has(id) ?? true))
			.map((result) => ({
				result,
				score: result.score * weight * (withTheWord.has(result.id) || withTheWord.size === 0 ? 1 : notTheVery),
			}));
	}

	return { ask, find };
}
