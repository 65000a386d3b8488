import { expect, test } from 'vitest';
import { benefitLastShown, caseStatus, needState, reviewIsDue } from '../../../src/portfolio/status.ts';
import { aCase, anEffect, aNeed } from '../../support/builders.ts';

const used = { started: '2020', inUse: { since: '2021' } };
const shown = [anEffect({ evidence: 2 })];
const expected = [anEffect({ evidence: 1 })];

test.each([
	['not begun', {}, 'ide'],
	['begun', { started: '2024' }, 'pagar'],
	['used, with no effect at all', used, 'i-bruk'],
	['used, with an effect that is only expected', { ...used, effects: expected }, 'i-bruk'],
	['used, with an effect that is seen', { ...used, effects: shown }, 'innovation'],
	['used without a known start', { inUse: { since: '2021' }, effects: shown }, 'innovation'],
	['an effect but never used', { started: '2024', effects: shown }, 'pagar'],
	['ended before it was used', { started: '2020', ended: { date: '2021', reason: 'projektet-slut' } }, 'avslutat-forsok'],
	['ended after use without a shown effect', { ...used, ended: { date: '2022', reason: 'for-dyrt' } }, 'avslutat-forsok'],
	['ended after use with a shown effect', { ...used, effects: shown, ended: { date: '2022', reason: 'ersatt' } }, 'tidigare-innovation'],
	[
		'became ordinary work, with a shown effect',
		{ ...used, effects: shown, ended: { date: '2022', reason: 'blev-ordinarie' } },
		'innovation',
	],
	['became ordinary work, without a shown effect', { ...used, ended: { date: '2022', reason: 'blev-ordinarie' } }, 'i-bruk'],
	['unpublished, whatever else', { ...used, effects: shown, unpublished: { date: '2026-01-01', reason: 'Fel.' } }, 'avpublicerad'],
] as const)('a case that is %s', (_, changes, status) => {
	expect(caseStatus(aCase(changes))).toBe(status);
});

test.each([
	['no case', [], 'obesvarat'],
	['only an idea', [{}], 'obesvarat'],
	['only an ended trial', [{ started: '2020', ended: { date: '2021', reason: 'ingen-nytta' } }], 'obesvarat'],
	['a case under way', [{}, { started: '2024' }], 'provas'],
	['a case in use', [{ started: '2024' }, used], 'mots'],
	['an innovation', [{ ...used, effects: shown }], 'mots'],
	['a case in use for another need', [{ ...used, needIds: ['annat'] }], 'obesvarat'],
] as const)('a need with %s', (_, cases, state) => {
	expect(
		needState(
			aNeed(),
			cases.map((changes) => aCase(changes)),
		),
	).toBe(state);
});

const today = '2026-11-22';

test.each([
	['measured three years ago to the day', [anEffect({ measured: '2023-11-22' })], undefined],
	['measured a day earlier than that', [anEffect({ measured: '2023-11-21' })], 2023],
	['measured some time in 2023', [anEffect({ measured: '2023' })], undefined],
	['measured long ago, and again lately', [anEffect({ measured: '2018' }), anEffect({ measured: '2025' })], undefined],
	['expected lately, seen long ago', [anEffect({ measured: '2018' }), anEffect({ measured: '2025', evidence: 1 })], 2018],
	['undated', [anEffect()], undefined],
	['none', [], undefined],
] as const)('a benefit that is %s', (_, effects, year) => {
	expect(benefitLastShown(aCase({ effects }), today)).toBe(year);
});

test('an undated effect is as old as its newest source', () => {
	const source = { title: 'Rapport', publisher: 'Exempelkommun', url: 'https://example.org/' };
	const item = aCase({
		effects: [anEffect({ sources: [1, 2] })],
		sources: [
			{ ...source, published: '2017' },
			{ ...source, published: '2019' },
		],
	});

	expect(benefitLastShown(item, today)).toBe(2019);
});

test('a review is due the day after its last day', () => {
	expect([reviewIsDue(aCase({ reviewBy: today }), today), reviewIsDue(aCase({ reviewBy: '2026-11-21' }), today)]).toEqual([false, true]);
});
