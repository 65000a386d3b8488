import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import LabTable from '../../../src/components/lab/LabTable.astro';
import LessonOverview from '../../../src/components/lessons/LessonOverview.astro';
import LessonsOfKind from '../../../src/components/lessons/LessonsOfKind.astro';
import CaseFilters from '../../../src/components/lists/CaseFilters.astro';
import FacetCases from '../../../src/components/lists/FacetCases.astro';
import FilterLinks from '../../../src/components/lists/FilterLinks.astro';
import GoalLinks from '../../../src/components/lists/GoalLinks.astro';
import ListSection from '../../../src/components/lists/ListSection.astro';
import PageLinks from '../../../src/components/lists/PageLinks.astro';
import StatusSteps from '../../../src/components/lists/StatusSteps.astro';
import FacetSpread from '../../../src/components/need/FacetSpread.astro';
import NeedCounts from '../../../src/components/need/NeedCounts.astro';
import NeedLinks from '../../../src/components/need/NeedLinks.astro';
import { t } from '../../../src/i18n/t.ts';
import { render } from '../../support/render.ts';

/** What a reader sees and hears: texts and labels, without what is for machines. Spaces that never break are kept. */
const readOf = (html: string) => {
	const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
	return [...labels, html.replace(/<[^>]*>/g, ' ')].join(' ');
};
const current = '/exempel/';

test.each<[string, AstroComponentFactory, Record<string, unknown>]>([
	['a way to a list', FilterLinks, { links: [{ label: 'Alla', address: '/exempel/', count: 1000 }], current }],
	[
		'the ways from the list of all cases',
		CaseFilters,
		{
			counts: {
				facets: [{ id: 'uppdrag', count: 1000 }],
				statuses: [{ id: 'ide', count: 1000 }],
				owners: [{ id: 'invanare', count: 1000 }],
				organisations: [{ id: 'lund', name: 'Lunds kommun', count: 1000 }],
				goals: [{ id: 11, count: 1000 }],
			},
			current,
		},
	],
	['the register of the goals', GoalLinks, { counts: [{ id: 11, count: 1000 }], current }],
	['a heading over a list', ListSection, { id: 'exempel', title: 'Exempel', count: 1000 }],
	['a heading over part of a list', ListSection, { id: 'exempel', title: 'Exempel', count: { total: 2000, from: 1000, lines: [1, 2] } }],
	['a facet among all cases', FacetCases, { section: { facet: 'uppdrag', total: 1000, lines: [] } }],
	['the way between the pages of a list', PageLinks, { list: '/exempel/', page: { number: 1000, of: 1000 } }],
	['the steps of the statuses', StatusSteps, { counts: [{ id: 'ide', count: 1000 }], current }],
	['the ways between the lists of needs', NeedLinks, { counts: { owners: [{ id: 'invanare', count: 1000 }], unmet: 1000 }, current }],
	['how the needs are met', NeedCounts, { states: ['obesvarat', 'provas', 'mots'].map((id) => ({ id, count: 1000 })) }],
	['the facets of a need', FacetSpread, { groups: [{ facet: 'uppdrag', count: 1000, counts: [{ id: 'pagar', count: 1000 }] }] }],
	[
		'the table of lessons',
		LessonOverview,
		{ kinds: [{ kind: 'fungerade', total: 1000, page: 1, themes: [{ theme: undefined, count: 1000, page: 1 }] }] },
	],
	[
		'the lessons of a kind',
		LessonsOfKind,
		{ part: { kind: 'fungerade', total: 1000, themes: [{ theme: undefined, total: 1000, from: 1, lines: [] }] } },
	],
	[
		'the table of idea labs',
		LabTable,
		{ lines: [{ id: 'a', name: 'Slussen', lead: { name: 'Lunds kommun' }, partners: [], lessons: 1000 }], total: 1000 },
	],
])('%s writes a thousand with a space that never breaks', async (_, component, props) => {
	const read = readOf((await render(component, props)).html);

	expect(read).toContain('1\u00a0000');
	expect(read).not.toMatch(/1000/);
});

test.each([
	['what stands over the list of cases', t('lists.lead', { count: 1000 })],
	['the way to the rest of a facet', t('lists.allInFacet', { total: 1000, facet: 'Uppdrag' })],
	['how much of a facet is shown', t('lists.latest', { shown: 5, total: 1000 })],
	['what a goal has', t('goals.lead', { count: 1000 })],
	['what stands over the list of needs', t('need.lead', { count: 1000 })],
	['what stands over the lessons', t('lesson.lead', { count: 1000 })],
	['what stands over the organisations', t('organisation.lead', { count: 1000 })],
	['what an organisation owns', t('organisation.owns', { count: 1000 })],
	['how many use a case too', t('case.usedByCount', { count: 1000 })],
	['which page of a list it is', t('paging.position', { number: 2, of: 1000 })],
])('a thousand is written in the same way in a sentence: %s', (_, sentence) => {
	expect(sentence).toContain('1\u00a0000');
});

test('a year is no count', () => {
	expect(t('case.benefitOld', { year: 2024 })).toContain('2024');
	expect(t('timeline.earlier', { year: 2015 })).toContain('2015');
});

test('an address has the number of a page as it is', async () => {
	const { html } = await render(PageLinks, { list: '/exempel/', page: { number: 999, of: 1000 } });

	expect(html).toContain('href="/exempel/1000/"');
});
