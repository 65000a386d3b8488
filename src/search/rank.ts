/** What one word of the query found, over all its alternatives. */
export interface Found {
	/** Best weighted score by page. */
	scores: ReadonlyMap<string, number>;
	/** How much the word says of what is asked for: 1 for most. */
	worth: number;
	/** How sure it is that this is the word meant: 1 unless it was taken for another. */
	certainty: number;
}

export interface Ranked {
	id: string;
	score: number;
}

/** A page that says less than this of what the best one says of the query is left out. */
const leastCoverage = 0.2;
/** When the best page says less than this of the query, none answers it. */
const leastBest = 0.34;
/**
 * When the site has nothing like the other words, the one it has must be what a page is about: its best page scores at least this
 * share of what it could. A word that is only mentioned would answer anything asked in passing.
 */
const leastAlone = 0.17;

/** The score of Pagefind's at which a word counts half of what it can: a mention in the text is below, a title above. */
const halfway = 16;

/** How telling a word is: the fewer pages have it, the more. BM25's measure. */
const idf = (pages: number, pagesWithWord: number): number => Math.log(1 + (pages - pagesWithWord + 0.5) / (pagesWithWord + 0.5));

/**
 * Pages in order, from what each word of the query found. A page need not have every word, but the share of the query it covers
 * (weighted by how telling the words are) counts squared.
 */
export function rank(words: readonly Found[], pages: number): Ranked[] {
	const value = words.map(({ scores, worth }) => idf(pages, scores.size) * worth);
	const total = value.reduce((sum, each) => sum + each, 0);
	const sums = new Map<string, { score: number; covered: number }>();
	words.forEach(({ scores, certainty }, index) => {
		for (const [id, raw] of scores) {
			const score = (raw / (raw + halfway)) * (value[index] ?? 0);
			const page = sums.get(id) ?? { score: 0, covered: 0 };
			sums.set(id, { score: page.score + score, covered: page.covered + (value[index] ?? 0) * certainty });
		}
	});
	const best = Math.max(0, ...[...sums.values()].map(({ covered }) => covered / total));
	const answering = words.filter(({ scores }) => scores.size > 0);
	const isAlone = answering.length === 1 && words.length > 1;
	const bestScore = Math.max(0, ...[...sums.values()].map(({ score }) => score / total));
	if (best < leastBest || (isAlone && bestScore < leastAlone)) return [];
	return [...sums]
		.map(([id, { score, covered }]) => ({ id, score: score * (covered / total) ** 2, coverage: covered / total }))
		.filter(({ coverage }) => coverage >= leastCoverage * best)
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
