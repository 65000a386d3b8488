import { t } from '@/i18n/t.ts';
import { address } from '@/portfolio/addresses.ts';
import { licence } from '@/portfolio/licence.ts';
import type { Day, Organisation, Site } from '@/portfolio/model.ts';
import { publisherOf } from './publisher.ts';
import { absoluteUrl } from './url.ts';

/** The open data as a schema.org Dataset, for search engines of data. */
export function datasetJsonLd({ site, home }: { site: Site; home: Organisation }, today: Day) {
	const { namn, url } = licence(site.licence.metadata);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: t('openData.dataset', { site: site.name, publisher: home.name }),
		description: [t('openData.datasetText'), site.notice].filter(Boolean).join(' '),
		url: absoluteUrl(address.openData),
		inLanguage: 'sv',
		license: url ?? namn,
		isAccessibleForFree: true,
		dateModified: today,
		publisher: publisherOf(home),
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: absoluteUrl(address.portfolioJson) },
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absoluteUrl(address.casesCsv) },
		],
	};
}
