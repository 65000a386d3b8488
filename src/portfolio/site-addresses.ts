import { address } from './addresses.ts';
import { collections } from './schema/collections.ts';
import { goalNumbers } from './vocabulary/goal.ts';
import { facet } from './vocabulary/facet.ts';
import { owner } from './vocabulary/owner.ts';
import { listedStatuses } from './vocabulary/status.ts';

/** The ids a portfolio's own pages are named after. */
export interface SiteIds {
	/** Cases with a page, the unpublished ones and old ids too; no drafts. */
	cases: Iterable<string>;
	needs: Iterable<string>;
	organisations: Iterable<string>;
	labs: Iterable<string>;
	guides: Iterable<string>;
}

const singlePages = [
	address.start,
	address.cases,
	address.facets,
	address.needs,
	address.unmetNeeds,
	address.organisations,
	address.labs,
	address.lessons,
	address.portfolio,
	address.search,
	address.placement,
	address.contribute,
	address.openData,
	address.accessibility,
	address.rss,
	address.portfolioJson,
	address.casesCsv,
	'/sitemap-index.xml',
	'/robots.txt',
	'/.well-known/security.txt',
];

/** Every address of a portfolio's site that a text may link to (content model, section 6), without a base path. */
export const siteAddresses = (ids: SiteIds): ReadonlySet<string> =>
	new Set([
		...singlePages,
		...facet.ids.map(address.facet),
		...owner.ids.map(address.ownerNeeds),
		...listedStatuses.map(address.status),
		...goalNumbers.map(address.goal),
		...Object.keys(collections).map(address.schema),
		...Array.from(ids.cases, address.case),
		...Array.from(ids.needs, address.need),
		...Array.from(ids.organisations, address.organisation),
		...Array.from(ids.labs, address.lab),
		...Array.from(ids.guides, address.guide),
	]);
