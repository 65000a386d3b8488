import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Balance from '../../../src/components/portfolio/Balance.astro';
import Matrix from '../../../src/components/portfolio/Matrix.astro';
import Pipeline from '../../../src/components/portfolio/Pipeline.astro';
import Timeline from '../../../src/components/portfolio/Timeline.astro';
import { balanceOf, readBalance } from '../../../src/portfolio/balance.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { matrixOf } from '../../../src/portfolio/matrix.ts';
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

test('a need without an answer says so and gives a way to act', async () => {
	const html = await render(Matrix, { matrix: matrixOf(needOverviews([aNeed()], [])), oneByOne: true, email });

	expect(textOf(html)).toContain('Inget exempel än. Tipsa oss : Jag vill få besked snabbare');
	expect(html).toContain('href="mailto:redaktionen@example.org?subject=Jag%20vill%20f%C3%A5%20besked%20snabbare"');
});

test('an answered need has a link where there is a case and a word where there is none', async () => {
	const needs = needOverviews([aNeed()], [aCase({ title: 'Första svaret', started: '2024' })]);
	const text = textOf(await render(Matrix, { matrix: matrixOf(needs), oneByOne: true, email }));

	expect(text).toContain('Första svaret, pågår');
	expect(text.match(/Inget exempel/g)).toHaveLength(3);
	expect(text).not.toContain('Tipsa oss');
});

test('a need with nothing but ideas and ended trials shows them and is still unmet', async () => {
	const ended = aCase({ title: 'Försöket', started: '2020', ended: { date: '2021', reason: 'for-dyrt' } });
	const idea = aCase({ id: 'iden', title: 'Idén' });
	const text = textOf(await render(Matrix, { matrix: matrixOf(needOverviews([aNeed()], [ended, idea])), oneByOne: true, email }));

	expect(text).toMatch(/Inget pågår eller används\. Idéer och avslutade: .*Försöket, avslutat försök.*Idén, idé/);
	expect(text).toContain('Tipsa oss');
});

test('a large portfolio is told in numbers', async () => {
	const needs = needOverviews([aNeed()], [aCase({ id: 'a', title: 'A-exemplet', started: '2024' }), aCase({ id: 'b' })]);
	const html = await render(Matrix, { matrix: matrixOf(needs), oneByOne: false, email });

	expect(html).toMatch(/<td[^>]*> 2 <\/td>/);
	expect(html).not.toContain('A-exemplet');
});

test('an empty status is said in words, and the table has the same numbers', async () => {
	const html = await render(Pipeline, { pipeline: pipelineOf([aCase()]), oneByOne: true });

	expect(textOf(html)).toContain('Pågår Inget exempel än');
	expect(textOf(html)).toContain('Idé 1 0 0 0 0 1');
});

test('each year says how many came into use and how many began', async () => {
	const timeline = timelineOf([aCase({ started: '2023', inUse: { since: '2024' } }), aCase({ id: 'idea' })]);
	const text = textOf(await render(Timeline, { timeline, oneByOne: true }));

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
