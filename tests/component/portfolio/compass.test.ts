import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Compass from '../../../src/components/Compass.astro';
import { compassOf } from '../../../src/portfolio/compass.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { facet } from '../../../src/portfolio/vocabulary/facet.ts';
import { aCase } from '../../support/builders.ts';

const render = async (cases: readonly Case[]) => {
	const container = await AstroContainer.create();
	const html = await container.renderToString(Compass, { props: { compass: compassOf(cases) } });
	return html.replaceAll(/\s+/g, ' ');
};
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('each case is a link that says its title, its facets and its status', async () => {
	const html = await render([aCase({ title: 'Första svaret', secondFacet: 'anpassning', started: '2024' })]);

	expect(textOf(html)).toContain('Första svaret. Förbättring och anpassning. Pågår.');
	expect(html).toContain('href="/exempel/ett-exempel/"');
});

test('cases stand in a labelled list for each facet', async () => {
	const html = await render([aCase({ id: 'a' }), aCase({ id: 'b', facet: 'framsyn' })]);

	expect(html).toContain('aria-label="Förbättring, 1 exempel"');
	expect(html).toContain('aria-label="Framsyn, 1 exempel"');
	expect(html).not.toContain('aria-label="Uppdrag');
});

test('without cases the cloth says that it is empty', async () => {
	const html = await render([]);

	expect(textOf(html)).toContain('Väven är tom. Det finns inget exempel än.');
	expect(html).not.toContain('<ul');
});

test('mixed cases are counted beside the compass', async () => {
	const html = await render([aCase({ facet: 'blandat' })]);

	expect(textOf(html)).toContain('Blandat syfte 1 exempel');
	expect(html).toContain('href="/inriktning/blandat/"');
});

describe('a large portfolio', () => {
	const cases = Array.from({ length: 2400 }, (_, index) =>
		aCase({ id: `a-${index}`, facet: 'framsyn', ...(index < 1200 && { secondFacet: 'uppdrag' as const }) }),
	);

	test('is drawn with knots that stand for several cases and lead nowhere', async () => {
		const html = await render(cases);

		expect(textOf(html)).toContain('Varje knut står för ungefär 20 exempel.');
		expect(html).not.toContain('href="/exempel/');
		expect(html).toMatch(/<g class="f-framsyn"[^>]*> <path class="outline"/);
		expect(html.match(/href="/g)).toHaveLength(4);
	});

	test('says in words how many there are of each facet and at each seam', async () => {
		const text = textOf(await render(cases));

		expect(text).toMatch(/Framsyn Förstå framtiden i tid 2\s400 exempel/);
		expect(text).toMatch(/På gränsen mellan förbättring och uppdrag står 0 exempel, mellan uppdrag och framsyn 1\s200,/);
	});

	test('is read aloud place by place', async () => {
		const html = await render(cases);

		expect(html).toMatch(/aria-label="Framsyn, 2\s400 exempel"/);
		expect(textOf(html)).toMatch(/Framsyn: 1\s200 exempel Framsyn och uppdrag: 1\s200 exempel/);
	});

	test('makes a light page, however many cases there are', async () => {
		const many = Array.from({ length: 10_000 }, (_, index) => aCase({ id: `a-${index}`, facet: facet.ids[index % 5]! }));

		expect((await render(many)).length).toBeLessThan(30_000);
	});
});

test('nothing needs a style attribute', async () => {
	expect(await render([aCase()])).not.toContain('style=');
});
