import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { tipFacets } from '../../src/portfolio/vocabulary/facet.ts';
import { filesOf, idOf } from './authored-files.ts';

type Data = Record<string, unknown>;

/** A copy of the program with a portfolio of its own, and the day it is built. */
export interface Edited {
	/** The program. */
	project: string;
	/** The content. */
	content: string;
	day: string;
}

/** What an edit has to choose with. */
export interface Chance {
	pick<T>(items: readonly T[]): T;
	/** A number that no earlier edit has had. */
	next(): number;
}

type Edit = (edited: Edited, chance: Chance) => void;

const cases = ({ content }: Edited) => filesOf(content).names('exempel');
/** Cases that are neither unpublished nor drafts. */
const shown = (edited: Edited) => {
	const files = filesOf(edited.content);
	return cases(edited).filter((path) => {
		const { avpublicerad, utkast } = files.data(path);
		return !avpublicerad && !utkast;
	});
};
const needs = ({ content }: Edited) => filesOf(content).names('behov');
const onFile =
	(list: (edited: Edited) => string[], change: (path: string, number: number, chance: Chance) => Data): Edit =>
	(edited, chance) => {
		const path = chance.pick(list(edited));
		filesOf(edited.content).change(path, change(path, chance.next(), chance));
	};
const onSite = (change: (number: number, chance: Chance) => Data): Edit =>
	onFile(
		() => ['webbplats.yaml'],
		(_, number, chance) => change(number, chance),
	);

/** Takes an id out of every list that names it. */
function forget(content: string, id: string): void {
	const files = filesOf(content);
	for (const path of files.names('ideslussar')) {
		const { exempel = [] } = files.data(path) as { exempel?: string[] };
		if (exempel.includes(id)) files.change(path, { exempel: exempel.filter((each) => each !== id) });
	}
}

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const lesson = (number: number) => ({ text: `Det tog ${number} veckor längre än vi trodde.`, sort: 'fungerade-inte', kallor: [1] });

/** Every way a portfolio, its program or its day can change, by what a person would call it. */
export const edits: Readonly<Record<string, Edit>> = {
	'a case’s text': (edited, { pick, next }) =>
		filesOf(edited.content).addText(pick(cases(edited)), `Sedan hände det ${next()} gånger till.`),
	'a case’s title': onFile(cases, (_, number) => ({ titel: `Biblioteket lånar ut verktyg nummer ${number}` })),
	'a case’s summary': onFile(cases, (_, number) => ({
		ingress: `Den som söker får svar inom ${number} dagar. Det gick att ordna utan ett nytt system.`,
	})),
	'a case’s lessons': onFile(cases, (_, number) => ({ lardomar: [lesson(number)] })),
	'a case’s facet': onFile(shown, (_, __, { pick }) => ({ inriktning: pick(tipFacets), andra_inriktning: undefined })),
	'a case’s needs': (edited, { pick }) => {
		const need = () => idOf(pick(needs(edited)));
		filesOf(edited.content).change(pick(shown(edited)), { behov: [...new Set([need(), need()])] });
	},
	'a case comes into use': onFile(shown, () => ({ startade: '2010-01', i_bruk: { sedan: '2021-01' }, avslutat: undefined })),
	'a case ends': onFile(shown, (_, number) => ({
		startade: '2010-01',
		lardomar: [lesson(number)],
		avslutat: { datum: '2024', orsak: 'for-dyrt' },
	})),
	'a case is used by others': onFile(shown, (_, number) => ({
		anvands_av: [{ organisation: `Grannkommun ${number}` }, { organisation: 'kommun-1' }],
	})),
	'a case is added': (edited, { pick, next }) => {
		const files = filesOf(edited.content);
		const number = next();
		const path = `exempel/nytt-${number}.md`;
		files.write(path, files.read(pick(shown(edited).filter((each) => each.endsWith('.md')))));
		files.change(path, { titel: `Förskolan provar nummer ${number}`, tidigare_id: undefined });
	},
	'a case is renamed': (edited, { pick, next }) => {
		const files = filesOf(edited.content);
		const path = pick(shown(edited));
		const before = (files.data(path)['tidigare_id'] ?? []) as string[];
		files.change(path, { tidigare_id: [...before, idOf(path)] });
		const to = path.replace(idOf(path), `omdopt-${next()}`);
		files.write(to, files.read(path));
		files.remove(path);
		forget(edited.content, idOf(path));
	},
	'a case is withdrawn': (edited, { pick }) => {
		const path = pick(shown(edited));
		forget(edited.content, idOf(path));
		filesOf(edited.content).change(path, { avpublicerad: { datum: '2026-11-01', skal: 'Uppgifterna stämde inte.' } });
	},
	'a case is deleted': (edited, { pick }) => {
		const path = pick(cases(edited));
		forget(edited.content, idOf(path));
		filesOf(edited.content).remove(path);
	},
	'a case becomes a draft': (edited, { pick }) => {
		const path = pick(shown(edited));
		forget(edited.content, idOf(path));
		filesOf(edited.content).change(path, { utkast: true });
	},
	'a need’s title': onFile(needs, (_, number) => ({ titel: `Jag vill ha svar inom ${number} dagar` })),
	'a need’s description': onFile(needs, (_, number) => ({
		beskrivning: `Det har kommit tillbaka ${number} gånger i samtal med dem som berörs.`,
	})),
	'a need is added': (edited, { pick, next }) => {
		const files = filesOf(edited.content);
		const path = `behov/nytt-${next()}.md`;
		files.write(path, files.read(pick(needs(edited))));
		files.change(path, { titel: `Vi vill prova ${path}` });
	},
	'a need nobody answers is deleted': (edited, { pick }) => {
		const files = filesOf(edited.content);
		const answered = new Set(cases(edited).flatMap((path) => files.data(path)['behov'] as string[]));
		const free = needs(edited).filter((path) => !answered.has(idOf(path)));
		if (free.length > 1) files.remove(pick(free));
	},
	'an organisation’s name': onFile(
		({ content }) => filesOf(content).names('organisationer'),
		(_, number) => ({ namn: `Kommunen vid ån ${number}` }),
	),
	'an organisation is added': (edited, { next }) => {
		const number = next();
		filesOf(edited.content).write(`organisationer/ny-${number}.yaml`, stringify({ namn: `Bolaget ${number}`, sort: 'foretag' }));
	},
	'a lab': onFile(
		({ content }) => filesOf(content).names('ideslussar'),
		(_, number) => ({ ingress: `Medarbetare prövade ${number} idéer i liten skala.` }),
	),
	'a guide page': (edited, { pick, next }) => {
		const files = filesOf(edited.content);
		files.addText(pick(files.names('sidor')), `Fråga oss om ${next()} saker till.`);
	},
	'a guide page’s place in the menu': onFile(
		({ content }) => filesOf(content).names('sidor'),
		(_, number) => ({ titel: `Så läser du sida ${number}`, ordning: number, i_menyn: number % 2 === 0 }),
	),
	'the word list of the search': (edited, { next }) =>
		filesOf(edited.content).write('sok/synonymer.yaml', stringify([{ term: 'bibliotek', synonymer: ['bokhus', `boklåda${next()}`] }])),
	'the site’s name': onSite((number) => ({ namn: `Portfölj ${number}` })),
	'the site’s contact': onSite((number) => ({ kontakt: { roll: 'Redaktionen', epost: `redaktion${number}@example.org` } })),
	'the site’s notice and colour': onSite((number, { pick }) => ({
		notis: `Provar nummer ${number}.`,
		tema: { farg: pick(['#0a5c36', '#ffd500', '#7a1f5c']) },
	})),
	'the site’s supervision': onSite((number) => ({ tillsyn: { namn: `Digg ${number}`, anmalan: 'https://www.digg.se/tdosanmalan' } })),
	'the statement of accessibility': onFile(
		() => ['tillganglighet.yaml'],
		(_, number) => ({ metod: `Egen granskning nummer ${number}.` }),
	),
	'a picture, under the same name': (edited, { next }) => {
		const file = filesOf(edited.content).full('exempel/bilder/bild.jpg');
		// What follows the end of a JPEG is not part of the picture, but it is part of the file.
		writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(`${next()}`)]));
	},
	'the day': (edited) => void (edited.day = dayAfter(edited.day, 1)),
	'the day, past a review': (edited) => void (edited.day = dayAfter(edited.day, 20)),
	'the program’s own words': ({ project }, { next }) => {
		const file = join(project, 'src/portfolio/vocabulary/facet.ts');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/(citizenLabel: ')([^'\d]*)\d*'/, `$1$2${next()}'`));
	},
};
