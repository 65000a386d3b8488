import { getCollection, getEntry } from 'astro:content';
import { toAccessibilityStatement, toCase, toGuidePage, toLab, toNeed, toOrganisation, toSite } from '@/portfolio/from-content.ts';
import { needOverviews } from '@/portfolio/groups.ts';
import type { Portfolio } from '@/portfolio/portfolio.ts';
import { relatedAmong } from '@/portfolio/related.ts';
import { byName, byTitle } from '@/portfolio/sort.ts';
import { inlineLogo } from '@/site/logo.ts';

const byNameThenId = byName<{ name: string; id: string }>(
	(item) => item.name,
	(item) => item.id,
);

async function load(): Promise<Portfolio> {
	const [cases, needs, organisations, labs, guides, site, accessibility, [logo]] = await Promise.all([
		getCollection('exempel'),
		getCollection('behov'),
		getCollection('organisationer'),
		getCollection('ideslussar'),
		getCollection('sidor'),
		getEntry('webbplats', 'webbplats'),
		getEntry('tillganglighet', 'tillganglighet'),
		getCollection('logotyp'),
	]);
	const all = cases
		.map(({ id, data }) => toCase(id, data))
		.filter((item) => import.meta.env.DEV || !item.draft)
		.sort(byTitle);
	const everyOrganisation = organisations.map(({ id, data }) => toOrganisation(id, data)).sort(byNameThenId);
	const home = everyOrganisation.find((item) => item.home);
	if (!site || !accessibility || !home)
		throw new Error('The content check lets no portfolio through without webbplats, tillganglighet and a home organisation.');
	const published = all.filter((item) => !item.unpublished);
	const everyNeed = needs.map(({ id, data }) => toNeed(id, data)).sort(byTitle);
	return {
		site: toSite(site.data),
		home,
		logo: logo?.data.svg ? inlineLogo(logo.data.svg, home.name) : undefined,
		cases: published,
		unpublished: all.filter((item) => item.unpublished),
		needs: everyNeed,
		overviews: needOverviews(everyNeed, published),
		related: relatedAmong(published),
		organisations: everyOrganisation,
		labs: labs.map(({ id, data }) => toLab(id, data)).sort(byNameThenId),
		guides: guides.map(({ id, data }) => toGuidePage(id, data)).sort((a, b) => a.order - b.order || byTitle(a, b)),
		accessibility: toAccessibilityStatement(accessibility.data),
	};
}

let loaded: Promise<Portfolio> | undefined;

/** The whole portfolio, read once per build; read anew for every page under development. */
export function loadPortfolio(): Promise<Portfolio> {
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}
