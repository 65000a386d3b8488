import { expect, test } from 'vitest';
import { oldAssessment } from '../../../src/portfolio/statement.ts';
import { aStatement } from '../../support/builders.ts';

test.each([
	['a year to the day', '2026-11-23', '2027-11-23', undefined],
	['the day after', '2026-11-23', '2027-11-24', 12],
	['the day before a thirteenth month has passed', '2026-01-15', '2027-02-14', 12],
	['thirteen months', '2026-01-15', '2027-02-15', 13],
	['the last day of a shorter month', '2026-01-31', '2027-02-28', 13],
	['a year and a half', '2025-01-15', '2026-07-20', 18],
])('an assessment is old when it is more than a year, and then its whole months are told: %s', (_, assessed, today, months) => {
	expect(oldAssessment(aStatement({ assessed }), today)).toBe(months);
});
