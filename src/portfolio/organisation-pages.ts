import { caseLines, type CaseLine } from './lines.ts';
import type { Lab, Organisation } from './model.ts';
import { organisationDirectory, organisationOverviews, ownerNameIn, type OrganisationOverview } from './organisations.ts';
import { beginningsOf, splitGroups, splitLists, type GroupPart, type PageNumber, type PartsOf } from './paging.ts';
import type { Portfolio } from './portfolio.ts';
import type { OrganisationKindId } from './vocabulary/organisation-kind.ts';

/* All that the pages of organisations show. What stands on the first page of a long list only is its `intro`. */

/** An organisation's part in the portfolio, in numbers. */
export interface OrganisationParts {
	owned: number;
	partnerIn: number;
	uses: number;
	labs: number;
}

/** An organisation in a list. */
export interface OrganisationLine extends OrganisationParts {
	id: string;
	name: string;
}

const partsOf = ({ owned, partnerIn, uses, leads, joins }: OrganisationOverview): OrganisationParts => ({
	owned: owned.length,
	partnerIn: partnerIn.length,
	uses: uses.length,
	labs: leads.length + joins.length,
});

const organisationLine = (overview: OrganisationOverview): OrganisationLine => ({
	id: overview.organisation.id,
	name: overview.organisation.name,
	...partsOf(overview),
});

type Among = Pick<Portfolio, 'organisations' | 'cases' | 'labs'>;

export interface AllOrganisationsPage {
	page: PageNumber;
	groups: readonly GroupPart<OrganisationKindId, OrganisationLine>[];
	intro?: {
		total: number;
		/** The portfolio's own. */
		home?: OrganisationLine;
		/** The page that each kind begins on. */
		kinds: readonly { id: OrganisationKindId; count: number; page: number }[];
	};
}

export function allOrganisationsPages({ organisations, cases, labs }: Among): AllOrganisationsPage[] {
	const { home, kinds } = organisationDirectory(organisationOverviews(organisations, cases, labs));
	const groups = kinds.map(({ kind: id, organisations: own }) => ({ id, lines: own.map(organisationLine) }));
	const beginnings = beginningsOf(groups);
	const intro = {
		total: organisations.length,
		...(home && { home: organisationLine(home) }),
		kinds: groups.map(({ id, lines }, index) => ({ id, count: lines.length, page: beginnings[index] ?? 1 })),
	};
	return splitGroups(groups).map((shown) => ({ ...shown, ...(shown.page.number === 1 && { intro }) }));
}

/** An idea lab as a link. */
export type LabWay = Pick<Lab, 'id' | 'name'>;

export interface OrganisationPage extends PartsOf<{
	owned: readonly CaseLine[];
	partnerIn: readonly CaseLine[];
	uses: readonly CaseLine[];
}> {
	id: string;
	name: string;
	page: PageNumber;
	intro?: { organisation: Organisation; parts: OrganisationParts; site: string; leads: readonly LabWay[]; joins: readonly LabWay[] };
}

const labWay = ({ id, name }: Lab): LabWay => ({ id, name });

export function organisationPages({ organisations, cases, labs, site }: Among & Pick<Portfolio, 'site'>): OrganisationPage[] {
	const ownerName = ownerNameIn(organisations);
	return organisationOverviews(organisations, cases, labs).flatMap((overview) => {
		const { organisation, owned, partnerIn, uses, leads, joins } = overview;
		const { id, name } = organisation;
		const lists = { owned: caseLines(owned, ownerName), partnerIn: caseLines(partnerIn, ownerName), uses: caseLines(uses, ownerName) };
		const intro = { organisation, parts: partsOf(overview), site: site.name, leads: leads.map(labWay), joins: joins.map(labWay) };
		return splitLists(lists).map(({ page, parts }) => ({ id, name, page, ...parts, ...(page.number === 1 && { intro }) }));
	});
}
