import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import LabTable from '../../../src/components/lab/LabTable.astro';
import LessonsOfKind from '../../../src/components/lessons/LessonsOfKind.astro';
import NeedFacts from '../../../src/components/need/NeedFacts.astro';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { allLessons, lessonsByKind } from '../../../src/portfolio/lessons.ts';
import { partyOf } from '../../../src/portfolio/organisations.ts';
import { aCase, aLab, aLesson, aNeed, anOrganisation } from '../../support/builders.ts';

const container = await AstroContainer.create();
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test.each([
	['no case', [], 'Obesvarat Inget exempel som pågår eller används svarar på behovet.'],
	['only an idea', [aCase()], 'Obesvarat Det finns exempel, men inget av dem pågår eller är i bruk.'],
	['a case under way', [aCase({ started: '2024' })], 'Prövas Minst ett försök pågår.'],
	['a case in use', [aCase({ inUse: { since: '2024' } })], 'Möts Minst ett exempel är i bruk.'],
])('a need with %s says how far it has come and why', async (_, cases, expected) => {
	const [overview] = needOverviews([aNeed()], cases);

	expect(textOf(await container.renderToString(NeedFacts, { props: { overview } }))).toContain(expected);
});

test('the table of idea labs says what is missing instead of leaving it out', async () => {
	const labs = [
		aLab({ id: 'a', name: 'Slussen', leadId: 'lund', grant: 1879002 }),
		aLab({ id: 'b', name: 'Andra slussen', leadId: 'Ett nätverk' }),
	];
	const party = partyOf([anOrganisation({ id: 'lund', name: 'Lunds kommun' })]);

	const html = await container.renderToString(LabTable, { props: { labs, party } });

	expect(textOf(html)).toMatch(
		/Slussen Lunds kommun Uppgift saknas 1 879 002 kronor 0 Andra slussen Ett nätverk Uppgift saknas Uppgift saknas 0/,
	);
	expect(html).toContain('href="/organisationer/lund/"');
	expect(html).not.toContain('href="/organisationer/Ett');
});

test('each lesson leads to where it was learnt', async () => {
	const lessons = allLessons(
		[aCase({ id: 'fallet', title: 'Fallet', lessons: [aLesson({ text: 'Börja smått.' })] })],
		[aLab({ id: 'slussen', name: 'Slussen', lessons: [aLesson({ text: 'Ge det tid.' })] })],
	);
	const [worked, didNot] = lessonsByKind(lessons);

	const html = await container.renderToString(LessonsOfKind, { props: { group: worked } });

	expect(html).toMatch(/Börja smått\.[\s\S]*href="\/exempel\/fallet\/"[\s\S]*Ge det tid\.[\s\S]*href="\/ideslussar\/slussen\/"/);
	expect(textOf(await container.renderToString(LessonsOfKind, { props: { group: didNot } }))).toContain('Fungerade inte 0');
});
