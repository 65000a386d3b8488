import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import CaseList from '../../../src/components/lists/CaseList.astro';
import FilterLinks from '../../../src/components/lists/FilterLinks.astro';
import StatusSteps from '../../../src/components/lists/StatusSteps.astro';
import { fullRowsMax } from '../../../src/portfolio/lists.ts';
import { aCase } from '../../support/builders.ts';

const container = await AstroContainer.create();
const ownerName = () => 'Exempelkommun';
/** What a reader sees: the text without tags, with single spaces. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('an empty list says so and asks for a tip', async () => {
	const html = await container.renderToString(CaseList, { props: { cases: [], ownerName } });

	expect(textOf(html)).toContain('Inget exempel än. Tipsa oss');
});

test('a short list tells what each case is about, a long one gives each a line without it', async () => {
	const cases = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			aCase({ id: `fall-${index}`, title: `Fall nummer ${index}`, summary: 'Det här handlar om.' }),
		);

	const short = textOf(await container.renderToString(CaseList, { props: { cases: cases(fullRowsMax), ownerName } }));
	const long = textOf(await container.renderToString(CaseList, { props: { cases: cases(fullRowsMax + 1), ownerName } }));

	expect(short).toContain('Det här handlar om.');
	expect(long).not.toContain('Det här handlar om.');
	expect(long).toContain(`Fall nummer ${fullRowsMax} Exempelkommun, Förbättring`);
	expect(long).toContain('Idé');
});

test('a long list still says why each case is in it', async () => {
	const cases = Array.from({ length: fullRowsMax + 1 }, (_, index) => aCase({ id: `fall-${index}` }));

	const html = await container.renderToString(CaseList, { props: { cases, ownerName, note: () => 'Varför: vattnet räcker.' } });

	expect(html.match(/Varför: vattnet räcker\./g)).toHaveLength(cases.length);
});

test('a filter with nothing behind it is still a link, and the one the reader is on is marked', async () => {
	const links = [
		{ label: 'Idé', address: '/status/ide/', count: 0 },
		{ label: 'Pågår', address: '/status/pagar/', count: 3 },
	];

	const html = await container.renderToString(FilterLinks, { props: { links, current: '/status/pagar/' } });

	expect(textOf(html)).toMatch(/Idé 0 Pågår 3/);
	expect(html).toMatch(/href="\/status\/ide\/"(?![^>]*aria-current)/);
	expect(html).toMatch(/href="\/status\/pagar\/"[^>]*aria-current="page"/);
});

test('the six statuses stand in the order an idea travels, with their counts', async () => {
	const html = await container.renderToString(StatusSteps, { props: { cases: [aCase({ started: '2024' })], current: '/status/ide/' } });

	expect(textOf(html)).toMatch(
		/Idé 0 exempel Pågår 1 exempel I bruk – nyttan är inte visad än 0 exempel Innovation 0 exempel Tidigare innovation 0 exempel Avslutat försök 0 exempel/,
	);
});
