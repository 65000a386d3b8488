import type { Case, Day, Effect, Need } from './model.ts';
import { addMonths, latestDay, yearOf } from './partial-date.ts';
import { shownFrom } from './vocabulary/evidence.ts';
import type { NeedStateId } from './vocabulary/need-state.ts';
import type { StatusId } from './vocabulary/status.ts';

/** Effects a source has seen or measured. */
const shownEffects = (item: Pick<Case, 'effects'>): readonly Effect[] => item.effects.filter(({ evidence }) => evidence >= shownFrom);

/**
 * Status is worked out, never written; the first match wins (content model, section 3).
 * The rule is the municipality's: an idea becomes an innovation first when it has begun to be used and does good.
 * A case that ended because it became ordinary work has not ended.
 */
export function caseStatus(item: Pick<Case, 'unpublished' | 'ended' | 'inUse' | 'effects' | 'started'>): StatusId {
	const benefitShown = shownEffects(item).length > 0;
	if (item.unpublished) return 'avpublicerad';
	if (item.ended && item.ended.reason !== 'blev-ordinarie') {
		return item.inUse && benefitShown ? 'tidigare-innovation' : 'avslutat-forsok';
	}
	if (item.inUse) return benefitShown ? 'innovation' : 'i-bruk';
	return item.started ? 'pagar' : 'ide';
}

/** Tried out today: a need with such a case is at least being tried. */
const ongoing: readonly StatusId[] = ['pagar', 'i-bruk', 'innovation'];
const used: readonly StatusId[] = ['i-bruk', 'innovation'];

/** The state of a need, from the cases that answer it. */
export function needState(need: Pick<Need, 'id'>, cases: readonly Case[]): NeedStateId {
	const statuses = cases.filter((item) => item.needIds.includes(need.id)).map(caseStatus);
	if (statuses.some((status) => used.includes(status))) return 'mots';
	return statuses.some((status) => ongoing.includes(status)) ? 'provas' : 'obesvarat';
}

/** When an effect was seen: measured, else the newest of its sources. Unknown where neither says. */
function shownOn(effect: Effect, item: Pick<Case, 'sources'>): Day | undefined {
	const dates = effect.measured ? [effect.measured] : effect.sources.map((number) => item.sources[number - 1]?.published);
	return dates
		.filter((date) => date !== undefined)
		.map(latestDay)
		.sort()
		.at(-1);
}

/** The year the benefit was last shown, where that is more than three years ago; otherwise undefined. */
export function benefitLastShown(item: Pick<Case, 'effects' | 'sources'>, today: Day): number | undefined {
	const newest = shownEffects(item)
		.map((effect) => shownOn(effect, item))
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);
	return newest !== undefined && newest < addMonths(today, -36) ? yearOf(newest) : undefined;
}

/** True where the day for the next review has passed. */
export const reviewIsDue = (item: Pick<Case, 'reviewBy'>, today: Day): boolean => item.reviewBy < today;
