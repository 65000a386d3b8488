import { describe, expect, test } from 'vitest';
import { proveKept, type Outcome } from '../support/kept-proof.ts';

/** A few of the kinds of edit there are; `npm run prove:kept` makes two hundred. */
const count = 6;

describe('builds that go on from the last one', { timeout: 600_000 }, () => {
	test('are byte for byte as builds from nothing, and make no page that comes out as it was', async () => {
		const outcomes: Outcome[] = [];
		for await (const outcome of proveKept({ edits: count, seed: 3 })) outcomes.push(outcome);

		expect(outcomes).toHaveLength(count);
		expect(outcomes.flatMap(({ edit, wrong }) => wrong.map((file) => `${edit}: ${file}`))).toEqual([]);
		expect(outcomes.flatMap(({ edit, needless }) => needless.map((page) => `${edit}: ${page}`))).toEqual([]);
		// Else nothing was kept, and nothing proved.
		expect(outcomes.filter(({ made, pages }) => made < pages / 2).length).toBeGreaterThan(count / 2);
		expect(outcomes.some(({ withoutAstro, made }) => withoutAstro && made > 0)).toBe(true);
		expect(outcomes.some(({ withoutAstro }) => !withoutAstro)).toBe(true);
	});
});
