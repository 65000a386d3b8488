import { expect, test } from 'vitest';
import { Cancelled } from '../../../src/new-entry/asker.ts';
import { interview } from '../../../src/new-entry/interview.ts';
import { scale, statements } from '../../../src/portfolio/questionnaire.ts';
import { source, described, beginning, end, start } from './answers.ts';
import { asked, minimal, person, reportWith, textOf, today, type Answer } from './support.ts';

const all = (answer: string): Answer[] => statements.map(({ text }) => [text, answer]);
const unsure: Answer[] = [
	['Vad vill du skriva?', 'Exempel'],
	['Hur långt har arbetet kommit?', 'Idé'],
	...described,
	['Inriktning', 'Jag är osäker. Ställ åtta frågor.'],
];
const afterFacet: Answer[] = [['Varför den inriktningen?', 'Vi vet vart vi ska, och hur.'], ...source, ...end];

test('who is unsure of the facet answers eight statements, and the place is written down', async () => {
	const certain = statements.map(({ text, axis, sign }): Answer => [
		text,
		scale[axis === 'certainty' ? (sign < 0 ? 4 : 0) : sign > 0 ? 3 : 1],
	]);
	const { files, heard } = await asked([...unsure, ...certain, ['Stämmer det?', 'Ja'], ...afterFacet]);

	expect(reportWith(files)).toBe('');
	expect(files[0]?.data).toMatchObject({ inriktning: 'forbattring', lage: { visshet: -1, riktning: 0.5 } });
	expect(heard).toContain('Svaren pekar mot Förbättring. Ett arbete som redan finns görs bättre, enklare eller billigare.');
});

test('who knows better than the statements chooses, and no place is written', async () => {
	const { files } = await asked([
		...unsure,
		...all('Varken eller'),
		['Stämmer det?', 'Nej, jag väljer själv'],
		['Inriktning', 'Uppdrag'],
		...afterFacet,
	]);

	expect(files[0]?.data).toMatchObject({ inriktning: 'uppdrag' });
	expect(files[0]?.data).not.toHaveProperty('lage');
});

const need: Answer[] = [
	['Titel', 'Jag vill vakna utvilad'],
	['Vems behov', 'Invånarna'],
	['Slags behov', 'Förbättring'],
	['Beskrivning', 'Den som bor på äldreboendet vill sova hela natten och vakna lugnt.'],
	['Känt sedan', ''],
	...source,
];

test('a need is asked for, and passes the whole check', async () => {
	const { files } = await asked([['Vad vill du skriva?', 'Behov'], ...need, ['Filens namn', '⏎']]);

	expect(reportWith(files)).toBe('');
	expect(files.map(textOf)).toEqual([
		expect.stringMatching(/^---\ntitel: Jag vill vakna utvilad\nagare: invanare\nslag: forbattring\n[^]*publicerad: "2026-11-01"\n---\n$/),
	]);
});

test('a need that is not there is written first, and the case answers it', async () => {
	const { files } = await asked([
		['Vad vill du skriva?', 'Exempel'],
		['Hur långt har arbetet kommit?', 'Idé'],
		...described.slice(0, 3),
		['Behov', 'Behovet finns inte här. Jag skriver det först.'],
		...need,
		['Filens namn', '⏎'],
		['Ett behov till?', 'Jag vill få besked snabbare'],
		['Ett behov till?', 'Nej, det var alla'],
		...beginning.slice(5),
		...end,
	]);

	expect(reportWith(files)).toBe('');
	expect(files.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
		'behov/jag-vill-vakna-utvilad',
		'exempel/aldreboendet-far-lampor-som-vacker-mjukt',
	]);
	expect(files[1]?.data['behov']).toEqual(['jag-vill-vakna-utvilad', 'snabbare-besked']);
});

test('what was given by arguments is not asked for', async () => {
	const given = {
		kind: 'exempel',
		stage: 'pagar',
		id: 'mjukt-ljus',
		data: { titel: 'Lampor som väcker mjukt', startade: '2021', utkast: true },
	} as const;
	const { files } = await asked(beginning.slice(1), given);

	expect(reportWith(files)).toBe('');
	expect(files.map(({ id }) => id)).toEqual(['mjukt-ljus']);
});

test('what the check has something against can be mended, and is then asked for again', async () => {
	const given = { kind: 'exempel', stage: 'pagar', data: { titel: 'Kort', startade: '2021', metoder: ['Ring 070-123 45 67'] } } as const;
	const { files, heard } = await asked(
		[...beginning.slice(1), ...end, ['Vad vill du göra?', 'Rätta'], ['Titel', 'Lampor som väcker mjukt'], ['Filens namn', '⏎']],
		given,
	);

	expect(heard).toContain(
		[
			'Kontrollen hittade fel i den nya filen:',
			'titel: ”Kort” har 4 tecken. Skriv minst 8.',
			'metoder: ”070-123 45 67” är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.',
		].join('\n'),
	);
	expect(heard).toContain('Uppgifterna i metoder är borttagna. Du kan fylla i dem i filen sedan.');
	expect(reportWith(files)).toBe('');
	expect(files[0]).toMatchObject({ id: 'lampor-som-vacker-mjukt', data: { titel: 'Lampor som väcker mjukt', startade: '2021' } });
});

test('a file name that is taken is not used, also when it was given', async () => {
	const { files, heard } = await asked([...start('Idé').slice(2), ...end], {
		kind: 'exempel',
		stage: 'ide',
		id: 'forsta-svaret',
		data: {},
	});

	expect(heard).toContain('”forsta-svaret” finns redan. Välj ett annat namn.');
	expect(files[0]?.id).toBe('aldreboendet-far-lampor-som-vacker-mjukt');
});

test('who does not want to mend leaves nothing behind', async () => {
	const { asker } = person([...beginning.slice(1), ...end, ['Vad vill du göra?', 'Avbryt']]);

	await expect(interview(asker, minimal, { kind: 'exempel', stage: 'ide', data: { titel: 'Kort' } }, today)).rejects.toBeInstanceOf(
		Cancelled,
	);
});
