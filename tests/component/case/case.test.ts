import { describe, expect, test } from 'vitest';
import Benefit from '../../../src/components/case/Benefit.astro';
import Case from '../../../src/components/case/Case.astro';
import Events from '../../../src/components/case/Events.astro';
import Facts from '../../../src/components/case/Facts.astro';
import Marks from '../../../src/components/case/Marks.astro';
import Notice from '../../../src/components/case/Notice.astro';
import Related from '../../../src/components/case/Related.astro';
import { dayMarks } from '../../../src/portfolio/day-marks.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { answeredNeed, relatedLine } from '../../../src/portfolio/lines.ts';
import { relatedAmong } from '../../../src/portfolio/related.ts';
import { aCase, aLesson, anEffect, aNeed, anOrganisation } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

const headings = (html: string) => [...html.matchAll(/<h2[^>]*>\s*([^<]*?)\s*<\/h2>/g)].map(([, heading]) => heading);
const aPage = (item: ReturnType<typeof aCase>) =>
	render(Case, {
		item,
		organisations: [anOrganisation()],
		needs: needOverviews([aNeed()], [item]).map(answeredNeed),
		picture: undefined,
		edit: 'https://example.org/edit',
		day: dayMarks(item, '2026-11-22'),
	});

describe('a whole case', () => {
	test('with few fields has no heading without something under it, and says that no benefit is known', async () => {
		const { html, text } = await aPage(aCase());

		expect(headings(html)).toEqual(['Fakta i korthet', 'Behovet', 'Nyttan', 'Källor']);
		expect(text).toContain('Ingen källa säger något om nyttan än.');
		expect(html).not.toMatch(/<(dd|ul|ol|tbody)[^>]*>\s*<\/\1>/);
	});

	test('with a benefit shows it between the text and what follows', async () => {
		const { html } = await aPage(aCase({ effects: [anEffect()], lessons: [aLesson()] }));

		expect(headings(html)).toEqual(['Fakta i korthet', 'Behovet', 'Nyttan', 'Lärdomar', 'Källor']);
	});

	test('shows what worked and what did not with the same rank, in that order', async () => {
		const { html } = await aPage(aCase({ lessons: [aLesson({ kind: 'fungerade-inte' }), aLesson({ kind: 'fungerade' })] }));

		expect([...html.matchAll(/<h3[^>]*>\s*([^<]*?)\s*<\/h3>/g)].map(([, heading]) => heading)).toEqual([
			'Det här fungerade',
			'Det här fungerade inte',
		]);
	});

	test('leads to the file where a change is suggested', async () => {
		const { html } = await aPage(aCase());

		expect(html).toMatch(/<a[^>]*href="https:\/\/example.org\/edit"[^>]*>\s*Föreslå en ändring/);
	});

	test('names a user that is an organisation by its name, with a link, and another as it is written', async () => {
		const { html, text } = await aPage(aCase({ usedBy: [{ organisation: 'exempelkommun' }, { organisation: 'Tjugo andra kommuner' }] }));

		expect(html).toMatch(/<a[^>]*href="\/organisationer\/exempelkommun\/"[^>]*>Exempelkommun/);
		expect(text).toContain('Tjugo andra kommuner');
	});
});

describe('the benefit', () => {
	test('leaves out a column that no effect fills, and says where one effect lacks what another has', async () => {
		const { text } = await render(Benefit, {
			facet: 'uppdrag',
			effects: [anEffect({ after: '1 dag' }), anEffect({ what: 'Samtalen', evidence: 1 })],
		});

		expect(text).not.toContain('Före');
		expect(text).toContain('1 dag');
		expect(text).toContain('Inte angivet');
	});

	test('tells the step of evidence in words and leads to the source', async () => {
		const { html, text } = await render(Benefit, {
			facet: 'uppdrag',
			effects: [anEffect({ evidence: 2, measured: '2025-03', sources: [1] })],
		});

		expect(text).toContain('Sedd eller mätt Steg 2 av 5. Mätt mars 2025. Källa 1');
		expect(html).toContain('href="#kalla-1"');
		expect(html.match(/data-status="ide"/g)).toHaveLength(3);
	});
});

test('a cost leads to the source it rests on, and a case says when it was last reviewed', async () => {
	const { html, text } = await render(Facts, {
		item: aCase({ costs: [{ text: 'Försöket', amount: 400000, sources: [1] }], reviewed: '2026-05-12' }),
		organisations: [anOrganisation()],
		why: 'Arbetet har inte börjat.',
	});

	expect(text).toMatch(/Försöket: 400\s000 kronor Källa 1/);
	expect(html).toContain('href="#kalla-1"');
	expect(text).toContain('Senast granskad 12 maj 2026');
});

test('an event that is still to come is said to be planned, and one of this year is not', async () => {
	const item = aCase({
		events: [
			{ date: '2027-11', text: 'Nästa uppföljning.' },
			{ date: '2026', text: 'Alla ärenden omfattas.' },
		],
	});

	const { text } = await render(Events, { item, day: dayMarks(item, '2026-11-22') });

	expect(text).toContain('November 2027 (planerat) Nästa uppföljning. 2026 Alla ärenden omfattas.');
});

test('a page where a case was names the case, its status and the way on', async () => {
	const { html, text } = await render(Notice, {
		heading: 'Ett exempel',
		status: 'avpublicerad',
		link: { label: 'Alla exempel', href: '/exempel/' },
	});

	expect(text).toBe('Ett exempel Avpublicerad Alla exempel');
	expect(html).toMatch(/<a[^>]*href="\/exempel\/"/);
});

test('a case says how old its benefit and its review are, and how many others use it', async () => {
	const item = aCase({
		effects: [anEffect({ measured: '2019' })],
		reviewed: '2025-01-01',
		reviewBy: '2026-01-01',
		usedBy: [{ organisation: 'a' }, { organisation: 'b' }],
	});

	const { text } = await render(Marks, { item, day: dayMarks(item, '2026-11-22') });

	expect(text).toBe('Används också av 2 Nyttan visades senast 2019 Inte granskad sedan 1 januari 2025');
});

test('a related case says why it is there: the need both answer, else the facet', async () => {
	const item = aCase({ id: 'a', needIds: ['besked'] });
	const cases = [item, aCase({ id: 'b', title: 'B', needIds: ['besked'] }), aCase({ id: 'c', title: 'C', needIds: ['annat'] })];

	const needs = new Map([['besked', aNeed({ id: 'besked', title: 'Jag vill få besked' })]]);

	const { text } = await render(Related, { related: relatedAmong(cases)(item).map((each) => relatedLine(each, needs)) });

	expect(text).toMatch(/B Svarar på samma behov: ”Jag vill få besked”.*C Samma inriktning: Förbättring/);
});
