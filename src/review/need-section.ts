import { inMarkdown } from '../content-check/problem-table.ts';
import { review } from '../i18n/sv/review.ts';
import { address } from '../portfolio/addresses.ts';
import type { NeedOverview } from '../portfolio/groups.ts';
import { noAnswerYet } from '../portfolio/messages/review.ts';
import { caseStatus } from '../portfolio/status.ts';
import { facet } from '../portfolio/vocabulary/facet.ts';
import { needState } from '../portfolio/vocabulary/need-state.ts';
import { owner } from '../portfolio/vocabulary/owner.ts';
import { status } from '../portfolio/vocabulary/status.ts';
import { bullets, place } from './markdown.ts';

/** What a need's state will be, which cases answer it and where it will stand. */
export function needSection({ need, state, cases }: NeedOverview): string[] {
	return [
		review.stateIs(needState.label(state), needState.term(state).description),
		bullets(
			review.cases,
			cases.map((item) => place(`${inMarkdown(item.title)} (${status.label(caseStatus(item))})`, address.case(item.id))),
		),
		...(cases.length === 0 ? [inMarkdown(noAnswerYet(need.title))] : []),
		bullets(review.shownAt, [
			place(review.own, address.need(need.id)),
			place(review.owner(owner.label(need.owner)), address.ownerNeeds(need.owner)),
			place(review.kind(facet.label(need.kind)), address.facet(need.kind)),
			...(state === 'obesvarat' ? [place(needState.label(state), address.unmetNeeds)] : []),
		]),
	];
}
