import { facet } from '../../src/portfolio/vocabulary/facet.ts';
import { owner } from '../../src/portfolio/vocabulary/owner.ts';
import { listedStatuses } from '../../src/portfolio/vocabulary/status.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const oneOf = (codes: readonly string[]) => `(?:${codes.join('|')})`;
const pattern = (path: string) => new RegExp(`^${path}$`);
/** A list, and its pages after the first. */
const list = (path: string) => pattern(`${path}(?:(?:[2-9]|[1-9]\\d+)/)?`);

/** Every kind of page and the addresses it has (content model, section 6). The first kind that fits is the page's kind. */
export const pageKinds = {
	start: pattern('/'),
	cases: pattern('/exempel/'),
	case: pattern(`/exempel/${id}/`),
	facets: pattern('/inriktning/'),
	facet: list(`/inriktning/${oneOf(facet.ids)}/`),
	needs: list('/behov/'),
	unmetNeeds: list('/behov/obesvarade/'),
	ownerNeeds: list(`/behov/vems/${oneOf(owner.ids)}/`),
	need: list(`/behov/${id}/`),
	status: list(`/status/${oneOf(listedStatuses)}/`),
	goal: list('/globala-mal/(?:[1-9]|1[0-7])/'),
	organisations: list('/organisationer/'),
	organisation: list(`/organisationer/${id}/`),
	labs: list('/ideslussar/'),
	lab: list(`/ideslussar/${id}/`),
	lessons: list('/lardomar/'),
	portfolio: pattern('/portfoljen/'),
	search: pattern('/sok/'),
	placement: pattern('/placera/'),
	guide: pattern(`/om/${id}/`),
	contribute: pattern('/bidra/'),
	openData: pattern('/oppna-data/'),
	accessibility: pattern('/tillganglighet/'),
	notFound: pattern('/404\\.html'),
} as const;

export type PageKind = keyof typeof pageKinds;
export const kindNames = Object.keys(pageKinds) as PageKind[];

export const kindOf = (address: string): PageKind | undefined => kindNames.find((kind) => pageKinds[kind].test(address));

/** Files that are published beside the pages. */
export const publishedFiles = [
	'404.html',
	'rss.xml',
	'sitemap-index.xml',
	'robots.txt',
	'.well-known/security.txt',
	'data/portfolj.json',
	'data/exempel.csv',
	'data/schema/exempel.json',
] as const;

/** The page of a kind that says the most: where a fault is likeliest to show. */
export function sampleOf({ pages }: Pick<BuiltSite, 'pages'>, kind: PageKind): BuiltPage {
	const [first, ...rest] = pages.filter(({ address }) => kindOf(address) === kind);
	if (!first) throw new Error(`The built site has no page of the kind ${kind}.`);
	return rest.reduce((most, page) => (page.html.length > most.html.length ? page : most), first);
}
