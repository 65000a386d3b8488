import type { FacetId } from './vocabulary/facet.ts';
import type { OwnerId } from './vocabulary/owner.ts';
import type { ListedStatusId } from './vocabulary/status.ts';

/** Every public address (content model, section 6), from the site's root and without a base path. */
export const address = {
	start: '/',
	cases: '/exempel/',
	case: (id: string) => `/exempel/${id}/`,
	facets: '/inriktning/',
	facet: (id: FacetId) => `/inriktning/${id}/`,
	needs: '/behov/',
	need: (id: string) => `/behov/${id}/`,
	unmetNeeds: '/behov/obesvarade/',
	ownerNeeds: (id: OwnerId) => `/behov/vems/${id}/`,
	status: (id: ListedStatusId) => `/status/${id}/`,
	goal: (number: number) => `/globala-mal/${number}/`,
	organisations: '/organisationer/',
	organisation: (id: string) => `/organisationer/${id}/`,
	labs: '/ideslussar/',
	lab: (id: string) => `/ideslussar/${id}/`,
	lessons: '/lardomar/',
	portfolio: '/portfoljen/',
	search: '/sok/',
	placement: '/placera/',
	guide: (slug: string) => `/om/${slug}/`,
	contribute: '/bidra/',
	/** The form for those who may write in the repository. */
	edit: '/redigera/',
	openData: '/oppna-data/',
	accessibility: '/tillganglighet/',
	notFound: '/404.html',
	rss: '/rss.xml',
	sitemap: '/sitemap-index.xml',
	securityText: '/.well-known/security.txt',
	/** The picture a shared link shows. */
	shareImage: '/og.png',
	portfolioJson: '/data/portfolj.json',
	casesCsv: '/data/exempel.csv',
	schema: (collection: string) => `/data/schema/${collection}.json`,
} as const;

/** The address of a page of a list. The first is the list's own. */
export const pageAddress = (list: string, page: number): string => (page === 1 ? list : `${list}${page}/`);

/** What a page's number adds to its route: nothing to the first. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : `${page}`);
