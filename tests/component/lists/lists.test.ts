import { expect, test } from 'vitest';
import CaseList from '../../../src/components/lists/CaseList.astro';
import FilterLinks from '../../../src/components/lists/FilterLinks.astro';
import ListHead from '../../../src/components/lists/ListHead.astro';
import ListSection from '../../../src/components/lists/ListSection.astro';
import PageLinks from '../../../src/components/lists/PageLinks.astro';
import StatusSteps from '../../../src/components/lists/StatusSteps.astro';
import { countStatuses } from '../../../src/portfolio/counts.ts';
import { caseLines } from '../../../src/portfolio/lines.ts';
import { fullRowsMax } from '../../../src/portfolio/lists.ts';
import { splitList } from '../../../src/portfolio/paging.ts';
import { aCase } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

const ownerName = () => 'Exempelkommun';
const cases = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		aCase({ id: `fall-${index}`, title: `Fall nummer ${index}`, summary: 'Det här handlar om.' }),
	);

test('an empty list says so and asks for a tip', async () => {
	const { text } = await render(CaseList, { lines: [] });

	expect(text).toContain('Inget exempel än. Tipsa oss');
});

test('a short list tells what each case is about, a long one gives each a line without it', async () => {
	const short = await render(CaseList, { lines: caseLines(cases(fullRowsMax), ownerName) });
	const long = await render(CaseList, { lines: caseLines(cases(fullRowsMax + 1), ownerName) });

	expect(short.text).toContain('Det här handlar om.');
	expect(long.text).not.toContain('Det här handlar om.');
	expect(long.text).toContain(`Fall nummer ${fullRowsMax} Exempelkommun, Förbättring`);
	expect(long.text).toContain('Idé');
});

test('a long list on the page of a facet does not repeat the facet on every line', async () => {
	const { text } = await render(CaseList, { lines: caseLines(cases(fullRowsMax + 1), ownerName), oneFacet: true });

	expect(text).toContain(`Fall nummer ${fullRowsMax} Exempelkommun Idé`);
	expect(text).not.toContain('Förbättring');
});

test('the few last lines of a long list look as the rest of it does', async () => {
	const lines = caseLines(cases(101), ownerName).slice(100);

	const { html } = await render(CaseList, { lines, total: 101 });

	expect(html).toContain('class="case-lines"');
	expect(html).not.toContain('class="row');
});

test('a long list still says why each case is in it', async () => {
	const lines = caseLines(cases(fullRowsMax + 1), ownerName, () => 'Varför: vattnet räcker.');

	const { html } = await render(CaseList, { lines });

	expect(html.match(/Varför: vattnet räcker\./g)).toHaveLength(lines.length);
});

test('the heading of a list has how many there are, and where the list is cut, which of them stand on the page', async () => {
	const headings = async (count: number) =>
		Promise.all(
			splitList(cases(count)).map(async ({ part }) => (await render(ListSection, { id: 'exempel', title: 'Exempel', count: part })).text),
		);

	expect(await headings(0)).toEqual(['Exempel 0']);
	expect(await headings(12)).toEqual(['Exempel 12']);
	expect(await headings(201)).toEqual(['Exempel 1–100 av 201', 'Exempel 101–200 av 201', 'Exempel 201 av 201']);
});

test('a filter with nothing behind it is still a link, and the one the reader is on is marked', async () => {
	const links = [
		{ label: 'Idé', address: '/status/ide/', count: 0 },
		{ label: 'Pågår', address: '/status/pagar/', count: 3 },
	];

	const { html, text } = await render(FilterLinks, { links, current: '/status/pagar/' });

	expect(text).toMatch(/Idé 0 Pågår 3/);
	expect(html).toMatch(/href="\/status\/ide\/"(?![^>]*aria-current)/);
	expect(html).toMatch(/href="\/status\/pagar\/"[^>]*aria-current="page"/);
});

test('the six statuses stand in the order an idea travels, with their counts', async () => {
	const { text } = await render(StatusSteps, { counts: countStatuses([aCase({ started: '2024' })]), current: '/status/ide/' });

	expect(text).toMatch(
		/Idé 0 exempel Pågår 1 exempel I bruk – nyttan är inte visad än 0 exempel Innovation 0 exempel Tidigare innovation 0 exempel Avslutat försök 0 exempel/,
	);
});

test('a heading in somebody’s own words is set in the face of a voice, on every page of the list', async () => {
	const heading = async (props: object) => /<h1 class="([^"]*)"/.exec((await render(ListHead, { title: 'Jag vill', ...props })).html)?.[1];

	expect(await heading({ voice: true })).toContain('font-reading');
	expect(await heading({})).not.toContain('font-reading');
});

test('a list with one page shows no way between pages', async () => {
	expect((await render(PageLinks, { list: '/status/ide/', page: { number: 1, of: 1 } })).text).toBe('');
});

test('a page of many says which it is and leads to the one before, the one after and others by number', async () => {
	const { html, text } = await render(PageLinks, { list: '/status/ide/', page: { number: 2, of: 23 } });

	expect(text).toBe('Sida 2 av 23 Förra sidan 1 2 3 4 … 10 … 20 … 23 Nästa sida');
	expect(html).toMatch(/href="\/status\/ide\/" rel="prev"/);
	expect(html).toMatch(/href="\/status\/ide\/3\/" rel="next"/);
	expect(html).toMatch(/href="\/status\/ide\/2\/" aria-label="Sida 2" aria-current="page"/);
	expect(html.match(/aria-current/g)).toHaveLength(1);
});

test.each([
	[1, '1 2 Nästa sida'],
	[2, 'Förra sidan 1 2'],
])('page %i of two leads only where there is a page', async (number, expected) => {
	const { text } = await render(PageLinks, { list: '/status/ide/', page: { number, of: 2 } });

	expect(text).toBe(`Sida ${number} av 2 ${expected}`);
});
