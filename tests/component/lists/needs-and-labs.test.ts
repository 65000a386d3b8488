import { expect, test } from 'vitest';
import LabTable from '../../../src/components/lab/LabTable.astro';
import LessonOverview from '../../../src/components/lessons/LessonOverview.astro';
import LessonsOfKind from '../../../src/components/lessons/LessonsOfKind.astro';
import FacetSpread from '../../../src/components/need/FacetSpread.astro';
import NeedFacts from '../../../src/components/need/NeedFacts.astro';
import { allLabsPages } from '../../../src/portfolio/lab-pages.ts';
import { lessonsPages } from '../../../src/portfolio/lesson-pages.ts';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { needPages } from '../../../src/portfolio/need-page.ts';
import { aCase, aLab, aLesson, aNeed, anOrganisation, aSite } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

test.each([
	['no case', [], 'Obesvarat Inget exempel som pågår eller används svarar på behovet.'],
	['only an idea', [aCase()], 'Obesvarat Det finns exempel, men inget av dem pågår eller är i bruk.'],
	['a case under way', [aCase({ started: '2024' })], 'Prövas Minst ett försök pågår.'],
	['a case in use', [aCase({ inUse: { since: '2024' } })], 'Möts Minst ett exempel är i bruk.'],
])('a need with %s says how far it has come and why', async (_, cases, expected) => {
	const [overview] = needOverviews([aNeed()], cases);

	const { text } = await render(NeedFacts, { need: overview?.need, state: overview?.state, cases: cases.length });

	expect(text).toContain(expected);
});

test('a need draws a knot for each of its cases, and where they are many one for each status with its number', async () => {
	const spreadOf = (count: number) => {
		const cases = Array.from({ length: count }, (_, index) => aCase({ id: `fall-${index}`, ...(index > 0 && { started: '2024' }) }));
		return needPages({ overviews: needOverviews([aNeed()], cases), organisations: [], site: aSite() })[0]?.spread;
	};
	const knots = (html: string) => html.match(/class="knot"/g)?.length;

	const few = await render(FacetSpread, { groups: spreadOf(3) });
	const many = await render(FacetSpread, { groups: spreadOf(120) });

	expect(few.text).toContain('Förbättring 3 exempel');
	expect(knots(few.html)).toBe(3);
	expect(many.text).toContain('Förbättring Idé 1 Pågår 119 120 exempel');
	expect(knots(many.html)).toBe(2);
});

test('the table of idea labs says what is missing instead of leaving it out', async () => {
	const labs = [
		aLab({ id: 'a', name: 'Slussen', leadId: 'lund', grant: 1879002 }),
		aLab({ id: 'b', name: 'Andra slussen', leadId: 'Ett nätverk' }),
	];
	const [page] = allLabsPages({ labs, organisations: [anOrganisation({ id: 'lund', name: 'Lunds kommun' })], guides: [] });

	const { html, text } = await render(LabTable, { ...page?.labs });

	expect(text).toMatch(/Slussen Lunds kommun Uppgift saknas 1 879 002 kronor 0 Andra slussen Ett nätverk Uppgift saknas Uppgift saknas 0/);
	expect(html).toContain('href="/organisationer/lund/"');
	expect(html).not.toContain('href="/organisationer/Ett');
});

test('each lesson leads to where it was learnt', async () => {
	const [page] = lessonsPages({
		cases: [aCase({ id: 'fallet', title: 'Fallet', lessons: [aLesson({ text: 'Börja smått.' })] })],
		labs: [aLab({ id: 'slussen', name: 'Slussen', lessons: [aLesson({ text: 'Ge det tid.' })] })],
	});
	const [worked, didNot] = page?.kinds ?? [];

	const { html } = await render(LessonsOfKind, { part: worked });

	expect(html).toMatch(/Börja smått\.[\s\S]*href="\/exempel\/fallet\/"[\s\S]*Ge det tid\.[\s\S]*href="\/ideslussar\/slussen\/"/);
	expect((await render(LessonsOfKind, { part: didNot })).text).toContain('Fungerade inte 0');
});

test('the table of lessons leads down its own page and to the pages after it', async () => {
	const worked = Array.from({ length: 101 }, () => aLesson({ theme: 'ovrigt' }));
	const [page] = lessonsPages({ cases: [aCase({ lessons: [...worked, aLesson({ kind: 'overraskade', theme: 'ovrigt' })] })], labs: [] });

	const { html } = await render(LessonOverview, { kinds: page?.intro?.counts });

	expect(html).toContain('href="#fungerade-ovrigt"');
	expect(html).toContain('href="/lardomar/2/#overraskade-ovrigt"');
});
