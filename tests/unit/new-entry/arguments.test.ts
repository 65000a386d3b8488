import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/new-entry/arguments.ts';
import { fieldsOf, missingPaths, optionOf } from '../../../src/new-entry/fields.ts';
import { help } from '../../../src/new-entry/help.ts';
import { entryKinds } from '../../../src/new-entry/entry.ts';
import { proposedId } from '../../../src/new-entry/new-file.ts';

test('every field has an argument of its own, with a label and a hint', () => {
	for (const kind of entryKinds) {
		const fields = fieldsOf(kind);
		const options = fields.map(({ option }) => option);

		expect(new Set(options).size).toBe(options.length);
		expect(options.every((option) => /^--[a-z]+(-[a-z]+)*$/.test(option))).toBe(true);
		expect(fields.filter(({ label, hint }) => !label || !hint)).toEqual([]);
	}
});

test('ids stand with a comma between or as repeated words, and sentences keep their commas', () => {
	const { data, faults } = readArguments([
		'exempel',
		'--behov',
		'ett, ett-till',
		'--behov=tre',
		'--metoder',
		'Test, i liten skala',
		'--metoder',
		'Pilot',
	]);

	expect(faults).toEqual([]);
	expect(data).toEqual({ behov: ['ett', 'ett-till', 'tre'], metoder: ['Test, i liten skala', 'Pilot'] });
});

test('what belongs together stands together, and a word that comes again begins the next', () => {
	const words = [
		'exempel',
		'--kallor-titel',
		'Ett',
		'--kallor-url',
		'u1',
		'--kallor-titel',
		'Två',
		'--kallor-publicerad',
		'2024',
		'--effekter-kallor',
		'1',
		'--effekter-kallor',
		'2',
		'--aterbruk-material-titel',
		'A',
		'--aterbruk-material-titel',
		'B',
		'--aterbruk-mognad',
		'las',
	];

	expect(readArguments(words).data).toEqual({
		kallor: [
			{ titel: 'Ett', url: 'u1' },
			{ titel: 'Två', publicerad: '2024' },
		],
		effekter: [{ kallor: ['1', '2'] }],
		aterbruk: { material: [{ titel: 'A' }, { titel: 'B' }], mognad: 'las' },
	});
});

test('eight answers give the facet and the place', () => {
	expect(readArguments(['exempel', '--svar', '51551111']).data).toEqual({
		inriktning: 'forbattring',
		lage: { visshet: -1, riktning: -0.5 },
	});
});

describe('what is not understood gets a sentence', () => {
	test.each([
		[['exempel', '--titl', 'x'], '--titl finns inte. Menade du --titel?'],
		[['behov', '--startade', '2021'], '--startade finns inte. Skriv --hjalp, så visas allt som går att ange.'],
		[['exempel', '--titel', 'En', 'lampa'], '”lampa” hör inte till något. Sätt citattecken runt en text som har mellanslag.'],
		[['exempel', '--titel', '--ingress', 'x'], '--titel saknar värde. Skriv det efter, med citattecken runt om det har mellanslag.'],
		[['exempel', '--titel'], '--titel saknar värde. Skriv det efter, med citattecken runt om det har mellanslag.'],
		[['exempel', '--titel', 'a', '--titel', 'b'], '--titel står två gånger. Behåll en av dem.'],
		[['exempel', '--skede', 'klart'], 'Skedet ”klart” finns inte. Välj en av: ide, pagar, i-bruk, innovation, avslutat.'],
		[['exempel', '--svar', '123'], '”123” är inte åtta siffror 1–5. Skriv till exempel --svar 15243152.'],
		[['exmpel'], 'Säg vad du vill skriva: npm run new -- exempel … eller npm run new -- behov … Hela hjälpen visas med --hjalp.'],
	])('%j', (words, sentence) => {
		expect(readArguments(words).faults).toEqual([sentence]);
	});
});

test('what is missing is what the schema and the stage demand', () => {
	const { data } = readArguments(['behov', '--titel', 'Jag vill sova', '--kallor-titel', 'Enkät']);

	expect(missingPaths('behov', data, []).map(optionOf)).toEqual([
		'--agare',
		'--slag',
		'--beskrivning',
		'--kallor-utgivare',
		'--kallor-url',
		'--publicerad',
	]);
	expect(
		missingPaths('exempel', { ...readArguments(['exempel', '--i-bruk-var', 'Här']).data }, [['effekter', 'vad']]).map(optionOf),
	).toEqual(expect.arrayContaining(['--i-bruk-sedan', '--effekter-vad']));
});

test('the help has every argument, and says which codes there are', () => {
	expect(help()).toContain('--agare *                  Vems behov. Vems behov det är. Välj en av: invanare, medarbetare, omvarld.');
	for (const kind of entryKinds) for (const { option } of fieldsOf(kind)) expect(help()).toContain(option);
});

test('a file name is made of whole words of the title, and of a number where it is taken', () => {
	const long = 'Den som bor på äldreboendet vaknar lugnare när ljuset i rummet stiger långsamt';

	expect(proposedId('Äldreboende', new Set())).toBe('aldreboende');
	expect(proposedId('Äldreboende', new Set(['aldreboende', 'aldreboende-2']))).toBe('aldreboende-3');
	expect(proposedId(long, new Set())).toBe('den-som-bor-pa-aldreboendet-vaknar-lugnare-nar-ljuset-i');
	expect(proposedId('x'.repeat(80), new Set(['x'.repeat(60)]))).toBe(`${'x'.repeat(57)}-2`);
});
