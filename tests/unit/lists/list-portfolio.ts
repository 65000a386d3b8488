import { needOverviews } from '../../../src/portfolio/groups.ts';
import type { Case, Lab, Need } from '../../../src/portfolio/model.ts';
import { aCase, aLab, aNeed, anOrganisation, aSite } from '../../support/builders.ts';

export interface Changes {
	cases?: readonly Case[];
	needs?: readonly Need[];
	labs?: readonly Lab[];
}

/** What puts a case in every list there is. */
export const shared = {
	id: 'a',
	started: '2024',
	goals: [{ goal: 6, reason: 'Vattnet räcker.' }],
	usedBy: [{ organisation: 'grannkommun' }],
};

/** A portfolio where the case `a` stands in every list there is. */
export function aPortfolio({
	cases = [aCase(shared)],
	needs = [aNeed(), aNeed({ id: 'ensamt' })],
	labs = [aLab({ caseIds: ['a'] })],
}: Changes = {}) {
	const organisations = [anOrganisation({ home: true }), anOrganisation({ id: 'grannkommun', name: 'Grannkommun' })];
	return { site: aSite(), cases, needs, overviews: needOverviews(needs, cases), organisations, labs, guides: [] };
}
export type Portfolio = ReturnType<typeof aPortfolio>;
