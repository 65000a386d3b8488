import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { listedStatuses, type ListedStatusId } from '../../src/portfolio/vocabulary/status.ts';
import { owner } from '../../src/portfolio/vocabulary/owner.ts';
import { tipFacets } from '../../src/portfolio/vocabulary/facet.ts';

/** mulberry32: the same numbers for the same seed. */
const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const who = [
	'Hemtjänsten',
	'Förskolan',
	'Biblioteket',
	'Bygglovsenheten',
	'Räddningstjänsten',
	'Kontaktcenter',
	'Skolmåltiderna',
	'Vattenverket',
];
const did = ['provar', 'bygger om', 'delar med sig av', 'förenklar', 'öppnar', 'lägger om'];
const what = [
	'schemaläggningen',
	'välfärdsteknikutrustningen för hemmet',
	'ansökan om föreningsbidrag',
	'dagvattenhanteringen vid skyfall',
	'verksamhetsuppföljningen',
	'introduktionen för nyanlända',
	'samhällsbyggnadsprocessen',
	'lånet av verktyg',
];
const wishes = [
	'få besked snabbare',
	'slippa fylla i samma uppgift två gånger',
	'förstå beslutet utan hjälp',
	'känna mig trygg på vägen hem',
	'hinna mer',
];
const voices = { invanare: 'Jag vill', medarbetare: 'Vi som arbetar här vill', omvarld: 'Samhället behöver' } as const;

const source = { titel: 'Uppföljning av arbetet', utgivare: 'Exempelkommun', url: 'https://example.org/uppfoljning', publicerad: '2025' };

/** The keys of a case in the given status. Every status is worked out from them. */
function keysFor(status: ListedStatusId, year: number) {
	const startade = `${year}-03`;
	const i_bruk = { sedan: `${year + 1}-01`, var: 'I hela kommunen' };
	const effekter = [
		{ vad: 'Väntetiden', for_vem: 'Den som söker', fore: '12', efter: '5', enhet: 'dagar', matt: `${year + 1}`, evidens: 2, kallor: [1] },
	];
	const lardomar = [{ text: 'Det gick fortare när de som skulle använda det var med från början.', sort: 'fungerade', kallor: [1] }];
	const avslutat = { datum: `${year + 2}`, orsak: 'projektet-slut' };
	switch (status) {
		case 'ide':
			return {};
		case 'pagar':
			return { startade };
		case 'i-bruk':
			return { startade, i_bruk };
		case 'innovation':
			return { startade, i_bruk, effekter, lardomar };
		case 'tidigare-innovation':
			return { startade, i_bruk, effekter, lardomar, avslutat };
		case 'avslutat-forsok':
			return { startade, lardomar, avslutat };
	}
}

const body = `
## Så började det

Det började med att någon frågade varför det tog så lång tid. Svaret var att ärendet låg still mellan två skrivbord.

## Så gjorde vi

Vi ritade upp vägen som den var och strök det som ingen behövde. Sedan prövade vi i ett par veckor, ändrade och prövade igen.

- Vi började i liten skala.
- Vi frågade dem som väntade.
`;

/** Writes a portfolio in the contract's form, the same for the same seed, in place of what the folder held. With 0 cases one draft-free need stands unmet. */
export function writePortfolio(folder: string, { cases, seed = 1 }: { cases: number; seed?: number }): void {
	const chance = random(seed);
	const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
	const entry = (path: string, data: object, text?: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text === undefined ? stringify(data) : `---\n${stringify(data)}---\n${text}`);
	};
	rmSync(folder, { recursive: true, force: true });

	const needs = Array.from({ length: Math.max(3, Math.min(40, Math.round(cases / 5))) }, (_, index) => `behov-${index + 1}`);
	const organisations = [
		'exempelkommun',
		...Array.from({ length: Math.min(20, Math.ceil(cases / 8)) }, (_, index) => `kommun-${index + 1}`),
	];
	entry('webbplats.yaml', {
		namn: 'Innovationsportföljen',
		undertitel: 'Så gör vi nytt i Exempelkommun',
		organisation: 'exempelkommun',
		adress: 'https://innovation.example.org',
		kontakt: { roll: 'Redaktionen', epost: 'redaktionen@example.org' },
		licens: { metadata: 'CC0 1.0', texter: 'CC BY 4.0' },
		tillsyn: { namn: 'Digg', anmalan: 'https://www.digg.se/tdosanmalan' },
	});
	entry('tillganglighet.yaml', {
		tjanst: 'Innovationsportföljen',
		forenlighet: 'helt',
		brister: [],
		bedomd: '2026-10-01',
		uppdaterad: '2026-10-01',
		metod: 'Egen granskning.',
		rapportera: { epost: 'redaktionen@example.org' },
	});
	for (const [index, id] of organisations.entries())
		entry(`organisationer/${id}.yaml`, {
			namn: index === 0 ? 'Exempelkommun' : `Kommun nummer ${index}`,
			sort: 'kommun',
			...(index === 0 && { hemma: true }),
		});
	for (const [index, id] of needs.entries()) {
		const agare = owner.ids[index % owner.ids.length] as (typeof owner.ids)[number];
		const titel = `${voices[agare]} ${pick(wishes)} (${index + 1})`;
		entry(
			`behov/${id}.md`,
			{
				titel,
				agare,
				slag: pick(tipFacets),
				beskrivning: 'Behovet kom fram i samtal med dem som berörs, och det har upprepats flera år i rad.',
				kallor: [source],
				publicerad: '2026-01-15',
			},
			'',
		);
	}
	// The last need of each five is left without an answer.
	const answered = needs.filter((_, index) => index % 5 !== 4);
	for (let number = 1; number <= cases; number += 1) {
		const inriktning = chance() < 0.06 ? 'blandat' : pick(tipFacets);
		const second = inriktning !== 'blandat' && chance() < 0.5 ? pick(tipFacets.filter((id) => id !== inriktning)) : undefined;
		const status = pick(listedStatuses);
		entry(
			`exempel/exempel-${number}.md`,
			{
				titel: `${pick(who)} ${pick(did)} ${pick(what)} (${number})`,
				ingress: 'Den som söker får ett första svar nästa arbetsdag. Det gick att ordna utan ett nytt system.',
				organisationer: [pick(organisations)],
				inriktning,
				...(second && { andra_inriktning: second }),
				inriktning_skal: 'Arbetet gör något som redan görs, på ett nytt sätt.',
				behov: [...new Set([pick(answered), pick(answered)])],
				...keysFor(status, 2014 + Math.floor(chance() * 9)),
				...(status === 'innovation' && chance() < 0.4 && { anvands_av: [{ organisation: 'Grannkommunen' }] }),
				kallor: [source],
				publicerad: `2026-0${1 + (number % 9)}-10`,
				granskad: '2026-10-01',
			},
			body,
		);
	}
}
