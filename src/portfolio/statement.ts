import type { AccessibilityStatement, Day } from './model.ts';
import { addMonths } from './partial-date.ts';

/** DIGG asks for a new assessment at least once a year. */
const yearly = 12;

/** Whole months since the assessment. */
function assessmentAge({ assessed }: Pick<AccessibilityStatement, 'assessed'>, today: Day): number {
	let months = 0;
	while (addMonths(assessed, months + 1) <= today) months += 1;
	return months;
}

/** The age in months of an assessment that is older than a year: the page then says so. */
export const oldAssessment = (statement: Pick<AccessibilityStatement, 'assessed'>, today: Day): number | undefined =>
	addMonths(statement.assessed, yearly) < today ? assessmentAge(statement, today) : undefined;
