import { inMarkdown } from '../content-check/problem-table.ts';
import { review } from '../i18n/sv/review.ts';
import { address } from '../portfolio/addresses.ts';
import { latestCases } from '../portfolio/front-page.ts';
import { needsOf } from '../portfolio/groups.ts';
import { benefitIsOld, draftIsHidden, reviewHasPassed, toReachNextStatus } from '../portfolio/messages/review.ts';
import type { Case, Day } from '../portfolio/model.ts';
import { missingForNextStatus } from '../portfolio/next-status.ts';
import { benefitLastShown, caseStatus, reviewIsDue } from '../portfolio/status.ts';
import { facet } from '../portfolio/vocabulary/facet.ts';
import { goalLabel } from '../portfolio/vocabulary/goal.ts';
import { needState } from '../portfolio/vocabulary/need-state.ts';
import { status } from '../portfolio/vocabulary/status.ts';
import { formatDate } from '../site/format.ts';
import { statusReason } from '../site/status-reason.ts';
import { bullets, place } from './markdown.ts';
import type { Proposed } from './portfolio.ts';

/** What a case will be called, where it will stand, what it lacks and what has grown old. */
export function caseSection(item: Case, proposed: Proposed, today: Day): string[] {
	const next = missingForNextStatus(item);
	const expected = item.effects.length > 0;
	const label = item.draft ? `${review.draft} (${status.label(caseStatus(item))})` : status.label(caseStatus(item));
	return [
		review.statusIs(label, inMarkdown(statusReason(item))),
		bullets(review.shownAt, placesOf(item, proposed)),
		...(next ? [`**${review.next(status.label(next.status))}:** ${toReachNextStatus(next, expected)}`] : []),
		bullets(review.lookAt, warningsOf(item, today)),
	];
}

/** Every page with the case on it. A draft has none; an unpublished case keeps its own page only. */
function placesOf(item: Case, { published, needs, organisations }: Proposed): string[] {
	if (item.draft) return [];
	const own = place(review.own, address.case(item.id));
	const caseIs = caseStatus(item);
	if (caseIs === 'avpublicerad') return [own];
	return [
		own,
		place(review.facet(facet.label(item.facet)), address.facet(item.facet)),
		...(item.secondFacet ? [place(review.leaning(facet.label(item.secondFacet)), address.facet(item.secondFacet))] : []),
		...needsOf(item, needs).map(({ need, state }) =>
			place(review.need(inMarkdown(need.title), needState.label(state)), address.need(need.id)),
		),
		place(review.status(status.label(caseIs)), address.status(caseIs)),
		...item.organisationIds.map((id) => place(inMarkdown(organisations.get(id) ?? id), address.organisation(id))),
		...[...new Set(item.goals.map(({ goal }) => goal))].map((number) =>
			place(review.goal(number, goalLabel(number)), address.goal(number)),
		),
		...(item.lessons.length > 0 ? [place(review.lessons, address.lessons)] : []),
		...(latestCases(published).some(({ id }) => id === item.id) ? [place(review.latest, address.start)] : []),
	];
}

function warningsOf(item: Case, today: Day): string[] {
	const benefit = benefitLastShown(item, today);
	return [
		...(item.draft ? [draftIsHidden] : []),
		...(!item.unpublished && reviewIsDue(item, today) ? [reviewHasPassed(formatDate(item.reviewBy))] : []),
		...(benefit === undefined ? [] : [benefitIsOld(benefit)]),
	];
}
