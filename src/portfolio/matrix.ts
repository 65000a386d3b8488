import { needsByOwner, type NeedOverview } from './groups.ts';
import { drawnOneByOne, knotsOf, type Knots } from './knots.ts';
import type { Case } from './model.ts';
import { facet, tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { OwnerId } from './vocabulary/owner.ts';

/** A need, with what answers it. */
export interface MatrixRow {
	id: string;
	title: string;
	state: NeedStateId;
	/** All that answer it: an unmet need has only ideas and what has ended. */
	cases: Knots;
	/** One for each of the matrix's facets, in the same order. */
	cells: readonly Knots[];
}

/** An owner's needs of one kind. */
export interface KindRow {
	kind: TipFacetId;
	needs: number;
	unmet: number;
	/** How many cases of each of the matrix's facets answer any of them. */
	cells: readonly number[];
}

/** Which needs get an answer, and by what sort of renewal. Only owners that have needs, and kinds there are needs of. */
export type Matrix = {
	/** The four facets; mixed cases have a column only where there are any. */
	facets: readonly FacetId[];
} & (
	| { by: 'need'; oneByOne: boolean; groups: readonly { owner: OwnerId; rows: readonly MatrixRow[] }[] }
	/** More needs than one reads through: their kinds are counted instead. */
	| { by: 'kind'; groups: readonly { owner: OwnerId; rows: readonly KindRow[] }[] }
);

/** A row for each need as long as there are no more than this. */
const rowsAtMost = 40;

function kindRows(needs: readonly NeedOverview[], facets: readonly FacetId[]): KindRow[] {
	return tipFacets.flatMap((kind) => {
		const own = needs.filter(({ need }) => need.kind === kind);
		if (own.length === 0) return [];
		const answers = new Set(own.flatMap(({ cases }) => cases));
		const byFacet = Map.groupBy(answers, (item) => item.facet);
		return [
			{
				kind,
				needs: own.length,
				unmet: own.filter(({ state }) => state === 'obesvarat').length,
				cells: facets.map((id) => byFacet.get(id)?.length ?? 0),
			},
		];
	});
}

/** @param cases all of the portfolio's: they decide how much of each is shown */
export function matrixOf(needs: readonly NeedOverview[], cases: readonly Case[]): Matrix {
	const anyMixed = needs.some((overview) => overview.cases.some((item) => item.facet === 'blandat'));
	const facets = anyMixed ? facet.ids : tipFacets;
	const oneByOne = drawnOneByOne(cases);
	const toRow = ({ need: { id, title }, state, cases: own }: NeedOverview): MatrixRow => ({
		id,
		title,
		state,
		cases: knotsOf(own, oneByOne && state === 'obesvarat'),
		cells:
			state === 'obesvarat'
				? []
				: facets.map((of) =>
						knotsOf(
							own.filter((item) => item.facet === of),
							oneByOne,
						),
					),
	});
	const groups = needsByOwner(needs).filter((group) => group.needs.length > 0);
	if (needs.length > rowsAtMost)
		return { facets, by: 'kind', groups: groups.map(({ owner, needs: own }) => ({ owner, rows: kindRows(own, facets) })) };
	return { facets, by: 'need', oneByOne, groups: groups.map(({ owner, needs: own }) => ({ owner, rows: own.map(toRow) })) };
}
