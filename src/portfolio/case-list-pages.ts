import { countCasesByOwner, countFacets, countGoals, countStates, countStatuses, type Count } from './counts.ts';
import { casesByGoal, goalsBeside } from './goals.ts';
import { casesByFacet, casesByStatus } from './groups.ts';
import { guideWay, type GuideWay } from './guides.ts';
import { caseLines, needLine, type CaseLine, type NeedLine } from './lines.ts';
import { casesLeaningTo, facetSections, needsOfKind } from './lists.ts';
import { caseCount, mostActive, organisationOverviews, ownerNameIn } from './organisations.ts';
import { splitList, splitLists, type ListPart, type PageNumber, type PartsOf } from './paging.ts';
import type { Portfolio } from './portfolio.ts';
import type { FacetId } from './vocabulary/facet.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { OwnerId } from './vocabulary/owner.ts';
import type { ListedStatusId } from './vocabulary/status.ts';

/*
 * All that the pages with lists of cases show: every case, and those of a facet, a status or a global goal.
 * What stands on the first page of a long list only is its `intro`.
 */

/** How many cases each of the shorter lists holds. */
export interface CaseCounts {
	facets: readonly Count<FacetId>[];
	statuses: readonly Count<ListedStatusId>[];
	owners: readonly Count<OwnerId>[];
	/** The most active. */
	organisations: readonly (Count<string> & { name: string })[];
	goals: readonly Count<number>[];
}

/** A facet in the list of all cases: all of its cases, or the latest. */
export interface FacetLines {
	facet: FacetId;
	/** How many cases the facet has. */
	total: number;
	lines: readonly CaseLine[];
}

export interface AllCasesPage {
	total: number;
	counts: CaseCounts;
	sections: readonly FacetLines[];
}

export function allCasesPage({
	cases,
	needs,
	organisations,
	labs,
}: Pick<Portfolio, 'cases' | 'needs' | 'organisations' | 'labs'>): AllCasesPage {
	const ownerName = ownerNameIn(organisations);
	const active = mostActive(organisationOverviews(organisations, cases, labs));
	return {
		total: cases.length,
		counts: {
			facets: countFacets(cases),
			statuses: countStatuses(cases),
			owners: countCasesByOwner(cases, needs),
			organisations: active.map((each) => ({ id: each.organisation.id, name: each.organisation.name, count: caseCount(each) })),
			goals: countGoals(cases),
		},
		sections: facetSections(cases).map(({ facet, total, cases: shown }) => ({ facet, total, lines: caseLines(shown, ownerName) })),
	};
}

export interface StatusPage {
	id: ListedStatusId;
	page: PageNumber;
	cases: ListPart<CaseLine>;
	intro?: { counts: readonly Count<ListedStatusId>[]; guide?: GuideWay };
}

export function statusPages({ cases, organisations, guides }: Pick<Portfolio, 'cases' | 'organisations' | 'guides'>): StatusPage[] {
	const ownerName = ownerNameIn(organisations);
	const intro = { counts: countStatuses(cases), guide: guideWay(guides, 'nar-en-ide-blir-innovation') };
	return casesByStatus(cases).flatMap(({ status: id, cases: own }) =>
		splitList(caseLines(own, ownerName)).map(({ page, part }) => ({ id, page, cases: part, ...(page.number === 1 && { intro }) })),
	);
}

export interface FacetPage extends PartsOf<{ cases: readonly CaseLine[]; leaning: readonly CaseLine[]; needs: readonly NeedLine[] }> {
	id: FacetId;
	page: PageNumber;
	intro?: { counts: readonly Count<FacetId>[]; states: readonly Count<NeedStateId>[]; guide?: GuideWay };
}

export function facetPages({
	cases,
	overviews,
	organisations,
	guides,
}: Pick<Portfolio, 'cases' | 'overviews' | 'organisations' | 'guides'>): FacetPage[] {
	const ownerName = ownerNameIn(organisations);
	const counts = countFacets(cases);
	const guide = guideWay(guides, 'inriktningarna');
	return casesByFacet(cases).flatMap(({ facet: id, cases: own }) => {
		const needs = needsOfKind(overviews, id);
		const lists = {
			cases: caseLines(own, ownerName),
			leaning: caseLines(casesLeaningTo(id, cases), ownerName),
			needs: needs.map(needLine),
		};
		const intro = { counts, states: countStates(needs), guide };
		return splitLists(lists).map(({ page, parts }) => ({ id, page, ...parts, ...(page.number === 1 && { intro }) }));
	});
}

export interface FacetsPage {
	counts: readonly Count<FacetId>[];
	guide?: GuideWay;
}

export const facetsPage = ({ cases, guides }: Pick<Portfolio, 'cases' | 'guides'>): FacetsPage => ({
	counts: countFacets(cases),
	guide: guideWay(guides, 'inriktningarna'),
});

export interface GoalPage {
	/** 1–17. */
	id: number;
	page: PageNumber;
	/** Each with its reason as its note. */
	cases: ListPart<CaseLine>;
	intro?: { counts: readonly Count<number>[]; previous?: number; next?: number };
}

export function goalPages({ cases, organisations }: Pick<Portfolio, 'cases' | 'organisations'>): GoalPage[] {
	const ownerName = ownerNameIn(organisations);
	const counts = countGoals(cases);
	return casesByGoal(cases).flatMap(({ goal: id, cases: entries }) => {
		const reasons = new Map(entries.map((entry) => [entry.case.id, entry.reason]));
		const lines = caseLines(
			entries.map((entry) => entry.case),
			ownerName,
			(item) => reasons.get(item.id),
		);
		const intro = { counts, ...goalsBeside(id) };
		return splitList(lines).map(({ page, part }) => ({ id, page, cases: part, ...(page.number === 1 && { intro }) }));
	});
}
