import type { Organisation } from '@/portfolio/model.ts';
import type { OrganisationKindId } from '@/portfolio/vocabulary/organisation-kind.ts';

const governmental: readonly OrganisationKindId[] = ['kommun', 'region', 'myndighet', 'kommunalforbund'];

/** The organisation behind the portfolio, as schema.org. Only what the content says. */
export const publisherOf = (home: Organisation) => ({
	'@type': governmental.includes(home.kind) ? 'GovernmentOrganization' : 'Organization',
	name: home.name,
	url: home.url,
});
