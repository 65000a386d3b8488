import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { random } from '../../src/portfolio/hash.ts';
import { tipFacets } from '../../src/portfolio/vocabulary/facet.ts';
import { owner, type OwnerId } from '../../src/portfolio/vocabulary/owner.ts';
import { listedStatuses, type ListedStatusId } from '../../src/portfolio/vocabulary/status.ts';

const who = 'Hemtjänsten Förskolan Biblioteket Bygglovsenheten Räddningstjänsten Kontaktcenter Vattenverket'.split(' ');
const did = ['provar', 'bygger om', 'delar med sig av', 'förenklar', 'öppnar', 'lägger om'];
const what = [
	...['schemaläggningen', 'välfärdsteknikutrustningen för hemmet', 'ansökan om föreningsbidrag', 'lånet av verktyg'],
	...['dagvattenhanteringen vid skyfall', 'verksamhetsuppföljningen', 'samhällsbyggnadsprocessen'],
];
const wishes: Record<OwnerId, string[]> = {
	invanare: ['Jag vill få besked snabbare', 'Jag vill slippa fylla i samma uppgift två gånger', 'Jag vill känna mig trygg på vägen hem'],
	medarbetare: ['Vi vill ha mer tid för mötet', 'Vi vill kunna pröva en idé i vår egen vardag'],
	omvarld: ['Klimatpåverkan måste minska', 'Samhället behöver fungera när något oväntat händer'],
};
const source = { titel: 'Uppföljning av arbetet', utgivare: 'Exempelkommun', url: 'https://example.org/uppfoljning', publicerad: '2025' };
const body = `
## Så började det

Det började med att någon frågade varför det tog så lång tid. Svaret var att ärendet låg still mellan två skrivbord.

## Så gjorde vi

Vi ritade upp vägen som den var och strök det som ingen behövde. Sedan prövade vi, ändrade och prövade igen.

- Vi började i liten skala.
- Vi frågade dem som väntade.
`;

/** The keys that make a case's status what it is. */
function keysFor(status: ListedStatusId, year: number): object {
	const begun = { startade: `${year}-03` };
	const used = { ...begun, i_bruk: { sedan: `${year + 1}-01`, var: 'I hela kommunen' } };
	const effect = { vad: 'Väntetiden', for_vem: 'Den som söker', fore: '12', efter: '5', enhet: 'dagar', matt: `${year + 1}`, evidens: 2 };
	const shown = { ...used, effekter: [{ ...effect, kallor: [1] }] };
	const lesson = { text: 'Det gick fortare när de som skulle använda det var med från början.', sort: 'fungerade', kallor: [1] };
	const over = { lardomar: [lesson], avslutat: { datum: `${year + 2}`, orsak: 'projektet-slut' } };
	const keys: Record<ListedStatusId, object> = {
		ide: {},
		pagar: begun,
		'i-bruk': used,
		innovation: shown,
		'tidigare-innovation': { ...shown, ...over },
		'avslutat-forsok': { ...begun, ...over },
	};
	return keys[status];
}

/** Writes a portfolio in the contract's form, the same for the same seed, in place of what the folder held. Every fifth need has no case. */
export function writePortfolio(folder: string, { cases, seed = 1 }: { cases: number; seed?: number }): void {
	const chance = random(seed);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
	const write = (path: string, data: object, text?: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text === undefined ? stringify(data) : `---\n${stringify(data)}---\n${text}`);
	};
	const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
	rmSync(folder, { recursive: true, force: true });

	const contact = { roll: 'Redaktionen', epost: 'redaktionen@example.org' };
	write('webbplats.yaml', {
		...{ namn: 'Innovationsportföljen', undertitel: 'Så gör vi nytt i Exempelkommun', organisation: 'exempelkommun', kontakt: contact },
		...{ adress: 'https://innovation.example.org', licens: { metadata: 'CC0 1.0', texter: 'CC BY 4.0' } },
		tillsyn: { namn: 'Digg', anmalan: 'https://www.digg.se/tdosanmalan' },
	});
	write('tillganglighet.yaml', {
		...{ tjanst: 'Innovationsportföljen', forenlighet: 'helt', brister: [], metod: 'Egen granskning.' },
		...{ bedomd: '2026-10-01', uppdaterad: '2026-10-01', rapportera: { epost: contact.epost } },
	});
	const neighbours = numbered('kommun', Math.min(20, Math.ceil(cases / 8)));
	write('organisationer/exempelkommun.yaml', { namn: 'Exempelkommun', sort: 'kommun', hemma: true });
	for (const id of neighbours) write(`organisationer/${id}.yaml`, { namn: `Grannkommunen ${id.slice(7)}`, sort: 'kommun' });

	const needs = numbered('behov', Math.max(3, Math.min(40, Math.round(cases / 5))));
	for (const [index, id] of needs.entries()) {
		const agare = owner.ids[index % owner.ids.length] as OwnerId;
		const beskrivning = `Behov ${index + 1} kom fram i samtal med dem som berörs. Det har kommit tillbaka flera år i rad.`;
		const titel = `${pick(wishes[agare])} (${index + 1})`;
		write(`behov/${id}.md`, { titel, agare, slag: pick(tipFacets), beskrivning, kallor: [source], publicerad: '2026-01-15' }, '');
	}
	const answered = needs.filter((_, index) => index % 5 !== 4);
	for (const [index, id] of numbered('exempel', cases).entries()) {
		const inriktning = chance() < 0.06 ? 'blandat' : pick(tipFacets);
		const second = inriktning !== 'blandat' && chance() < 0.5 ? pick(tipFacets.filter((facet) => facet !== inriktning)) : undefined;
		const status = pick(listedStatuses);
		const data = {
			titel: `${pick(who)} ${pick(did)} ${pick(what)} (${index + 1})`,
			ingress: `Ärende ${index + 1}: den som söker får ett första svar nästa arbetsdag. Det gick att ordna utan ett nytt system.`,
			organisationer: [pick(['exempelkommun', ...neighbours])],
			inriktning,
			...(second && { andra_inriktning: second }),
			inriktning_skal: 'Arbetet gör något som redan görs, på ett nytt sätt.',
			behov: [...new Set([pick(answered), pick(answered)])],
			...keysFor(status, 2014 + Math.floor(chance() * 9)),
			...(status === 'innovation' && chance() < 0.4 && { anvands_av: [{ organisation: 'Grannkommunen' }] }),
			kallor: [source],
			...{ publicerad: `2026-0${1 + (index % 9)}-10`, granskad: '2026-10-01' },
		};
		write(`exempel/${id}.md`, data, body);
	}
}
