import { expect, test } from 'vitest';
import { addMonths, earliestDay, isBefore, latestDay } from '../../../src/portfolio/partial-date.ts';

test.each([
	['2021', '2021-01-01', '2021-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2021-06-29', '2021-06-29', '2021-06-29'],
])('%s spans %s to %s', (date, first, last) => {
	expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
});

test.each([
	['2020', '2021-06', true],
	['2021', '2021-06', false],
	['2021-06', '2021', false],
	['2021-05-31', '2021-06', true],
	['2021-06-01', '2021-06-01', false],
])('%s is certainly before %s: %s', (first, second, before) => {
	expect(isBefore(first, second)).toBe(before);
});

test.each([
	['2025-11-22', 12, '2026-11-22'],
	['2024-02-29', 12, '2025-02-28'],
	['2026-11-22', -36, '2023-11-22'],
	['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (day, months, result) => {
	expect(addMonths(day, months)).toBe(result);
});
