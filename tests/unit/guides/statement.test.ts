import { expect, test } from 'vitest';
import { assessmentAge, assessmentIsOld } from '../../../src/portfolio/statement.ts';
import { aStatement } from '../../support/builders.ts';

test.each([
	['the same day', '2026-01-31', '2026-01-31', 0],
	['the day before a month has passed', '2026-01-15', '2026-02-14', 0],
	['a month later', '2026-01-15', '2026-02-15', 1],
	['the last day of a shorter month', '2026-01-31', '2026-02-28', 1],
	['a year and a half later', '2025-01-15', '2026-07-20', 18],
])('the assessment has a whole number of months behind it: %s', (_, assessed, today, months) => {
	expect(assessmentAge(aStatement({ assessed }), today)).toBe(months);
});

test.each([
	['2026-11-23', '2027-11-23', false],
	['2026-11-23', '2027-11-24', true],
])('an assessment from %s counts as old on %s: %s', (assessed, today, old) => {
	expect(assessmentIsOld(aStatement({ assessed }), today)).toBe(old);
});
