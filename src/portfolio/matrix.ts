import { needsByOwner, type NeedOverview } from './groups.ts';
import type { Case } from './model.ts';
import { facet, tipFacets, type FacetId } from './vocabulary/facet.ts';
import type { OwnerId } from './vocabulary/owner.ts';

export interface MatrixRow extends NeedOverview {
	/** One for each of the matrix's facets, in the same order. */
	cells: readonly { facet: FacetId; cases: readonly Case[] }[];
}

/** Which needs get an answer, and by what sort of renewal. */
export interface Matrix {
	/** The four facets; mixed cases have a column only where there are any. */
	facets: readonly FacetId[];
	/** Owners that have needs. */
	groups: readonly { owner: OwnerId; rows: readonly MatrixRow[] }[];
}

export function matrixOf(needs: readonly NeedOverview[]): Matrix {
	const anyMixed = needs.some(({ cases }) => cases.some((item) => item.facet === 'blandat'));
	const facets = anyMixed ? facet.ids : tipFacets;
	const toRow = (overview: NeedOverview): MatrixRow => ({
		...overview,
		cells: facets.map((id) => ({ facet: id, cases: overview.cases.filter((item) => item.facet === id) })),
	});
	return {
		facets,
		groups: needsByOwner(needs)
			.filter((group) => group.needs.length > 0)
			.map((group) => ({ owner: group.owner, rows: group.needs.map(toRow) })),
	};
}
