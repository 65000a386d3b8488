import { compassOf } from './compass.ts';
import type { GuideComponent } from './components.ts';
import { casesByStatus, needsByOwner, unmetNeeds } from './groups.ts';
import { countByFacet } from './knots.ts';
import { labsWithLeads } from './labs.ts';
import type { Portfolio } from './portfolio.ts';

type Among = Pick<Portfolio, 'cases' | 'overviews' | 'labs' | 'organisations'>;

/** A list in a guide page's text shows so many; the whole list has a page of its own. */
const listedAtMost = 100;

/** What each tag that shows something of the portfolio shows of it. */
const views = {
	Kompass: ({ cases }: Among) => compassOf(cases),
	Statusar: ({ cases }: Among) => casesByStatus(cases).map(({ status, cases: own }) => ({ status, count: own.length })),
	Inriktningar: ({ cases }: Among) => countByFacet(cases),
	ObesvaradeBehov: ({ overviews }: Among) => {
		const unmet = unmetNeeds(overviews);
		const groups = needsByOwner(unmet.slice(0, listedAtMost));
		return {
			count: unmet.length,
			groups: groups.map(({ owner, needs }) => ({ owner, needs: needs.map(({ need: { id, title } }) => ({ id, title })) })),
		};
	},
	Ideslussar: ({ labs, organisations }: Among) => ({
		count: labs.length,
		labs: labsWithLeads(labs.slice(0, listedAtMost), organisations).map(({ lab: { id, name, period }, lead }) => ({
			id,
			name,
			lead,
			...(period && { period }),
		})),
	}),
} satisfies Partial<Record<GuideComponent, (portfolio: Among) => unknown>>;

type GuideTag = keyof typeof views;
export type GuideTagViews = { [Tag in GuideTag]: ReturnType<(typeof views)[Tag]> };

const isTag = (name: string): name is GuideTag => name in views;

/** What a guide page shows of the portfolio: the views of the tags in its text, each worked out once for all pages. */
export function guideTagsOf(portfolio: Among): (names: readonly string[]) => Partial<GuideTagViews> {
	const known = new Map<GuideTag, unknown>();
	const view = (tag: GuideTag) => {
		if (!known.has(tag)) known.set(tag, views[tag](portfolio));
		return known.get(tag);
	};
	return (names) => Object.fromEntries(names.filter(isTag).map((tag) => [tag, view(tag)]));
}
