import { describe, expect, test } from 'vitest';
import { toReachNextStatus } from '../../../src/portfolio/messages/review.ts';
import { missingForNextStatus } from '../../../src/portfolio/next-status.ts';
import { aCase, anEffect } from '../../support/builders.ts';

const inUse = { since: '2024' };

describe('what a case lacks for the next status', () => {
	test('an idea is under way when the work has begun', () => {
		expect(missingForNextStatus(aCase())).toEqual({ status: 'pagar', missing: 'startade' });
	});

	test('what is under way is in use when it is used', () => {
		expect(missingForNextStatus(aCase({ started: '2023' }))).toEqual({ status: 'i-bruk', missing: 'i_bruk' });
	});

	test('what is under way with a shown effect is an innovation as soon as it is used', () => {
		expect(missingForNextStatus(aCase({ started: '2023', effects: [anEffect()] }))).toEqual({ status: 'innovation', missing: 'i_bruk' });
	});

	test('what is in use is an innovation when an effect is seen or measured; an expected one is not enough', () => {
		const next = { status: 'innovation', missing: 'effekter' };

		expect(missingForNextStatus(aCase({ inUse }))).toEqual(next);
		expect(missingForNextStatus(aCase({ inUse, effects: [anEffect({ evidence: 1 })] }))).toEqual(next);
	});

	test('what has become ordinary work is still in use', () => {
		expect(missingForNextStatus(aCase({ inUse, ended: { date: '2025', reason: 'blev-ordinarie' } }))?.missing).toBe('effekter');
	});

	test('an innovation, an ended trial and an unpublished case lack nothing', () => {
		expect(missingForNextStatus(aCase({ inUse, effects: [anEffect()] }))).toBeUndefined();
		expect(missingForNextStatus(aCase({ started: '2023', ended: { date: '2025', reason: 'for-dyrt' } }))).toBeUndefined();
		expect(missingForNextStatus(aCase({ unpublished: { date: '2026-01-01', reason: 'Fel.' } }))).toBeUndefined();
	});

	test('the sentence knows an expected effect from none', () => {
		const next = { status: 'innovation', missing: 'effekter' } as const;

		expect(toReachNextStatus(next, true)).toContain('Nyttan är väntad men inte visad.');
		expect(toReachNextStatus(next, false)).not.toContain('väntad');
	});
});
