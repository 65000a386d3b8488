import { balanceOf, changeCounts, evidenceSummary, readBalance, type Balance, type BalanceReading } from './balance.ts';
import { compassOf, type Compass } from './compass.ts';
import { placesOf, type CompassPlace } from './compass-places.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { numbersOf, type PortfolioNumbers } from './numbers.ts';
import { pipelineOf, type Pipeline } from './pipeline.ts';
import type { Portfolio } from './portfolio.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { ChangeId } from './vocabulary/change.ts';

/** All that the page of pictures shows. */
export interface PortfolioPage {
	/** The name of the portfolio's own organisation. */
	home: string;
	/** Where a reader sends a tip about an unmet need. */
	email: string;
	numbers: PortfolioNumbers;
	compass: Compass;
	places: readonly CompassPlace[];
	changes: readonly { change: ChangeId; count: number }[];
	pipeline: Pipeline;
	matrix: Matrix;
	timeline: Timeline;
	balance: Balance;
	reading: BalanceReading;
	evidence: ReturnType<typeof evidenceSummary>;
}

export function portfolioPage({ site, home, cases, overviews }: Pick<Portfolio, 'site' | 'home' | 'cases' | 'overviews'>): PortfolioPage {
	const balance = balanceOf(cases, home.id);
	return {
		home: home.name,
		email: site.contact.email,
		numbers: numbersOf(cases, overviews),
		compass: compassOf(cases),
		places: placesOf(cases),
		changes: changeCounts(cases),
		pipeline: pipelineOf(cases),
		matrix: matrixOf(overviews, cases),
		timeline: timelineOf(cases),
		balance,
		reading: readBalance(balance),
		evidence: evidenceSummary(cases),
	};
}
