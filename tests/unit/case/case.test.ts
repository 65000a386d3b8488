import { describe, expect, test } from 'vitest';
import { casePages } from '../../../src/portfolio/case-pages.ts';
import { statusReason } from '../../../src/site/status-reason.ts';
import { aCase, anEffect } from '../../support/builders.ts';

describe('the addresses of cases', () => {
	test('a case, an unpublished one and every old id have a page each', () => {
		const renamed = aCase({ id: 'nytt', formerIds: ['gammalt', 'aldre'] });
		const gone = aCase({ id: 'borta', unpublished: { date: '2026-01-01', reason: 'Fel.' } });

		expect(casePages([renamed], [gone]).map(({ id, kind, item }) => [id, kind, item.id])).toEqual([
			['nytt', 'case', 'nytt'],
			['borta', 'unpublished', 'borta'],
			['gammalt', 'moved', 'nytt'],
			['aldre', 'moved', 'nytt'],
		]);
	});
});

describe('why a case has its status', () => {
	const used = { started: '2020', inUse: { since: '2024-03' } };
	const shown = [anEffect()];

	test.each([
		['an idea', {}, 'Arbetet har inte börjat.'],
		['work under way', { started: '2025-02' }, 'Arbetet började i februari 2025. Det används inte i vardagen än.'],
		['in use', used, 'Används sedan mars 2024. Ingen källa visar att det gör nytta än.'],
		['an innovation', { ...used, effects: shown }, 'Används sedan mars 2024, och nyttan är sedd eller mätt.'],
		[
			'ordinary work',
			{ ...used, effects: shown, ended: { date: '2025', reason: 'blev-ordinarie', comment: 'Det står i budgeten.' } },
			'Används sedan mars 2024, och nyttan är sedd eller mätt. Ordinarie arbete sedan 2025. Det står i budgeten.',
		],
		[
			'a former innovation',
			{ ...used, effects: shown, ended: { date: '2026-01', reason: 'for-dyrt' } },
			'Användes och gjorde nytta. Avslutades i januari 2026. Blev för dyrt.',
		],
		[
			'an ended trial, in its author’s words',
			{ started: '2020', ended: { date: '2021', reason: 'projektet-slut', comment: 'Pengarna räckte till två år.' } },
			'Avslutades 2021. Pengarna räckte till två år.',
		],
		['an unpublished case', { unpublished: { date: '2025-06-01', reason: 'Fel.' } }, 'Vi tog bort det 1 juni 2025.'],
	] as const)('%s', (_, changes, sentence) => {
		expect(statusReason(aCase(changes))).toBe(sentence);
	});
});
