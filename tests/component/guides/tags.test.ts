import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { guideTags } from '../../../src/components/guide/tags.ts';
import { guideComponents } from '../../../src/portfolio/components.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { guideTagsOf } from '../../../src/portfolio/guide-tags.ts';
import { aCase, aLab, aNeed, anOrganisation } from '../../support/builders.ts';

const cases = [aCase({ title: 'Första svaret' })];
const tagsOf = guideTagsOf({ cases, overviews: needOverviews([aNeed()], cases), labs: [aLab()], organisations: [anOrganisation()] });

test.each([
	['Kompass', 'Första svaret. Förbättring. Idé.'],
	['Statusar', 'Idé 1 exempel'],
	['Inriktningar', '1 exempel'],
	['Forandringsslag', 'Stärkande'],
	['Evidensskala', '1. Väntad'],
	['ObesvaradeBehov', 'Ett behov saknar svar.'],
	['Ideslussar', 'En idésluss Leddes av Exempelkommun.'],
] as const)('the tag %s shows what the page has worked out for it', async (tag, shown) => {
	const container = await AstroContainer.create();

	const html = await container.renderToString(guideTags[tag], { locals: { guideTags: tagsOf([tag]) } });

	expect(html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(shown);
});

test('there is a component for every tag that an author may write', () => {
	expect(Object.keys(guideTags).sort()).toEqual([...guideComponents].sort());
});
