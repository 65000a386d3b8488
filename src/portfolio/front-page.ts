import { balanceOf } from './balance.ts';
import { compassOf, type Compass } from './compass.ts';
import { needsByOwner, type NeedOverview } from './groups.ts';
import { countByFacet } from './knots.ts';
import { briefLine, caseLine, needLine, type CaseLine, type NeedLine } from './lines.ts';
import type { Case, Site } from './model.ts';
import { numbersOf, type PortfolioNumbers } from './numbers.ts';
import { ownerNameIn } from './organisations.ts';
import { pipelineOf, type Pipeline } from './pipeline.ts';
import type { Portfolio } from './portfolio.ts';
import { byPublished } from './sort.ts';
import type { FacetId } from './vocabulary/facet.ts';
import type { OwnerId } from './vocabulary/owner.ts';

/** The cases the start page shows: the latest published. Nobody picks them, so nobody can be left out. */
export const latestCases = (cases: readonly Case[], limit = 5): Case[] => [...cases].sort(byPublished).slice(0, limit);

export interface OwnerNeeds {
	owner: OwnerId;
	/** How many the owner has; more than are shown where the list is long. */
	total: number;
	shown: readonly NeedLine[];
}

/**
 * The needs the start page shows under each owner: those with most cases first, unmet ones last.
 * Where there is no room for all, unmet needs keep some of it: they show where new work is wanted.
 */
export function frontPageNeeds(needs: readonly NeedOverview[], limit = 7, keptForUnmet = 2): OwnerNeeds[] {
	return needsByOwner(needs)
		.filter((group) => group.needs.length > 0)
		.map(({ owner, needs: own }) => {
			const unmet = own.filter(({ state }) => state === 'obesvarat');
			const answered = own.filter(({ state }) => state !== 'obesvarat').sort((a, b) => b.cases.length - a.cases.length);
			const shown = answered.slice(0, limit - Math.min(unmet.length, keptForUnmet));
			return { owner, total: own.length, shown: [...shown, ...unmet.slice(0, limit - shown.length)].map(needLine) };
		});
}

/** All that the start page shows of the portfolio. */
export interface StartPage {
	site: Pick<Site, 'name' | 'subtitle'>;
	/** The name of the portfolio's own organisation. */
	home: string;
	/** Every case is its own. */
	alone: boolean;
	numbers: PortfolioNumbers;
	compass: Compass;
	road: Pipeline['road'];
	needs: readonly OwnerNeeds[];
	/** The first with its summary. */
	latest: readonly CaseLine[];
	facets: readonly { facet: FacetId; count: number }[];
}

export function startPage({
	site,
	home,
	cases,
	overviews,
	organisations,
}: Pick<Portfolio, 'site' | 'home' | 'cases' | 'overviews' | 'organisations'>): StartPage {
	const ownerName = ownerNameIn(organisations);
	const { own, all } = balanceOf(cases, home.id);
	return {
		site: { name: site.name, subtitle: site.subtitle },
		home: home.name,
		alone: own === all,
		numbers: numbersOf(cases, overviews),
		compass: compassOf(cases),
		road: pipelineOf(cases, false).road,
		needs: frontPageNeeds(overviews),
		latest: latestCases(cases).map((item, index) => (index === 0 ? caseLine : briefLine)(item, ownerName(item))),
		facets: countByFacet(cases),
	};
}
