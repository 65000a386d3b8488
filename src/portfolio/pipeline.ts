import { casesByStatus } from './groups.ts';
import { countByFacet } from './knots.ts';
import type { Case } from './model.ts';
import type { FacetId } from './vocabulary/facet.ts';
import type { ListedStatusId } from './vocabulary/status.ts';

export interface Stage {
	status: ListedStatusId;
	cases: readonly Case[];
	byFacet: readonly { facet: FacetId; count: number }[];
}

/** How far the cases have come. The threshold where an idea becomes an innovation stands between `before` and `after`. */
export interface Pipeline {
	before: readonly Stage[];
	after: readonly Stage[];
	/** No longer going on: told apart from the road above. */
	ended: readonly Stage[];
}

const after: readonly ListedStatusId[] = ['innovation'];
const ended: readonly ListedStatusId[] = ['tidigare-innovation', 'avslutat-forsok'];

/** Every status has a stage, also the empty ones. */
export function pipelineOf(cases: readonly Case[]): Pipeline {
	const stages = casesByStatus(cases).map((group): Stage => ({ ...group, byFacet: countByFacet(group.cases) }));
	return {
		before: stages.filter(({ status }) => !after.includes(status) && !ended.includes(status)),
		after: stages.filter(({ status }) => after.includes(status)),
		ended: stages.filter(({ status }) => ended.includes(status)),
	};
}
