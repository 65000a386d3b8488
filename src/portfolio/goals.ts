import type { Case } from './model.ts';
import { goalNumbers } from './vocabulary/goal.ts';

export interface GoalGroup {
	/** 1–17. */
	goal: number;
	/** Each case once, with the reason it gives for this goal. */
	cases: readonly { case: Case; reason: string }[];
}

/** Cases under the 17 goals. Every goal is there, also those that no case works towards. */
export const casesByGoal = (cases: readonly Case[]): GoalGroup[] =>
	goalNumbers.map((number) => ({
		goal: number,
		cases: cases.flatMap((item) => {
			const reasons = item.goals.filter(({ goal }) => goal === number).map(({ reason }) => reason);
			return reasons.length > 0 ? [{ case: item, reason: reasons.join(' ') }] : [];
		}),
	}));

/** The goals before and after; the first has none before and the last none after. */
export const goalsBeside = (goal: number): { previous: number | undefined; next: number | undefined } => ({
	previous: goalNumbers.find((number) => number === goal - 1),
	next: goalNumbers.find((number) => number === goal + 1),
});
