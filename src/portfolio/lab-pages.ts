import { guideWay, type GuideWay } from './guides.ts';
import { caseLines, type CaseLine } from './lines.ts';
import { pick } from './lists.ts';
import type { Lab } from './model.ts';
import { ownerNameIn, partyOf, type Party } from './organisations.ts';
import { splitList, type ListPart, type PageNumber } from './paging.ts';
import type { Portfolio } from './portfolio.ts';

/* All that the pages of idea labs show, besides a lab's written text. */

/** An idea lab in a list. */
export interface LabLine extends Pick<Lab, 'id' | 'name' | 'period' | 'grant'> {
	lead: Party;
	/** How many lessons it has. */
	lessons: number;
}

export interface AllLabsPage {
	page: PageNumber;
	labs: ListPart<LabLine>;
	/** On the first page only. */
	intro?: { guide?: GuideWay };
}

type Among = Pick<Portfolio, 'labs' | 'organisations' | 'cases'>;

export function allLabsPages({ labs, organisations, guides }: Pick<Portfolio, 'labs' | 'organisations' | 'guides'>): AllLabsPage[] {
	const party = partyOf(organisations);
	const intro = { guide: guideWay(guides, 'vad-ideslussarna-larde') };
	const lines = labs.map(({ id, name, leadId, period, grant, lessons }) => ({
		...{ id, name, period, grant },
		lead: party(leadId),
		lessons: lessons.length,
	}));
	return splitList(lines).map(({ page, part }) => ({ page, labs: part, ...(page.number === 1 && { intro }) }));
}

/** A lab as its own page shows it: those with a part in it by name, and its cases elsewhere. */
export interface ShownLab extends Omit<Lab, 'with' | 'caseIds'> {
	lead: Party;
	with: readonly Party[];
}

export interface LabPage {
	lab: ShownLab;
	page: PageNumber;
	cases: ListPart<CaseLine>;
}

/** A page after the first of a lab that many cases come from. */
export interface MoreOfLabPage {
	id: string;
	name: string;
	page: PageNumber;
	cases: ListPart<CaseLine>;
}

/** Each lab with its cases page by page. */
function labsSplit({ labs, organisations, cases }: Among) {
	const ownerName = ownerNameIn(organisations);
	const byId = new Map(cases.map((item) => [item.id, item]));
	return labs.map(({ caseIds, ...lab }) => ({ lab, pages: splitList(caseLines(pick(caseIds, byId), ownerName)) }));
}

export function labPages(among: Among): LabPage[] {
	const party = partyOf(among.organisations);
	return labsSplit(among).flatMap(({ lab: { with: others, ...lab }, pages }) =>
		pages.slice(0, 1).map(({ page, part }) => ({ lab: { ...lab, lead: party(lab.leadId), with: others.map(party) }, page, cases: part })),
	);
}

export const moreOfLabPages = (among: Among): MoreOfLabPage[] =>
	labsSplit(among).flatMap(({ lab: { id, name }, pages }) => pages.slice(1).map(({ page, part }) => ({ id, name, page, cases: part })));
