import { expect, test } from 'vitest';
import { source, beginning, end, inUse, effect, lesson, start } from './answers.ts';
import { asked, reportWith, statusOf, textOf, type Answer } from './support.ts';

test.each<[stage: string, status: string, answers: Answer[]]>([
	['Idé', 'ide', []],
	['Pågår', 'pagar', [['Startade', '2021']]],
	['I bruk – nyttan är inte visad än', 'i-bruk', [['Startade', ''], ...inUse]],
	['Innovation', 'innovation', [['Startade', '2021'], ...inUse, ...effect]],
	[
		'Avslutat',
		'avslutat-forsok',
		[
			['Startade', '2021'],
			['Hann det börja användas i vardagen?', 'Nej'],
			['Datum', '2024'],
			['Orsak', 'Blev för dyrt'],
			['Kommentar', ''],
			...lesson,
		],
	],
	[
		'Avslutat',
		'tidigare-innovation',
		[
			['Startade', '2021'],
			['Hann det börja användas i vardagen?', 'Ja'],
			...inUse,
			['Gjorde det nytta som någon har sett eller mätt, och finns det en källa?', 'Ja'],
			...effect,
			['Datum', '2024'],
			['Orsak', 'Ersattes av annat'],
			['Kommentar', ''],
			...lesson,
		],
	],
])('a case in the stage %s is asked for what the stage needs, becomes %s and passes the whole check', async (stage, status, answers) => {
	const { files } = await asked([...start(stage), ...answers, ...end]);

	expect(reportWith(files)).toBe('');
	expect(files.map(statusOf)).toEqual([status]);
	expect(files[0]?.id).toBe('aldreboendet-far-lampor-som-vacker-mjukt');
});

test('the file is a well-made one, with guidance that no reader sees', async () => {
	const { files } = await asked([...start('Pågår'), ['Startade', '2021'], ...end]);
	const text = files.map(textOf).join();

	expect(text).toContain('behov: [snabbare-besked]\nstartade: "2021"\nkallor:\n  - titel: Uppföljning av ljuset\n');
	expect(text).toContain('publicerad: "2026-11-01"\ngranskad: "2026-11-01"\nutkast: true\n---\n\n<!--\n');
	expect(text.trimEnd()).toMatch(/-->$/);
});

test('a case that is published at once has no guidance left in it', async () => {
	const { files } = await asked([
		...start('Idé'),
		['Vill du publicera direkt eller spara som utkast?', 'Publicera direkt'],
		['Filens namn', '⏎'],
	]);

	expect(files.map(textOf).join()).toMatch(/granskad: "2026-11-01"\n---\n$/);
});

test('a wrong answer is asked for again, with the sentence of the content check', async () => {
	const wrong: Answer[] = [
		['Vad vill du skriva?', 'Exempel'],
		['Hur långt har arbetet kommit?', 'I bruk – nyttan är inte visad än'],
		['Titel', ''],
		['Titel', 'Kort'],
		...beginning.slice(0, 7),
		['Titel', 'Uppföljning'],
		['Utgivare', 'Exempelkommun'],
		['Adress', 'www.example.org/ljus'],
		['Adress', 'https://example.org/ljus'],
		['Publicerad', 'i våras'],
		['Publicerad', ''],
		['En källa till?', 'Nej'],
		['Startade', '2024'],
		['Sedan', '2022'],
		['Sedan', '2024'],
		['Var', 'Ring 070-123 45 67'],
		['Var', 'Hela kommunen'],
		['Omfattning', ''],
		['Vill du publicera direkt eller spara som utkast?', 'Utkast'],
		['Filens namn', 'Äldre'],
		['Filens namn', 'forsta-svaret'],
		['Filens namn', 'mjukt-ljus'],
	];
	const { files, heard } = await asked(wrong);

	expect(files[0]?.id).toBe('mjukt-ljus');
	expect(heard).toEqual(
		expect.arrayContaining([
			'Uppgiften saknas. Säg vad som blev bättre och för vem. 8–90 tecken.',
			'”Kort” har 4 tecken. Skriv minst 8.',
			'”www.example.org/ljus” är ingen hel adress. Skriv https://www.example.org/ljus.',
			'”i våras” är inget datum. Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, så exakt som källan.',
			'”2022” är före startade, som är ”2024”. Ändra ett av datumen.',
			'”070-123 45 67” är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.',
			'”forsta-svaret” finns redan. Välj ett annat namn.',
		]),
	);
});

test('with several sources, the one that shows the effect is asked for', async () => {
	const { files } = await asked([
		...start('Innovation').slice(0, -1),
		['En källa till?', 'Ja'],
		['Titel', 'Utvärdering'],
		...source.slice(1),
		['Startade', ''],
		...inUse,
		...effect.slice(0, -1),
		['Vilken källa säger det?', '2. Utvärdering'],
		['En effekt till?', 'Nej'],
		...end,
	]);

	expect(reportWith(files)).toBe('');
	expect(files.map(textOf).join()).toContain('    evidens: 2\n    kallor: [2]\n');
});

test('nothing becomes ordinary work that was never used, and a shown benefit is seen or measured', () => {
	const ended: Answer[] = [
		['Startade', ''],
		['Hann det börja användas i vardagen?', 'Nej'],
		['Datum', '2024'],
		['Orsak', 'Blev ordinarie arbete'],
	];
	const expected: Answer[] = [['Startade', ''], ...inUse, ...effect.slice(0, 5), ['Evidens', 'Väntad']];

	return Promise.all([
		expect(asked([...start('Avslutat'), ...ended])).rejects.toThrow('"Blev ordinarie arbete" is not among'),
		expect(asked([...start('Innovation'), ...expected])).rejects.toThrow('"Väntad" is not among'),
	]);
});
