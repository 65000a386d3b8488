import type { Case, Day } from './model.ts';
import { isBefore } from './partial-date.ts';
import { benefitLastShown, reviewIsDue } from './status.ts';

/** What a case's page says because of the day it is built. The rest of the page is the same whatever the day. */
export interface DayMarks {
	/** The year the benefit was last shown, where that is long ago. */
	benefitYear?: number;
	reviewIsDue: boolean;
	/** For each of its events, whether it is still to come. */
	coming: readonly boolean[];
}

export function dayMarks(item: Pick<Case, 'effects' | 'sources' | 'reviewBy' | 'events'>, today: Day): DayMarks {
	const benefitYear = benefitLastShown(item, today);
	return {
		...(benefitYear !== undefined && { benefitYear }),
		reviewIsDue: reviewIsDue(item, today),
		coming: item.events.map(({ date }) => isBefore(today, date)),
	};
}
