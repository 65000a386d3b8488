import { expect, test } from 'vitest';
import { casesByGoal, goalsBeside } from '../../../src/portfolio/goals.ts';
import { aCase } from '../../support/builders.ts';

test('all 17 goals are there, also those without a case', () => {
	const groups = casesByGoal([aCase({ goals: [{ goal: 6, reason: 'Vattnet räcker.' }] })]);

	expect(groups.map(({ goal }) => goal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
	expect(groups.filter(({ cases }) => cases.length > 0).map(({ goal }) => goal)).toEqual([6]);
});

test('a case gives the reason for just this goal, and stands once though it gives two', () => {
	const item = aCase({
		goals: [
			{ goal: 6, reason: 'Vattnet räcker.' },
			{ goal: 13, reason: 'Utsläppen minskar.' },
			{ goal: 6, reason: 'Det renas.' },
		],
	});

	expect(casesByGoal([item])[5]?.cases).toEqual([{ case: item, reason: 'Vattnet räcker. Det renas.' }]);
});

test('goals have neighbours, except at the ends', () => {
	expect(goalsBeside(1)).toEqual({ previous: undefined, next: 2 });
	expect(goalsBeside(6)).toEqual({ previous: 5, next: 7 });
	expect(goalsBeside(17)).toEqual({ previous: 16, next: undefined });
});
