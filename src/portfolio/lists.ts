import { casesByFacet, type NeedOverview } from './groups.ts';
import type { Case, Need } from './model.ts';
import { byPublished } from './sort.ts';
import { change, type ChangeId } from './vocabulary/change.ts';
import { facet, tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import { owner, type OwnerId } from './vocabulary/owner.ts';

/** On the list of all cases a facet with more cases than this shows only its latest. */
const facetListMax = 12;
/** How many of them it then shows. */
const latestShown = 6;
/** A list with more cases than this gives each one line, so that 300 still make a light page. */
export const fullRowsMax = 24;

export const isLong = (count: number): boolean => count > fullRowsMax;

export interface FacetSection {
	facet: FacetId;
	/** How many cases the facet has. */
	total: number;
	/** The ones to show: all, or the latest. */
	cases: readonly Case[];
}

/** The list of all cases by facet. The four facets always stand there; the mixed purpose only where a case has it. */
export const facetSections = (cases: readonly Case[]): FacetSection[] =>
	casesByFacet(cases)
		.filter((group) => group.facet !== 'blandat' || group.cases.length > 0)
		.map((group) => ({
			facet: group.facet,
			total: group.cases.length,
			cases: group.cases.length > facetListMax ? group.cases.toSorted(byPublished).slice(0, latestShown) : group.cases,
		}));

/** Cases that lean towards a facet without belonging to it. */
export const casesLeaningTo = (id: FacetId, cases: readonly Case[]): Case[] => cases.filter((item) => item.secondFacet === id);

/** Cases by whose need they answer. A case that answers needs of two owners stands under both, once. */
export function casesByOwner(cases: readonly Case[], needs: readonly Need[]): { owner: OwnerId; cases: Case[] }[] {
	const ownerOf = new Map(needs.map((need) => [need.id, need.owner]));
	return owner.ids.map((id) => ({ owner: id, cases: cases.filter((item) => item.needIds.some((need) => ownerOf.get(need) === id)) }));
}

/** The facets beside a facet, with the kind of change they make together. The mixed purpose has none. */
export const facetNeighbours = (id: FacetId): { facet: TipFacetId; change: ChangeId }[] =>
	change.ids.flatMap((kind) => {
		const [a, b] = change.term(kind).between;
		if (a === id) return [{ facet: b, change: kind }];
		return b === id ? [{ facet: a, change: kind }] : [];
	});

/** The facet at the other end of the diamond; together the two make no kind of change of their own. */
export function oppositeFacet(id: FacetId): TipFacetId | undefined {
	if (id === 'blandat') return undefined;
	const { certainty, direction } = facet.term(id).tip;
	return tipFacets.find((other) => {
		const tip = facet.term(other).tip;
		return tip.certainty === 0 - certainty && tip.direction === 0 - direction;
	});
}

/** Needs of a facet's kind; no need is of the mixed kind. */
export const needsOfKind = (needs: readonly NeedOverview[], id: FacetId): NeedOverview[] => needs.filter(({ need }) => need.kind === id);

export const needsOfOwner = (needs: readonly NeedOverview[], id: OwnerId): NeedOverview[] => needs.filter(({ need }) => need.owner === id);

/** Those of the ids that can be shown, in the order of the ids: an unpublished case or a draft is silently left out. */
export const pick = <T>(ids: readonly string[], byId: ReadonlyMap<string, T>): T[] => ids.flatMap((id) => byId.get(id) ?? []);
