import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf } from '../../../src/portfolio/json-schema.ts';
import { caseSkeleton } from '../../../src/portfolio/skeleton.ts';
import { repositoryLinks } from '../../../src/site/repository.ts';
import { faultsAfter, file } from '../../content/support.ts';
import { aSite } from '../../support/builders.ts';

const path = 'exempel/nytt-exempel.md';
const skeleton = caseSkeleton();
const { required, properties } = jsonSchemaOf('exempel') as { required: string[]; properties: Record<string, { description: string }> };

describe('the beginning of a new case', () => {
	test('has every key that a case must have, in order, and no other', () => {
		expect(Object.keys(parse(skeleton.split('---')[1] ?? ''))).toEqual(required);
	});

	test('says what to write at each of them, in the words of the check', () => {
		for (const key of required) expect(skeleton).toContain(`# ${properties[key]?.description}`);
	});

	test('names what may also be said', () => {
		const rest = Object.keys(properties).filter((key) => !required.includes(key));

		expect(skeleton).toContain(`# Det här får också stå: ${rest.join(', ')}.`);
	});

	test('lists the codes to choose among, and how a day is written', () => {
		expect(skeleton).toContain('Välj en av: forbattring, uppdrag, framsyn, anpassning, blandat.\ninriktning:\n');
		expect(skeleton).toMatch(/Skriv ÅÅÅÅ-MM-DD\.\npublicerad:\n/);
	});

	test('is stopped as long as nothing is filled in, with a sentence at each line', () => {
		expect(faultsAfter(file(path, skeleton))).toBe(
			[
				`content/${path}`,
				'  rad 4  titel: Texten är tom. Säg vad som blev bättre och för vem. 8–90 tecken.',
				'  rad 6  ingress: Texten är tom. En eller två meningar, 40–280 tecken. Visas i sökträffar.',
				'  rad 9  organisationer: Raden är tom. Skriv något efter strecket, eller ta bort raden.',
				'  rad 11  inriktning: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.',
				'  rad 13  inriktning_skal: Texten är tom. En mening om varför exemplet är placerat där.',
				'  rad 16  behov: Raden är tom. Skriv något efter strecket, eller ta bort raden.',
				'  rad 20  kallor.titel: Texten är tom. Källans titel.',
				'  rad 22  kallor.utgivare: Texten är tom. Den som står bakom källan, till exempel en kommun eller myndighet.',
				'  rad 24  kallor.url: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.',
				'  rad 26  publicerad: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.',
				'  rad 28  granskad: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.',
			].join('\n'),
		);
	});

	test('passes once it is filled in, with the hints left as they are', () => {
		const answers: [key: RegExp, answer: string][] = [
			[/^titel: ""/m, 'titel: "Bygglov: svar på en dag"'],
			[/^ingress: ""/m, 'ingress: "Den som söker bygglov får ett första svar nästa arbetsdag."'],
			[/^(organisationer:\n {2}-)/m, '$1 exempelkommun'],
			[/^inriktning:/m, 'inriktning: forbattring'],
			[/^inriktning_skal: ""/m, 'inriktning_skal: "Samma handläggning i en annan ordning."'],
			[/^(behov:\n {2}-)/m, '$1 snabbare-besked'],
			[/titel: ""/, 'titel: "Uppföljning"'],
			[/utgivare: ""/, 'utgivare: "Exempelkommun"'],
			[/url:/, 'url: https://example.org/uppfoljning'],
			[/^publicerad:/m, 'publicerad: 2026-10-01'],
			[/^granskad:/m, 'granskad: 2026-10-01'],
		];
		const filled = answers.reduce((text, [key, answer]) => text.replace(key, answer), skeleton);

		expect(faultsAfter(file(path, `${filled}## Väntan var värst\n\nIngen svarade på flera veckor.\n`))).toBe('');
	});

	test('fits in an address, also when the host has the reader sign in first and encodes it once more', () => {
		const links = repositoryLinks(aSite({ repository: 'https://github.com/en-kommun-med-langt-namn/innovationsportfolj' }));

		// GitHub refuses an address of more than 8 191 bytes.
		expect(encodeURIComponent(links?.create(path, skeleton) ?? '').length).toBeLessThan(6000);
	});
});
