import { guess, weights, type Alternative, type Term } from './alternatives.ts';
import type { Answer } from './asking.ts';

/** With so many pages for a word, its synonyms are not asked for: they would take more of the index, and seldom be first. */
export const enough = 5;
/** With so many, what is near is not asked for. */
export const enoughToSeeNoMore = 2;
/** A word near that so many pages have, and this share of all, tells nothing of them. */
const tooMany = { pages: 3, share: 0.05 };

/** The pages a word of the query finds, and how sure it is that they are what was meant. */
export async function pagesOf(term: Term, find: (alternative: Alternative) => Promise<Answer[]>, pages: number) {
	const best = new Map<string, Answer>();
	/** Asks for the alternatives between two weights. None of their pages counts more than `most`; one with more answers than told is left out. */
	async function collect(above: number, upTo: number, most = Infinity, mostAnswers = Infinity): Promise<void> {
		const own = term.alternatives.filter(({ weight }) => weight > above && weight <= upTo);
		for (const answers of await Promise.all(own.map(find))) {
			for (const { result, score } of answers.length > mostAnswers ? [] : answers) {
				const known = best.get(result.id);
				if (Math.min(score, most) > (known?.score ?? 0)) best.set(result.id, { result, score: Math.min(score, most) });
			}
		}
	}

	await collect(weights.synonym, Infinity);
	if (best.size < enough) await collect(weights.seeAlso, weights.synonym);
	const certainty = best.size === 0 ? term.certainty * guess : term.certainty;
	if (best.size >= enoughToSeeNoMore) return { best, certainty };
	// Pages about what is near come after those that were found, however well they fit.
	const most = Math.min(...[...best.values()].map(({ score }) => score));
	await collect(0, weights.seeAlso, most, Math.max(tooMany.pages, tooMany.share * pages));
	return { best, certainty };
}
