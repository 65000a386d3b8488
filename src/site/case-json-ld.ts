import { t } from '../i18n/t.ts';
import { address } from '../portfolio/addresses.ts';
import type { Case, Organisation, Site } from '../portfolio/model.ts';
import { facet } from '../portfolio/vocabulary/facet.ts';
import { publisherOf } from './publisher.ts';

interface Context {
	site: Site;
	home: Organisation;
	/** The case's own organisations, the owner first. */
	organisations: readonly Organisation[];
	absoluteUrl: (address: string) => string;
}

/** A case for search engines: schema.org has no case study, so an article about a project. No persons. */
export function caseJsonLd(item: Case, { site, home, organisations, absoluteUrl }: Context): object {
	const page = absoluteUrl(address.case(item.id));
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Article',
				url: page,
				headline: item.title,
				description: item.summary,
				inLanguage: 'sv',
				datePublished: item.published,
				dateModified: item.reviewed,
				publisher: publisherOf(home),
				license: site.licence.texts,
				articleSection: facet.label(item.facet),
				about: {
					'@type': 'Project',
					name: item.title,
					...(organisations.length > 0 ? { parentOrganization: organisations.map(publisherOf) } : {}),
				},
				isPartOf: { '@type': 'WebSite', name: site.name, url: absoluteUrl(address.start) },
				citation: item.sources.map(({ url }) => url),
			},
			{
				'@type': 'BreadcrumbList',
				itemListElement: [
					[site.name, absoluteUrl(address.start)],
					[t('menu.cases'), absoluteUrl(address.cases)],
					[facet.label(item.facet), absoluteUrl(address.facet(item.facet))],
					[item.title, page],
				].map(([name, at], index) => ({ '@type': 'ListItem', position: index + 1, name, item: at })),
			},
		],
	};
}
