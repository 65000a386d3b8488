/** How good an order of pages is, by the grades that people gave: 3 exactly it, 2 clearly relevant, 1 touches it. */
export interface GradedQuery {
	query: string;
	class: string;
	right: Readonly<Record<string, number>>;
}

export const queryClasses = [
	'exact',
	'inflection',
	'part',
	'split',
	'synonym',
	'typo',
	'diacritics',
	'abbreviation',
	'question',
	'nonsense',
] as const;

export interface Score {
	queries: number;
	ndcg: number;
	recall: number;
	mrr: number;
	firstRight: number;
	/** Share that got no page at all: right for nonsense, wrong for the rest. */
	zero: number;
}

const depth = 10;
/** A page from this grade counts as right. */
const rightFrom = 2;

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** The measures of one query with an answer. `pages` are ids, best first. */
export function scoreOf({ right }: GradedQuery, pages: readonly string[]): Omit<Score, 'queries'> {
	const top = pages.slice(0, depth);
	const ideal = Object.values(right)
		.sort((a, b) => b - a)
		.slice(0, depth);
	const relevant = Object.keys(right).filter((id) => (right[id] ?? 0) >= rightFrom);
	const first = top.findIndex((id) => (right[id] ?? 0) >= rightFrom);
	return {
		ndcg: gain(top.map((id) => right[id] ?? 0)) / gain(ideal),
		recall: relevant.filter((id) => top.includes(id)).length / Math.min(depth, relevant.length),
		mrr: first < 0 ? 0 : 1 / (first + 1),
		firstRight: first === 0 ? 1 : 0,
		zero: pages.length === 0 ? 1 : 0,
	};
}

const mean = (values: readonly number[]): number =>
	values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means over many queries. Nonsense has no right page, so only `zero` says anything of it. */
export function meanScore(queries: readonly GradedQuery[], answers: ReadonlyMap<string, readonly string[]>): Score {
	const scores = queries.map((query) => {
		const pages = answers.get(query.query) ?? [];
		return Object.keys(query.right).length > 0
			? scoreOf(query, pages)
			: { ndcg: NaN, recall: NaN, mrr: NaN, firstRight: NaN, zero: pages.length === 0 ? 1 : 0 };
	});
	const of = (name: keyof Omit<Score, 'queries'>) => mean(scores.map((score) => score[name]).filter((value) => !Number.isNaN(value)));
	return {
		queries: queries.length,
		ndcg: of('ndcg'),
		recall: of('recall'),
		mrr: of('mrr'),
		firstRight: of('firstRight'),
		zero: of('zero'),
	};
}
