import { describe, expect, test } from 'vitest';
import { allCasesPage, facetPages, facetsPage, goalPages, statusPages } from '../../../src/portfolio/case-list-pages.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { allLabsPages, labPages, moreOfLabPages } from '../../../src/portfolio/lab-pages.ts';
import { lessonsPages } from '../../../src/portfolio/lesson-pages.ts';
import type { Case, Lab, Need } from '../../../src/portfolio/model.ts';
import { allNeedsPages, ownerPages, unmetNeedsPages } from '../../../src/portfolio/need-list-pages.ts';
import { moreOfNeedPages, needPages } from '../../../src/portfolio/need-page.ts';
import { allOrganisationsPages, organisationPages } from '../../../src/portfolio/organisation-pages.ts';
import { aCase, aLab, aLesson, aNeed, anOrganisation, aSite } from '../../support/builders.ts';

interface Changes {
	cases?: readonly Case[];
	needs?: readonly Need[];
	labs?: readonly Lab[];
}

const shared = { id: 'a', started: '2024', goals: [{ goal: 6, reason: 'Vattnet räcker.' }], usedBy: [{ organisation: 'grannkommun' }] };

/** A portfolio where the case `a` stands in every list there is. */
function aPortfolio({
	cases = [aCase(shared)],
	needs = [aNeed(), aNeed({ id: 'ensamt' })],
	labs = [aLab({ caseIds: ['a'] })],
}: Changes = {}) {
	const organisations = [anOrganisation({ home: true }), anOrganisation({ id: 'grannkommun', name: 'Grannkommun' })];
	return { site: aSite(), cases, needs, overviews: needOverviews(needs, cases), organisations, labs, guides: [] };
}
type Portfolio = ReturnType<typeof aPortfolio>;

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

/** So many cases that every list they stand in has three pages. */
const many = Array.from({ length: 201 }, (_, index) => aCase({ ...shared, id: `fall-${index}`, lessons: [aLesson()] }));

describe('a long list', () => {
	const portfolio = aPortfolio({ cases: many, labs: [aLab({ caseIds: many.map(({ id }) => id) })] });

	test.each([
		['a status', statusPages(portfolio).filter(({ id }) => id === 'pagar')],
		['a facet', facetPages(portfolio).filter(({ id }) => id === 'forbattring')],
		['a goal', goalPages(portfolio).filter(({ id }) => id === 6)],
		['whose needs', ownerPages(portfolio).filter(({ id }) => id === 'invanare')],
		['an organisation', organisationPages(portfolio).filter(({ id }) => id === 'exempelkommun')],
	])('of %s is introduced on the first page only, and the rest hold their part of it', (_, own) => {
		expect(own.map(({ page, intro }) => [page.number, page.of, intro !== undefined])).toEqual([
			[1, 3, true],
			[2, 3, false],
			[3, 3, false],
		]);
	});

	test('of cases says less of each, however few there are on the last page', () => {
		const [last] = statusPages(portfolio).filter(({ page }) => page.number === 3);

		expect(last?.cases.total).toBe(201);
		expect(last?.cases.lines.map(({ id, summary }) => [id, summary])).toEqual([['fall-200', undefined]]);
	});

	test('of cases to a need or from a lab goes on on pages of its own', () => {
		expect(needPages(portfolio).map(({ need, page, cases }) => [need.id, page, cases.lines.length])).toEqual([
			['ett-behov', { number: 1, of: 3 }, 100],
			['ensamt', { number: 1, of: 1 }, 0],
		]);
		expect(moreOfNeedPages(portfolio).map(({ id, page, cases }) => [id, page.number, cases.lines.length])).toEqual([
			['ett-behov', 2, 100],
			['ett-behov', 3, 1],
		]);
		expect(labPages(portfolio).map(({ cases }) => [cases.total, cases.lines.length])).toEqual([[201, 100]]);
		expect(moreOfLabPages(portfolio).map(({ page, cases }) => [page, cases.lines.length])).toEqual([
			[{ number: 2, of: 3 }, 100],
			[{ number: 3, of: 3 }, 1],
		]);
	});

	test('on its second page is not changed by what only the first introduces', () => {
		const extra = aPortfolio({ cases: many, needs: [...portfolio.needs, aNeed({ id: 'nytt', owner: 'omvarld' })] });
		const later = (of: Portfolio) => ownerPages(of).filter(({ page }) => page.number > 1);

		expect(ownerPages(extra)).not.toEqual(ownerPages(portfolio));
		expect(later(extra)).toEqual(later(portfolio));
	});
});

test('a need with many cases counts their statuses facet by facet instead of drawing each', () => {
	const spread = (count: number) => needPages(aPortfolio({ cases: many.slice(0, count) }))[0]?.spread[0];

	expect(spread(3)).toEqual({ facet: 'forbattring', count: 3, statuses: ['pagar', 'pagar', 'pagar'] });
	expect(spread(101)).toEqual({ facet: 'forbattring', count: 101, counts: [{ id: 'pagar', count: 101 }] });
});

test('the organisations are introduced with the page each kind begins on, the own one apart', () => {
	const others = Array.from({ length: 150 }, (_, index) => anOrganisation({ id: `kommun-${index}` }));
	const organisations = [anOrganisation({ home: true }), ...others, anOrganisation({ id: 'region', kind: 'region' })];

	const [first, second] = allOrganisationsPages({ ...aPortfolio(), organisations });

	expect(first?.intro).toMatchObject({
		total: 152,
		home: { id: 'exempelkommun', owned: 1 },
		kinds: [
			{ id: 'kommun', count: 150, page: 1 },
			{ id: 'region', count: 1, page: 2 },
		],
	});
	expect(second?.groups.map(({ id, total, lines }) => [id, total, lines.length])).toEqual([
		['kommun', 150, 50],
		['region', 1, 1],
	]);
});

test('the lessons are introduced with the page each kind and theme begins on', () => {
	const lessons = [
		...Array.from({ length: 120 }, () => aLesson({ theme: 'ovrigt' })),
		aLesson({ kind: 'overraskade', theme: 'struktur-och-kultur' }),
	];

	const [first, second] = lessonsPages({ cases: [aCase({ lessons })], labs: [] });

	expect(first?.intro?.counts.map(({ kind, total, page }) => [kind, total, page])).toEqual([
		['fungerade', 120, 1],
		['fungerade-inte', 0, 1],
		['overraskade', 1, 2],
	]);
	const shown = (page: typeof first) =>
		page?.kinds.map(({ kind, themes }) => [kind, themes.map(({ theme, lines }) => [theme, lines.length])]);
	expect(shown(first)).toEqual([
		['fungerade', [['ovrigt', 100]]],
		['fungerade-inte', []],
	]);
	expect(shown(second)).toEqual([
		['fungerade', [['ovrigt', 20]]],
		['overraskade', [['struktur-och-kultur', 1]]],
	]);
});
