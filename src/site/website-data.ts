import { address } from '../portfolio/addresses.ts';
import type { Organisation, Site } from '../portfolio/model.ts';
import { publisherOf } from './publisher.ts';
import { absoluteUrl } from './url.ts';

/** What the start page tells search engines: who publishes the site and how to search it (schema.org WebSite). */
export const webSiteData = (site: Site, home: Organisation) => ({
	'@context': 'https://schema.org',
	'@type': 'WebSite',
	name: site.name,
	description: site.subtitle,
	url: absoluteUrl(address.start),
	inLanguage: 'sv',
	publisher: publisherOf(home),
	potentialAction: {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(address.search)}?q={search_term_string}` },
		'query-input': 'required name=search_term_string',
	},
});
