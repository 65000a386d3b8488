import { describe, expect, test } from 'vitest';
import { allCasesPage, facetPages, facetsPage, goalPages, statusPages } from '../../../src/portfolio/case-list-pages.ts';
import { allLabsPages, labPages, moreOfLabPages } from '../../../src/portfolio/lab-pages.ts';
import { lessonsPages } from '../../../src/portfolio/lesson-pages.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { allNeedsPages, ownerPages, unmetNeedsPages } from '../../../src/portfolio/need-list-pages.ts';
import { moreOfNeedPages, needPages } from '../../../src/portfolio/need-page.ts';
import { allOrganisationsPages, organisationPages } from '../../../src/portfolio/organisation-pages.ts';
import { aCase, aLab, aLesson, aNeed } from '../../support/builders.ts';
import { aPortfolio, shared, type Changes, type Portfolio } from './list-portfolio.ts';

/** Every page with a list in it, by name. */
const pages = {
	'all cases': (of: Portfolio) => [allCasesPage(of)],
	'the facets': (of: Portfolio) => [facetsPage(of)],
	'a facet': facetPages,
	'a status': statusPages,
	'a goal': goalPages,
	'all needs': allNeedsPages,
	'unmet needs': unmetNeedsPages,
	'whose needs': ownerPages,
	'a need': needPages,
	'more of a need': moreOfNeedPages,
	'all organisations': allOrganisationsPages,
	'an organisation': organisationPages,
	'all labs': allLabsPages,
	'a lab': labPages,
	'more of a lab': moreOfLabPages,
	lessons: lessonsPages,
} satisfies Record<string, (of: Portfolio) => readonly object[]>;

/** The names of the pages that show something else than they did. */
function changedPages(changes: Changes, before: Changes = {}): string[] {
	return Object.entries(pages)
		.filter(([, pagesOf]) => JSON.stringify(pagesOf(aPortfolio(changes))) !== JSON.stringify(pagesOf(aPortfolio(before))))
		.map(([name]) => name);
}

const withCase = (changes: Partial<Case>) => ({ cases: [aCase({ ...shared, ...changes })] });

describe('what a page shows', () => {
	test('is plain data, the same after a way through JSON', () => {
		for (const [name, pagesOf] of Object.entries(pages)) {
			const shown = pagesOf(aPortfolio());
			expect(JSON.parse(JSON.stringify(shown)), name).toEqual(shown);
		}
	});

	test('of a case in a list is not changed by what only the case itself tells', () => {
		expect(
			changedPages(
				withCase({
					obstacles: ['Tiden'],
					partners: ['Högskolan'],
					costs: [{ text: 'Arbetstid', sources: [] }],
					contact: { role: 'Utvecklingsenheten' },
					reviewed: '2026-02-01',
					events: [{ date: '2026', text: 'Fler är med.' }],
					facetReason: 'Av ett annat skäl.',
				}),
			),
		).toEqual([]);
	});

	test('of a case in a list is not changed by its lessons, but the list of lessons is', () => {
		expect(changedPages(withCase({ lessons: [aLesson({ text: 'Fråga först.' })] }))).toEqual(['lessons']);
	});

	test('of a case in a list is changed by its title wherever it stands', () => {
		const [before, after] = ['Ett exempel', 'Ett annat exempel'].map((title) => withCase({ title, lessons: [aLesson()] }));

		expect(changedPages(after ?? {}, before)).toEqual([
			'all cases',
			'a facet',
			'a status',
			'a goal',
			'whose needs',
			'a need',
			'an organisation',
			'a lab',
			'lessons',
		]);
	});

	test('of a case where only its reason for a goal is told is that goal and no other list', () => {
		expect(changedPages(withCase({ goals: [{ goal: 6, reason: 'Vattnet renas.' }] }))).toEqual(['a goal']);
	});

	test('of a need in a list is not changed by its sources', () => {
		const sources = [{ title: 'Enkät', publisher: 'Exempelkommun', url: 'https://example.org/enkat' }];

		expect(changedPages({ needs: [aNeed({ sources }), aNeed({ id: 'ensamt' })] })).toEqual(['a need']);
	});

	test('of a lab in the table is how many lessons it has, and not what they say', () => {
		const lab = (text: string) => ({ labs: [aLab({ caseIds: ['a'], lessons: [aLesson({ text })] })] });

		expect(changedPages(lab('Börja stort.'), lab('Börja smått.'))).toEqual(['a lab', 'lessons']);
	});
});
