import type { Case } from './model.ts';
import { showsSpread } from './spread.ts';
import { caseStatus } from './status.ts';
import { facet, type FacetId } from './vocabulary/facet.ts';
import type { StatusId } from './vocabulary/status.ts';

/** So many cases can be told apart as one knot each. In a larger portfolio a picture shows a knot and a count for each facet. */
const oneByOneUpTo = 60;

export const drawnOneByOne = (cases: readonly Case[]): boolean => cases.length <= oneByOneUpTo;

/** A case as a knot that leads to it. */
export interface CaseKnot {
	id: string;
	title: string;
	facet: FacetId;
	status: StatusId;
	/** Others use it too: the knot has a ring. */
	spread: boolean;
}

/** Cases in a picture: how many, and each of them where they are drawn one by one. */
export interface Knots {
	count: number;
	each?: readonly CaseKnot[];
}

const caseKnot = (item: Case): CaseKnot => ({
	id: item.id,
	title: item.title,
	facet: item.facet,
	status: caseStatus(item),
	spread: showsSpread(item),
});

export const knotsOf = (cases: readonly Case[], oneByOne: boolean): Knots => ({
	count: cases.length,
	...(oneByOne && { each: cases.map(caseKnot) }),
});

/** How many cases of each facet, in display order. Facets without cases are included: a table needs their zero. */
export const countByFacet = (cases: readonly Case[]): { facet: FacetId; count: number }[] =>
	facet.ids.map((id) => ({ facet: id, count: cases.filter((item) => item.facet === id).length }));
