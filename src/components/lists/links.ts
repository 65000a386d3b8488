import { t } from '@/i18n/t.ts';
import { address } from '@/portfolio/addresses.ts';
import { sumOf, type Count } from '@/portfolio/counts.ts';
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
export const facetLinks = (counts: readonly Count<FacetId>[]): ListLink[] => [
	{ label: t('lists.all'), address: address.cases, count: sumOf(counts) },
	...counts.map(({ id, count }) => ({ label: facet.label(id), address: address.facet(id), count, facet: id })),
];
