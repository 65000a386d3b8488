import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Balance from '../../../src/components/portfolio/Balance.astro';
import Matrix from '../../../src/components/portfolio/Matrix.astro';
import Pipeline from '../../../src/components/portfolio/Pipeline.astro';
import Timeline from '../../../src/components/portfolio/Timeline.astro';
import { balanceOf, readBalance } from '../../../src/portfolio/balance.ts';
import CompassTable from '../../../src/components/portfolio/CompassTable.astro';
import { placesOf } from '../../../src/portfolio/compass-places.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { matrixOf } from '../../../src/portfolio/matrix.ts';
import type { Case, Need } from '../../../src/portfolio/model.ts';
import { pipelineOf } from '../../../src/portfolio/pipeline.ts';
import { timelineOf } from '../../../src/portfolio/timeline.ts';
import { aCase, aNeed } from '../../support/builders.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const render = async (component: Component, props: Record<string, unknown>) => {
	const container = await AstroContainer.create();
	return (await container.renderToString(component, { props })).replaceAll(/\s+/g, ' ');
};
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const email = 'redaktionen@example.org';
const matrix = (needs: readonly Need[], cases: readonly Case[]) => matrixOf(needOverviews(needs, cases), cases);

test('a need without an answer says so and gives a way to act', async () => {
	const html = await render(Matrix, { matrix: matrix([aNeed()], []), email });

	expect(textOf(html)).toContain('Inget exempel än. Tipsa oss : Jag vill få besked snabbare');
	expect(html).toContain('href="mailto:redaktionen@example.org?subject=Jag%20vill%20f%C3%A5%20besked%20snabbare"');
});

test('an answered need has a link where there is a case and a word where there is none', async () => {
	const cases = [aCase({ title: 'Första svaret', started: '2024' })];
	const text = textOf(await render(Matrix, { matrix: matrix([aNeed()], cases), email }));

	expect(text).toContain('Första svaret, pågår');
	expect(text.match(/Inget exempel/g)).toHaveLength(3);
	expect(text).not.toContain('Tipsa oss');
});

test('a need with nothing but ideas and ended trials shows them and is still unmet', async () => {
	const ended = aCase({ title: 'Försöket', started: '2020', ended: { date: '2021', reason: 'for-dyrt' } });
	const idea = aCase({ id: 'iden', title: 'Idén' });
	const text = textOf(await render(Matrix, { matrix: matrix([aNeed()], [ended, idea]), email }));

	expect(text).toMatch(/Inget pågår eller används\. Idéer och avslutade: .*Försöket, avslutat försök.*Idén, idé/);
	expect(text).toContain('Tipsa oss');
});

test('a large portfolio is told in numbers', async () => {
	const cases = [
		aCase({ id: 'a', title: 'A-exemplet', started: '2024' }),
		...Array.from({ length: 60 }, (_, index) => aCase({ id: `b-${index}` })),
	];
	const html = await render(Matrix, { matrix: matrix([aNeed()], cases), email });

	expect(html).toMatch(/<td[^>]*> 61 <\/td>/);
	expect(html).not.toContain('A-exemplet');
});

test('many needs are told by whose they are and their kind, with ways to the lists', async () => {
	const needs = Array.from({ length: 1200 }, (_, index) => aNeed({ id: `behov-${index}`, kind: 'framsyn' }));
	const html = await render(Matrix, { matrix: matrix(needs, [aCase({ needIds: ['behov-0'], started: '2024' })]), email });

	expect(textOf(html)).toMatch(/Invånarna Framsyn, 1\s200 behov 1\s199 utan svar 1 0 0 0/);
	expect(html).toContain('href="/behov/vems/invanare/"');
	expect(html).toContain('href="/behov/obesvarade/"');
});

test('the compass as a table names each case while there are few', async () => {
	const html = await render(CompassTable, { places: placesOf([aCase({ title: 'Första svaret', secondFacet: 'uppdrag' })]) });

	expect(textOf(html)).toContain('Förbättring och uppdrag, 1 exempel Idé Första svaret');
	expect(html).toContain('href="/exempel/ett-exempel/"');
});

test('the compass as a table keeps its rows in a large portfolio, with counts and ways to the lists', async () => {
	const cases = Array.from({ length: 1500 }, (_, index) => aCase({ id: `a-${index}`, secondFacet: 'uppdrag' }));
	const html = await render(CompassTable, { places: placesOf(cases) });

	expect(textOf(html)).toMatch(/Status Antal exempel Förbättring och uppdrag, 1\s500 exempel Idé 1\s500/);
	expect(html).toContain('href="/inriktning/forbattring/"');
	expect(html).toContain('href="/status/ide/"');
	expect(html).not.toContain('href="/exempel/');
});

test('an empty status is said in words, and the table has the same numbers', async () => {
	const html = await render(Pipeline, { pipeline: pipelineOf([aCase()]) });

	expect(textOf(html)).toContain('Pågår Inget exempel än');
	expect(textOf(html)).toContain('Idé 1 0 0 0 0 1');
});

test('each year says how many came into use and how many began', async () => {
	const timeline = timelineOf([aCase({ started: '2023', inUse: { since: '2024' } }), aCase({ id: 'idea' })]);
	const text = textOf(await render(Timeline, { timeline }));

	expect(text).toContain('2023 : 0 togs i bruk, 1 började');
	expect(text).toContain('1 idé har inte börjat');
});

test('shares stand in the table from thirty cases', async () => {
	const cases = Array.from({ length: 30 }, (_, index) => aCase({ id: `a-${index}` }));
	const few = balanceOf(cases.slice(1), 'hemma');
	const enough = balanceOf(cases, 'hemma');

	expect(textOf(await render(Balance, { balance: few, reading: readBalance(few), home: 'Hemkommun' }))).not.toContain('%');
	expect(textOf(await render(Balance, { balance: enough, reading: readBalance(enough), home: 'Hemkommun' }))).toContain('100 %');
});
