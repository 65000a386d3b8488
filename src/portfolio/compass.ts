import { densityOf, type CompassDensity } from './compass-density.ts';
import { latticeOf, type Place } from './lattice.ts';
import type { Case } from './model.ts';
import { byStart } from './sort.ts';
import { showsSpread } from './spread.ts';
import { caseStatus } from './status.ts';
import type { FacetId, TipFacetId } from './vocabulary/facet.ts';
import type { StatusId } from './vocabulary/status.ts';

/** What a knot in the compass looks like, and where it is tied. */
export interface CompassKnot extends Place {
	status: StatusId;
	/** Others use it too: the knot has a ring. */
	spread: boolean;
}

/** A knot that is one case. */
export interface CompassMark extends CompassKnot {
	id: string;
	title: string;
	second?: TipFacetId;
}

/** The portfolio as a diamond with a knot for each case. */
export interface CompassOfCases {
	kind: 'cases';
	size: number;
	/** The side, in cells, of the middle square where mixed cases stand. 0 where there are none. */
	middle: number;
	/** All five facets, the empty ones too. */
	groups: readonly { facet: FacetId; total: number; marks: readonly CompassMark[] }[];
}

export type Compass = CompassOfCases | CompassDensity;

/** So many knots can be told apart, and a page that names each of them twice is still light. In a larger portfolio a knot stands for several. */
const oneByOneUpTo = 200;

export const compassIsOneByOne = (cases: readonly Case[]): boolean => cases.length <= oneByOneUpTo;

/** Older cases are placed first, so that they stay where they are when newer ones come. */
function compassOfCases(cases: readonly Case[]): CompassOfCases {
	const { size, middle, groups } = latticeOf(cases.toSorted(byStart));
	return {
		kind: 'cases',
		size,
		middle,
		groups: groups.map(({ facet, marks }) => ({
			facet,
			total: marks.length,
			marks: marks.map(({ item, column, row }) => ({
				id: item.id,
				title: item.title,
				...(item.secondFacet && { second: item.secondFacet }),
				status: caseStatus(item),
				spread: showsSpread(item),
				column,
				row,
			})),
		})),
	};
}

export const compassOf = (cases: readonly Case[]): Compass =>
	compassIsOneByOne(cases) ? compassOfCases(cases) : densityOf(cases, oneByOneUpTo);
