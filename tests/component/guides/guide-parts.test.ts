import { describe, expect, test } from 'vitest';
import EvidenceScale from '../../../src/components/guide/EvidenceScale.astro';
import FacetDiamond from '../../../src/components/guide/FacetDiamond.astro';
import FacetList from '../../../src/components/guide/FacetList.astro';
import GuideMenu from '../../../src/components/guide/GuideMenu.astro';
import LabList from '../../../src/components/guide/LabList.astro';
import StatusSteps from '../../../src/components/guide/StatusSteps.astro';
import UnmetNeeds from '../../../src/components/guide/UnmetNeeds.astro';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { guideTagsOf, type GuideTagViews } from '../../../src/portfolio/guide-tags.ts';
import type { Case, Lab, Need } from '../../../src/portfolio/model.ts';
import { aCase, aLab, aNeed, anOrganisation } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

/** What a tag shows of a portfolio. */
function shown<Tag extends keyof GuideTagViews>(
	tag: Tag,
	{ cases = [], needs = [], labs = [] }: { cases?: readonly Case[]; needs?: readonly Need[]; labs?: readonly Lab[] } = {},
): GuideTagViews[Tag] {
	const views = guideTagsOf({ cases, labs, organisations: [anOrganisation()], overviews: needOverviews(needs, cases) })([tag]);
	return views[tag] as GuideTagViews[Tag];
}

const guide = (id: string, inMenu = true) => ({ id, title: `Sidan ${id}`, summary: '', order: 1, inMenu });

describe('the menu of guide pages', () => {
	test('marks the page you are on', async () => {
		const { html } = await render(GuideMenu, { guides: [guide('ett'), guide('tva')], current: 'tva' });

		expect(html).toMatch(/href="\/om\/tva\/"[^>]*aria-current="page"/);
		expect(html.match(/aria-current/g)).toHaveLength(1);
	});

	test('leaves out a page that is not in the menu, unless you are on it', async () => {
		const guides = [guide('ett'), guide('tva'), guide('dold', false)];

		expect((await render(GuideMenu, { guides, current: 'ett' })).text).not.toContain('dold');
		expect((await render(GuideMenu, { guides, current: 'dold' })).text).toContain('dold');
	});

	test('is not there when there is nothing to choose between', async () => {
		expect((await render(GuideMenu, { guides: [guide('ett')], current: 'ett' })).text).toBe('');
	});
});

describe('the diamond', () => {
	test('tells in words where each facet lies, and what the axes mean', async () => {
		const { html, text } = await render(FacetDiamond);

		expect(html).toContain(
			'aria-label="En ruter med fyra hörn. Överst ligger Uppdrag, till höger Framsyn, nederst Anpassning och till vänster Förbättring."',
		);
		expect(text).toContain('Säkert miljön är känd');
		expect(text).toContain('Uppifrån en uttalad avsikt');
	});
});

test('every facet is listed with its count, also the empty ones', async () => {
	const { text } = await render(FacetList, { groups: shown('Inriktningar', { cases: [aCase({ facet: 'uppdrag' })] }) });

	expect(text).toMatch(/Förbättring .*? Inget exempel än Uppdrag .*? 1 exempel Framsyn .*? Inget exempel än/);
});

test('the threshold stands between being used and being an innovation', async () => {
	const { text } = await render(StatusSteps, { groups: shown('Statusar', { cases: [aCase({ inUse: { since: '2024' } })] }) });

	expect(text).toMatch(/I bruk – nyttan är inte visad än 1 exempel .*? Gränsen: det används och gör nytta Innovation Inget exempel än/);
	expect(text).toMatch(/Avslutade Tidigare innovation .*? Avslutat försök/);
});

test('a level of evidence has as many filled diamonds, and counts as shown from the second', async () => {
	const { html, text } = await render(EvidenceScale);

	const filled = html
		.split('<li')
		.slice(1)
		.map((item) => (item.match(/class="knot"/g)?.length ?? 0) - (item.match(/data-status="ide"/g)?.length ?? 0));
	expect(filled).toEqual([1, 2, 3, 4, 5]);
	expect(text).toMatch(/1\. Väntad .*? Härifrån räknas nyttan som visad 2\. Sedd eller mätt/);
});

describe('the needs without an answer', () => {
	const unmet = (needs = [aNeed()], cases = [aCase({ needIds: [] })]) => render(UnmetNeeds, shown('ObesvaradeBehov', { needs, cases }));

	test('are counted and linked under their owner', async () => {
		const { html, text } = await unmet([aNeed(), aNeed({ id: 'lugn', title: 'Vi vill ha arbetsro', owner: 'medarbetare' })]);

		expect(text).toBe('2 behov saknar svar. Invånarna Jag vill få besked snabbare Medarbetarna Vi vill ha arbetsro');
		expect(html).toContain('href="/behov/lugn/"');
	});

	test('are a hundred at most, with the way to the rest', async () => {
		const needs = Array.from({ length: 101 }, (_, index) => aNeed({ id: `behov-${index}` }));
		const { html, text } = await unmet(needs);

		expect(html.match(/<li/g)).toHaveLength(100);
		expect(text).toContain('101 behov saknar svar.');
		expect(html).toMatch(/href="\/behov\/obesvarade\/"[^>]*>\s*Se alla 101 behov utan svar/);
	});

	test('are said to be none when every need has an answer', async () => {
		const { text } = await unmet([aNeed()], [aCase({ started: '2025' })]);

		expect(text).toBe('Just nu har alla behov i portföljen minst ett exempel som svarar.');
	});
});

describe('the idea labs', () => {
	test('say who led them and when, and what is not known', async () => {
		const labs = [aLab({ period: { from: '2016-11', to: '2019-12' } }), aLab({ id: 'annan', name: 'Den andra', leadId: 'okand' })];

		const { text } = await render(LabList, shown('Ideslussar', { labs }));

		expect(text).toBe(
			'En idésluss Leddes av Exempelkommun. November 2016 – december 2019. Den andra Leddes av okand. Perioden känner vi inte till.',
		);
	});

	test('are said to be none where the portfolio has none', async () => {
		expect((await render(LabList, shown('Ideslussar'))).text).toBe('Portföljen har inga idéslussar än.');
	});
});
