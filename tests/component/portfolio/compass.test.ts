import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Compass from '../../../src/components/Compass.astro';
import { compassOf } from '../../../src/portfolio/compass.ts';
import type { Case } from '../../../src/portfolio/model.ts';
import { aCase } from '../../support/builders.ts';

const render = async (cases: readonly Case[], highlight?: readonly string[]) => {
	const container = await AstroContainer.create();
	const html = await container.renderToString(Compass, { props: { compass: compassOf(cases), highlight } });
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

test('only highlighted cases are links, in the places they have among all', async () => {
	const cases = [aCase({ id: 'a' }), aCase({ id: 'b' }), aCase({ id: 'c' })];
	const whole = await render(cases);
	const part = await render(cases, ['b']);
	const placeOfB = /<li class="([^"]+)"[^>]*> <a[^>]*href="\/exempel\/b\//;

	expect(part).not.toContain('href="/exempel/a/"');
	expect(placeOfB.exec(part)?.[1]).toBe(placeOfB.exec(whole)?.[1]);
	expect(textOf(part)).toContain('1 av 3 exempel är framhävda');
});

test('nothing needs a style attribute', async () => {
	expect(await render([aCase()], ['ett-exempel'])).not.toContain('style=');
});
