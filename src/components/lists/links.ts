import { t } from '@/i18n/t.ts';
import { address } from '@/portfolio/addresses.ts';
import { casesByFacet } from '@/portfolio/groups.ts';
import type { Case } from '@/portfolio/model.ts';
import { facet, type FacetId } from '@/portfolio/vocabulary/facet.ts';
import type { StatusId } from '@/portfolio/vocabulary/status.ts';

/** A way to a list, with how many it holds. */
export interface ListLink {
	label: string;
	address: string;
	count: number;
	facet?: FacetId;
	status?: StatusId;
}

/** All cases, then each facet's. */
export const facetLinks = (cases: readonly Case[]): ListLink[] => [
	{ label: t('lists.all'), address: address.cases, count: cases.length },
	...casesByFacet(cases).map((group) => ({
		label: facet.label(group.facet),
		address: address.facet(group.facet),
		count: group.cases.length,
		facet: group.facet,
	})),
];
