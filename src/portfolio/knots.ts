import type { Case } from './model.ts';
import { facet, type FacetId } from './vocabulary/facet.ts';

/** So many cases can be told apart as one knot each. In a larger portfolio a picture shows a knot and a count for each facet. */
const oneByOneUpTo = 60;

export const drawnOneByOne = (cases: readonly Case[]): boolean => cases.length <= oneByOneUpTo;

/** How many cases of each facet, in display order. Facets without cases are included: a table needs their zero. */
export const countByFacet = (cases: readonly Case[]): { facet: FacetId; count: number }[] =>
	facet.ids.map((id) => ({ facet: id, count: cases.filter((item) => item.facet === id).length }));
