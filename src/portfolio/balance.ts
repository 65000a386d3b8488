import type { Case } from './model.ts';
import { caseStatus } from './status.ts';
import { change, changeBetween, type ChangeId } from './vocabulary/change.ts';
import { shownFrom } from './vocabulary/evidence.ts';
import { facet, tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import { listedStatuses, type ListedStatusId } from './vocabulary/status.ts';

export interface BalanceRow<Id> {
	id: Id;
	/** Cases the portfolio's own organisation owns. */
	own: number;
	/** All cases, its own among them. */
	all: number;
}

export interface Balance {
	/** Totals of the two columns. */
	own: number;
	all: number;
	byFacet: readonly BalanceRow<FacetId>[];
	byStatus: readonly BalanceRow<ListedStatusId>[];
}

/** Every facet and status has a row, also the empty ones: an empty row is what the table is for. */
export function balanceOf(cases: readonly Case[], homeId: string): Balance {
	// The first organisation owns the case.
	const own = cases.filter(({ organisationIds }) => organisationIds[0] === homeId);
	const rows = <Id>(ids: readonly Id[], idOf: (item: Case) => unknown): BalanceRow<Id>[] => {
		const count = (items: readonly Case[], id: Id) => items.filter((item) => idOf(item) === id).length;
		return ids.map((id) => ({ id, own: count(own, id), all: count(cases, id) }));
	};
	return { own: own.length, all: cases.length, byFacet: rows(facet.ids, (item) => item.facet), byStatus: rows(listedStatuses, caseStatus) };
}

/** What the facets' balance says, as facets to name. */
export interface BalanceReading {
	/** The facets with most cases; several where they are equal, none where all four are or there are no cases. */
	heaviest: readonly TipFacetId[];
	/** Facets that no case at all has. */
	missing: readonly TipFacetId[];
	/** Facets that others have cases in, but not the portfolio's own organisation. */
	missingAtHome: readonly TipFacetId[];
}

export function readBalance({ byFacet }: Balance): BalanceReading {
	const rows = tipFacets.map((id) => ({ id, row: byFacet.find((row) => row.id === id) as BalanceRow<FacetId> }));
	const most = Math.max(...rows.map(({ row }) => row.all));
	const heaviest = rows.filter(({ row }) => row.all === most);
	return {
		heaviest: most === 0 || heaviest.length === rows.length ? [] : heaviest.map(({ id }) => id),
		missing: rows.filter(({ row }) => row.all === 0).map(({ id }) => id),
		missingAtHome: rows.filter(({ row }) => row.own === 0 && row.all > 0).map(({ id }) => id),
	};
}

/** How many cases make each kind of change. A case with one facet, or with two that are opposite, makes none. */
export const changeCounts = (cases: readonly Case[]): { change: ChangeId; count: number }[] =>
	change.ids.map((id) => ({ change: id, count: cases.filter((item) => changeBetween(item.facet, item.secondFacet) === id).length }));

/** From this many a share says more than the number itself; below it one case more or less turns the picture. */
const fewestForShares = 30;

/** Whole per cent of the total, or undefined where the total is too small to speak of shares. */
export const shareOf = (count: number, total: number): number | undefined =>
	total < fewestForShares ? undefined : Math.round((100 * count) / total);

/** How well the effects are known: all, those only expected, those seen or measured, and those shown to be caused by the work. */
export function evidenceSummary(cases: readonly Case[]): { effects: number; expected: number; seen: number; caused: number } {
	const levels = cases.flatMap(({ effects }) => effects.map(({ evidence }) => evidence));
	const count = (fits: (level: number) => boolean) => levels.filter(fits).length;
	return {
		effects: levels.length,
		expected: count((level) => level < shownFrom),
		seen: count((level) => level === shownFrom),
		caused: count((level) => level > shownFrom),
	};
}
