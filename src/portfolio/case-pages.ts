import { dayMarks, type DayMarks } from './day-marks.ts';
import { needsOf } from './groups.ts';
import { answeredNeed, relatedLine, type AnsweredNeed, type RelatedLine } from './lines.ts';
import type { Case, Day, Organisation } from './model.ts';
import type { Portfolio } from './portfolio.ts';

/** All that a page under `/exempel/` shows, besides the case's written text and picture. */
export type CasePage =
	| {
			kind: 'case';
			id: string;
			item: Case;
			/** Those the page names: its own, and those that use it too. */
			organisations: readonly Organisation[];
			needs: readonly AnsweredNeed[];
			related: readonly RelatedLine[];
			day: DayMarks;
	  }
	/** Says when and why the case was taken away. */
	| { kind: 'unpublished'; id: string; title: string; date: Day; reason: string }
	/** Leads on from an id the case has had. */
	| { kind: 'moved'; id: string; to: { id: string; title: string } };

type Among = Pick<Portfolio, 'cases' | 'unpublished' | 'needs' | 'overviews' | 'related' | 'organisations'>;

/** A page for every case, for every unpublished one, and for every id a case has had. */
export function casePages({ cases, unpublished, needs, overviews, related, organisations }: Among, today: Day): CasePage[] {
	const needById = new Map(needs.map((need) => [need.id, need]));
	const overviewById = new Map(overviews.map((overview) => [overview.need.id, overview]));
	const organisationById = new Map(organisations.map((organisation) => [organisation.id, organisation]));
	return [
		...cases.map((item) => ({
			kind: 'case' as const,
			id: item.id,
			item,
			organisations: [...new Set([...item.organisationIds, ...item.usedBy.map(({ organisation }) => organisation)])].flatMap(
				(id) => organisationById.get(id) ?? [],
			),
			needs: needsOf(item, overviewById).map(answeredNeed),
			related: related(item).map((each) => relatedLine(each, needById)),
			day: dayMarks(item, today),
		})),
		...unpublished.flatMap(({ id, title, unpublished: away }) => (away ? [{ kind: 'unpublished' as const, id, title, ...away }] : [])),
		...[...cases, ...unpublished].flatMap(({ id: to, title, formerIds }) =>
			formerIds.map((id) => ({ kind: 'moved' as const, id, to: { id: to, title } })),
		),
	];
}
