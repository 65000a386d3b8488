import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { hash } from '../../../src/portfolio/hash.ts';
import { tipFacets } from '../../../src/portfolio/vocabulary/facet.ts';
import { organisationKind } from '../../../src/portfolio/vocabulary/organisation-kind.ts';
import { owner, type OwnerId } from '../../../src/portfolio/vocabulary/owner.ts';
import { caseFacts, sourcesOf } from './case-data.ts';
import { bodyText, writer } from './prose.ts';

/*
 * A whole portfolio in the contract's form, of any size. What a file says follows from its own number alone,
 * and it points only at files with so low a number that they are there as soon as it is: case 17 is the same
 * bytes among 100 as among 10,000.
 */

const mostOrganisations = 290;
const mostLabs = 30;
const casesPerNeed = 25;
const casesPerLab = 100;
const casesPerOrganisation = 8;

const wishes: Record<OwnerId, string[]> = {
	invanare: ['Jag vill slippa vänta på %', 'Jag vill förstå & utan att fråga', 'Jag vill vara trygg med &'],
	medarbetare: ['Vi vill ha mer tid för &', 'Vi vill kunna pröva % i vår egen vardag'],
	omvarld: ['Samhället behöver & när något oväntat händer', 'Färre # måste räcka till fler'],
};
const titles = [
	'& blev klar på hälften av tiden',
	'Nytt sätt att sköta & ger fler #',
	'Från % till % utan omvägar',
	'De som väntar på & får svar direkt',
];

export const caseId = (number: number) => `exempel-${number + 1}`;
const needId = (number: number) => `behov-${number + 1}`;
const labId = (number: number) => `sluss-${number + 1}`;
/** Number 0 is the portfolio's own. */
const organisationId = (number: number) => (number === 0 ? 'exempelkommun' : `organisation-${number}`);

/** How many there are of each among so many cases. */
export const portfolioSize = (cases: number) => ({
	needs: Math.ceil(cases / casesPerNeed),
	labs: Math.min(mostLabs, Math.floor(cases / casesPerLab)),
	organisations: Math.min(mostOrganisations, Math.ceil(cases / casesPerOrganisation)),
});

const numbered = (count: number) => Array.from({ length: count }, (_, number) => number);
/** A text within the schema's limit, cut at a word. */
const within = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`);

/** A file of the portfolio, and what it says. */
export interface ContentFile {
	/** Path within the content folder. */
	path: string;
	data: object;
	body?: string;
	text: string;
}

const entry = (path: string, data: object, body?: string): ContentFile => ({ path, data, body, text: asText(data, body) });

/** As an author's file holds it: data alone, or front matter and a text. */
export const asText = (data: object, body?: string): string =>
	body === undefined ? stringify(data) : `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}`;

/** One case. A new revision is the same case with another title, ingress and text. */
export function caseFile(number: number, revision = 0): ContentFile {
	const facts = writer(hash(`case ${number}`));
	const text = writer(hash(`case ${number} text ${revision}`));
	const { needs, organisations } = portfolioSize(number + 1);
	// Every fifth need is left without an answer.
	const answered = numbered(needs).filter((need) => need % 5 !== 4);
	const owners = [facts.below(organisations), ...(facts.chance() < 0.2 ? [facts.below(organisations)] : [])];
	const neededBy = [facts.pick(answered), ...(facts.chance() < 0.4 ? [facts.pick(answered)] : [])];
	const links = { organisations: [...new Set(owners)].map(organisationId), needs: [...new Set(neededBy)].map(needId) };
	const data = {
		titel: within(text.filled(text.pick(titles)), 90),
		ingress: within(text.paragraph(2), 280),
		...caseFacts(facts, links),
	};
	const earlier = caseId(facts.below(number + 1));
	const body = bodyText(text, [
		`[ett annat exempel](/exempel/${earlier}/)`,
		`[inriktningen](/inriktning/${data.inriktning}/)`,
		`[behovet](/behov/${links.needs[0]}/)`,
		'[en rapport](https://example.org/rapporter/arbetet)',
	]);
	return entry(`exempel/${caseId(number)}.md`, data, body);
}

function needFile(number: number): ContentFile {
	const write = writer(hash(`need ${number}`));
	const agare = owner.ids[number % owner.ids.length] as OwnerId;
	const titel = within(write.filled(write.pick(wishes[agare])), 90);
	const beskrivning = within(write.paragraph(3), 400);
	const rest = { slag: write.pick(tipFacets), beskrivning, kallor: sourcesOf(write), publicerad: '2026-01-15' };
	return entry(`behov/${needId(number)}.md`, { titel, agare, ...rest }, `${write.paragraph(4)}\n`);
}

function labFile(number: number): ContentFile {
	const write = writer(hash(`lab ${number}`));
	const { organisations } = portfolioSize(casesPerLab * (number + 1));
	const exempel = write.some(numbered(casesPerLab), 3).map((place) => caseId(number * casesPerLab + place));
	const members = [...new Set([write.below(organisations), write.below(organisations)])].map(organisationId);
	const data = {
		...{ namn: write.filled('Idéslussen för &'), leds_av: organisationId(write.below(organisations)), med: members },
		...{ period: { fran: '2016', till: '2019' }, bidrag: 1_000_000 * (1 + write.below(4)), ingress: within(write.paragraph(2), 280) },
		...{ arbetssatt: [write.sentence(), write.sentence()], exempel, kallor: sourcesOf(write) },
		lardomar: [{ text: write.sentence(), sort: 'fungerade', tema: 'arena-for-larande', kallor: [1] }],
	};
	return entry(`ideslussar/${labId(number)}.md`, data, bodyText(write, ['[vad andra gör](/ideslussar/)']));
}

function organisationFile(number: number): ContentFile {
	const id = organisationId(number);
	if (number === 0) return entry(`organisationer/${id}.yaml`, { namn: 'Exempelkommun', sort: 'kommun', hemma: true });
	const { filled, pick } = writer(hash(`organisation ${number}`));
	const sort = pick(organisationKind.ids);
	const namn = `${filled('Rådet för &')} i område ${number}`;
	return entry(`organisationer/${id}.yaml`, { namn, sort, url: `https://example.org/${id}/` });
}

function settings(): ContentFile[] {
	const contact = { roll: 'Redaktionen', epost: 'redaktionen@example.org' };
	const site = {
		...{ namn: 'Innovationsportföljen', undertitel: 'Så gör vi nytt i Exempelkommun', organisation: organisationId(0) },
		...{ adress: 'https://innovation.example.org', kontakt: contact, licens: { metadata: 'CC0 1.0', texter: 'CC BY 4.0' } },
		tillsyn: { namn: 'Digg', anmalan: 'https://www.digg.se/tdosanmalan' },
		// Without a repository the form is for practice, and holds every text of the portfolio.
		kodforrad: 'https://github.com/example/innovationsportfoljen',
	};
	const statement = {
		...{ tjanst: site.namn, forenlighet: 'helt', brister: [], metod: 'Egen granskning.' },
		...{ bedomd: '2026-10-01', uppdaterad: '2026-10-01', rapportera: { epost: contact.epost } },
	};
	const guide = {
		titel: 'Om portföljen',
		ingress: 'Här står vad portföljen är till för och vem som sköter den.',
		ordning: 10,
		i_menyn: true,
	};
	const words = [{ term: 'äldreboende', synonymer: ['särskilt boende'] }];
	return [
		entry('webbplats.yaml', site),
		entry('tillganglighet.yaml', statement),
		entry('sidor/om-portfoljen.mdx', guide, bodyText(writer(hash('guide')), ['[alla exempel](/exempel/)'])),
		entry('sok/synonymer.yaml', words),
	];
}

/** A whole portfolio of so many cases. */
export function portfolioFiles(cases: number): ContentFile[] {
	const { needs, labs, organisations } = portfolioSize(cases);
	return [
		...settings(),
		...numbered(organisations).map(organisationFile),
		...numbered(needs).map(needFile),
		...numbered(labs).map(labFile),
		...numbered(cases).map((number) => caseFile(number)),
	];
}

/** The portfolio with one case rewritten: another title, ingress and text. */
export function withRevision(files: readonly ContentFile[], number: number, revision: number): ContentFile[] {
	const changed = caseFile(number, revision);
	return files.map((file) => (file.path === changed.path ? changed : file));
}

/** Makes a folder hold these files and no others. Those that are the same already are left as they are. */
export function writeFiles(
	folder: string,
	files: readonly Pick<ContentFile, 'path' | 'text'>[],
	before?: readonly Pick<ContentFile, 'path' | 'text'>[],
): void {
	if (!before) rmSync(folder, { recursive: true, force: true });
	const old = new Map(before?.map(({ path, text }) => [path, text]));
	for (const { path, text } of files) {
		if (old.get(path) === text) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
