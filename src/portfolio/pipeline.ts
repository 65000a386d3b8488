import { casesByStatus } from './groups.ts';
import { countByFacet, drawnOneByOne, knotsOf, type Knots } from './knots.ts';
import type { Case } from './model.ts';
import type { FacetId } from './vocabulary/facet.ts';
import { isEnded, type ListedStatusId } from './vocabulary/status.ts';

export interface Stage extends Knots {
	status: ListedStatusId;
	byFacet: readonly { facet: FacetId; count: number }[];
}

/** How far the cases have come. */
export interface Pipeline {
	/** From idea to innovation. The line that an idea crosses to become one is drawn before the stage marked `threshold`. */
	road: readonly (Stage & { threshold: boolean })[];
	/** No longer going on: told apart from the road. */
	ended: readonly Stage[];
}

/** Every status has a stage, also the empty ones. */
export function pipelineOf(cases: readonly Case[], oneByOne = drawnOneByOne(cases)): Pipeline {
	const stages = casesByStatus(cases).map(({ status, cases: own }): Stage => ({
		status,
		...knotsOf(own, oneByOne),
		byFacet: countByFacet(own),
	}));
	return {
		road: stages.filter(({ status }) => !isEnded(status)).map((stage) => ({ ...stage, threshold: stage.status === 'innovation' })),
		ended: stages.filter(({ status }) => isEnded(status)),
	};
}
