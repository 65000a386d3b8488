import { expect, test } from 'vitest';
import { startPage } from '../../../src/portfolio/front-page.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { guideTagsOf } from '../../../src/portfolio/guide-tags.ts';
import type { Case, Need } from '../../../src/portfolio/model.ts';
import { portfolioPage } from '../../../src/portfolio/portfolio-page.ts';
import { aCase, aLab, aNeed, anOrganisation, aSite } from '../../support/builders.ts';

/*
 * What a page holds decides when it is made anew: everything it shows, and nothing else.
 */

const portfolio = (cases: readonly Case[], needs: readonly Need[] = [aNeed()]) => ({
	site: aSite(),
	home: anOrganisation({ home: true }),
	cases,
	overviews: needOverviews(needs, cases),
	organisations: [anOrganisation({ home: true })],
	labs: [aLab()],
});
const item = aCase({ started: '2024' });
const lesson = { ...item, lessons: [{ text: 'Börja smått.', kind: 'fungerade' as const, sources: [] }] };
const renamed = { ...item, title: 'Ett annat namn' };

test('a lesson that neither page shows leaves both as they were', () => {
	expect(startPage(portfolio([lesson]))).toEqual(startPage(portfolio([item])));
	expect(portfolioPage(portfolio([lesson]))).toEqual(portfolioPage(portfolio([item])));
});

test('a new name for a case makes both pages anew', () => {
	expect(startPage(portfolio([renamed]))).not.toEqual(startPage(portfolio([item])));
	expect(portfolioPage(portfolio([renamed]))).not.toEqual(portfolioPage(portfolio([item])));
});

test('in a large portfolio an old case changes its name without a word on either page', () => {
	const others = Array.from({ length: 300 }, (_, index) => aCase({ id: `annat-${index}`, published: '2026-02-01' }));

	expect(startPage(portfolio([...others, renamed]))).toEqual(startPage(portfolio([...others, item])));
	expect(portfolioPage(portfolio([...others, renamed]))).toEqual(portfolioPage(portfolio([...others, item])));
});

test('pages are plain data, the same after a round through JSON', () => {
	for (const page of [startPage(portfolio([item])), portfolioPage(portfolio([item]))])
		expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});

test('the first of the latest cases has its summary, the others one line each', () => {
	const { latest } = startPage(portfolio([aCase({ id: 'a', title: 'A' }), aCase({ id: 'b', title: 'B' })]));

	expect(latest.map(({ id, summary, owner }) => [id, summary !== undefined, owner])).toEqual([
		['a', true, 'Exempelkommun'],
		['b', false, 'Exempelkommun'],
	]);
});

test('a guide page holds what its own tags show, and nothing for the tags that show no part of the portfolio', () => {
	const tags = guideTagsOf(portfolio([item]));

	expect(tags(['Evidensskala', 'Okand'])).toEqual({});
	expect(tags(['Inriktningar'])).toEqual({
		Inriktningar: [
			{ facet: 'forbattring', count: 1 },
			{ facet: 'uppdrag', count: 0 },
			{ facet: 'framsyn', count: 0 },
			{ facet: 'anpassning', count: 0 },
			{ facet: 'blandat', count: 0 },
		],
	});
	expect(guideTagsOf(portfolio([renamed]))(['Statusar'])).toEqual(tags(['Statusar']));
	expect(guideTagsOf(portfolio([renamed]))(['Kompass'])).not.toEqual(tags(['Kompass']));
});

test('two guide pages with the same tag share what was worked out', () => {
	const tags = guideTagsOf(portfolio([item]));

	expect(tags(['Kompass']).Kompass).toBe(tags(['Kompass', 'Statusar']).Kompass);
});

test('a guide page names a hundred needs without an answer and counts them all', () => {
	const needs = Array.from({ length: 120 }, (_, index) => aNeed({ id: `behov-${index}` }));
	const { ObesvaradeBehov: unmet } = guideTagsOf(portfolio([], needs))(['ObesvaradeBehov']);

	expect(unmet?.count).toBe(120);
	expect(unmet?.groups.flatMap((group) => group.needs)).toHaveLength(100);
});
