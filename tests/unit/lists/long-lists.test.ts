import { describe, expect, test } from 'vitest';
import { facetPages, goalPages, statusPages } from '../../../src/portfolio/case-list-pages.ts';
import { labPages, moreOfLabPages } from '../../../src/portfolio/lab-pages.ts';
import { lessonsPages } from '../../../src/portfolio/lesson-pages.ts';
import { ownerPages } from '../../../src/portfolio/need-list-pages.ts';
import { moreOfNeedPages, needPages } from '../../../src/portfolio/need-page.ts';
import { allOrganisationsPages, organisationPages } from '../../../src/portfolio/organisation-pages.ts';
import { aCase, aLab, aLesson, aNeed, anOrganisation } from '../../support/builders.ts';
import { aPortfolio, shared, type Portfolio } from './list-portfolio.ts';

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
