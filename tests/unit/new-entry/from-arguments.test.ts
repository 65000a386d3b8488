import { expect, test } from 'vitest';
import { readArguments } from '../../../src/new-entry/arguments.ts';
import { closing } from '../../../src/new-entry/closing.ts';
import { fileFrom, missingSentence } from '../../../src/new-entry/from-arguments.ts';
import { minimal, reportWith, statusOf, today } from './support.ts';

const need = [
	'--titel',
	'Jag vill vakna utvilad',
	'--agare',
	'invanare',
	'--slag',
	'forbattring',
	'--beskrivning',
	'Den som bor på äldreboendet vill sova hela natten.',
];
const source = ['--kallor-titel', 'Enkät: sömn', '--kallor-utgivare', 'Exempelkommun', '--kallor-url', 'https://example.org/enkat'];
const about = [
	'--titel',
	'Lampor som väcker mjukt',
	'--ingress',
	'Den som bor på äldreboendet vaknar lugnare när ljuset stiger.',
	'--organisationer',
	'exempelkommun',
];
const placed = ['--inriktning', 'forbattring', '--inriktning-skal', 'Samma omsorg, bättre ljus.', '--behov', 'snabbare-besked'];
const whole = ['exempel', ...about, ...placed, ...source];
const inUse = ['--i-bruk-sedan', '2022'];
const effect = ['--effekter-vad', 'Sömn', '--effekter-evidens', '2', '--effekter-kallor', '1'];
const ended = [
	'--avslutat-datum',
	'2024',
	'--avslutat-orsak',
	'for-dyrt',
	'--lardomar-text',
	'Ljuset var för starkt.',
	'--lardomar-sort',
	'overraskade',
];

function made(words: readonly string[]) {
	const given = readArguments(words);
	const { kind } = given;
	if (!kind) throw new Error('Say what is to be made.');
	return fileFrom(minimal, { ...given, kind }, today);
}
function fileOf(words: readonly string[]) {
	const result = made(words);
	if ('reason' in result) throw new Error(result.reason);
	return result.file;
}

test.each([
	['ide', 'ide', []],
	['pagar', 'pagar', ['--startade', '2021']],
	['i-bruk', 'i-bruk', inUse],
	['innovation', 'innovation', [...inUse, ...effect]],
	['avslutat', 'avslutat-forsok', ended],
	['avslutat', 'tidigare-innovation', [...inUse, ...effect, ...ended]],
])('arguments for the stage %s give a file that passes the whole check and is %s', (stage, status, words) => {
	const file = fileOf([...whole, '--skede', stage, ...words]);

	expect(reportWith([file])).toBe('');
	expect(statusOf(file)).toBe(status);
});

test('a case is a draft unless it is to be published', () => {
	expect(fileOf(whole).data['utkast']).toBe(true);
	expect(closing([fileOf(whole)], 'content')).toContain('Ta bort raden utkast: true när texten är klar.');
	expect(fileOf([...whole, '--publicera']).data['utkast']).toBe('');
	expect(closing([fileOf([...whole, '--publicera'])], 'content')).not.toContain('utkast');
});

test.each([
	[
		'what is missing',
		['exempel', ...about, ...placed],
		'Det saknas uppgifter: --kallor-titel, --kallor-utgivare och --kallor-url. Skriv npm run new -- --hjalp, så står det vad de betyder.',
	],
	[
		'what the stage lacks',
		[...whole, '--skede', 'i-bruk'],
		'Det saknas uppgifter: --i-bruk-sedan. Skriv npm run new -- --hjalp, så står det vad de betyder.',
	],
])('says %s in one sentence', (_, words, sentence) => {
	expect(missingSentence(readArguments(words), today)).toBe(sentence);
});

test.each([
	['a name that is taken', [...whole, '--id', 'forsta-svaret'], '”forsta-svaret” finns redan. Välj ett annat namn.'],
	[
		'dates that make it another stage',
		[...whole, '--skede', 'ide', '--startade', '2021'],
		'Med de här uppgifterna visas exemplet som ”Pågår”, inte som ”Idé”. Ändra --skede, eller datumen och effekterna.',
	],
	[
		'an effect that is only expected',
		[...whole, '--skede', 'innovation', ...inUse, ...effect.with(3, '1')],
		'Med de här uppgifterna visas exemplet som ”I bruk – nyttan är inte visad än”, inte som ”Innovation”. Nyttan är väntad men inte visad. När någon har sett eller mätt den: skriv i effekter vad som har ändrats, med evidens 2 eller högre och en källa.',
	],
])('refuses %s', (_, words, reason) => {
	expect(made(words)).toEqual({ reason });
});

test('the end says how a case and a need are shown, what is missing for more, and what to do now', () => {
	const needFile = fileOf(['behov', ...need, ...source]);
	const caseFile = fileOf([...whole, '--startade', '2021', '--publicera']);
	const text = closing([needFile, { ...caseFile, data: { ...caseFile.data, behov: [needFile.id] } }], 'content');

	expect(reportWith([needFile])).toBe('');
	expect(text).toMatch(
		/^Filen är skriven: content\/behov\/jag-vill-vakna-utvilad\.md\nBehovet visas som ”Prövas”\.\n\nFilen är skriven: content\/exempel\/lampor-som-vacker-mjukt\.md\nExemplet visas som ”Pågår”\. /,
	);
	expect(text).toContain('\nFör att visas som ”I bruk – nyttan är inte visad än”: Skriv i i_bruk sedan när det används');
	expect(text).toContain('\nSå här gör du nu:\n1. Öppna filen');
	expect(closing([needFile], 'content')).toContain('Behovet visas som ”Obesvarat” tills ett exempel svarar på det.');
});
