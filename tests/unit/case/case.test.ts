import { describe, expect, test } from 'vitest';
import { casePages } from '../../../src/portfolio/case-pages.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { relatedAmong } from '../../../src/portfolio/related.ts';
import { statusReason } from '../../../src/site/status-reason.ts';
import { aCase, aLesson, anEffect, aNeed, anOrganisation } from '../../support/builders.ts';

const pagesOf = (cases: Case[], unpublished: Case[] = [], today = '2026-11-22') =>
	casePages(
		{
			cases,
			unpublished,
			needs: [aNeed()],
			overviews: needOverviews([aNeed()], cases),
			related: relatedAmong(cases),
			organisations: [anOrganisation(), anOrganisation({ id: 'annan', name: 'Annan' })],
		},
		today,
	);

describe('the pages of cases', () => {
	test('a case, an unpublished one and every old id have a page each', () => {
		const renamed = aCase({ id: 'nytt', title: 'Nytt', formerIds: ['gammalt', 'aldre'] });
		const gone = aCase({ id: 'borta', unpublished: { date: '2026-01-01', reason: 'Fel.' } });

		expect(pagesOf([renamed], [gone]).map(({ id, kind }) => [id, kind])).toEqual([
			['nytt', 'case'],
			['borta', 'unpublished'],
			['gammalt', 'moved'],
			['aldre', 'moved'],
		]);
		expect(pagesOf([renamed])[1]).toEqual({ kind: 'moved', id: 'gammalt', to: { id: 'nytt', title: 'Nytt' } });
	});

	test('a case’s page has the organisations it names, its own first, and no others', () => {
		const [page] = pagesOf([
			aCase({ organisationIds: ['annan'], usedBy: [{ organisation: 'exempelkommun' }, { organisation: 'Ett bolag' }] }),
		]);

		expect(page).toMatchObject({ organisations: [{ id: 'annan' }, { id: 'exempelkommun' }] });
	});

	test('a case’s page is the same the day after, until a review, an event or three years have passed', () => {
		const item = aCase({
			effects: [anEffect({ measured: '2024-01-01' })],
			reviewBy: '2026-12-01',
			events: [{ date: '2026-12-10', text: 'Uppföljning.' }],
		});
		const on = (day: string) => JSON.stringify(pagesOf([item], [], day));

		expect(on('2026-11-23')).toBe(on('2026-11-22'));
		expect(on('2026-12-02')).not.toBe(on('2026-12-01'));
		expect(on('2026-12-10')).not.toBe(on('2026-12-09'));
		expect(on('2027-01-02')).not.toBe(on('2027-01-01'));
	});

	test('a case’s page is the same when a related case changes something it does not show', () => {
		const item = aCase();
		const page = (other: Partial<Case>) => JSON.stringify(pagesOf([item, aCase({ id: 'b', title: 'B', ...other })])[0]);

		expect(page({ lessons: [aLesson()], summary: 'Något annat.' })).toBe(page({}));
		expect(page({ title: 'B2' })).not.toBe(page({}));
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
