import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { random } from '../../src/portfolio/hash.ts';
import { tipFacets } from '../../src/portfolio/vocabulary/facet.ts';
import { writePortfolio } from './generated-portfolio.ts';

type Data = Record<string, unknown>;

/** A copy of the program with a portfolio of its own, and the day it is built. */
export interface Edited {
	/** The program. */
	project: string;
	/** The content. */
	content: string;
	day: string;
}

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** Files of a content folder, read and written as their authors would see them. */
function filesOf(content: string) {
	const full = (path: string) => join(content, path);
	const read = (path: string) => readFileSync(full(path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(full(path)), { recursive: true });
		writeFileSync(full(path), text);
	};
	return {
		full,
		read,
		write,
		names: (folder: string) =>
			readdirSync(full(folder), { withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map(({ name }) => `${folder}/${name}`)
				.sort(),
		remove: (path: string) => rmSync(full(path)),
		data: (path: string): Data => parse(/\.mdx?$/.test(path) ? (frontMatter.exec(read(path))?.[1] ?? '') : read(path)) as Data,
		change(path: string, changes: Data) {
			const text = read(path);
			const data = stringify({ ...this.data(path), ...changes });
			write(path, /\.mdx?$/.test(path) ? text.replace(frontMatter, () => `---\n${data}---\n`) : data);
		},
		addText: (path: string, text: string) => write(path, `${read(path)}\n${text}\n`),
	};
}

const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');

/** Writes a portfolio that has something of every kind: a lab, guide pages with every tag, pictures, MDX, old ids, marks of the day. */
export function writeStart(content: string, fixtures: string): void {
	writePortfolio(content, { cases: 36, seed: 7 });
	const files = filesOf(content);
	const source = { titel: 'Slutrapport', utgivare: 'Exempelkommun', url: 'https://example.org/slutrapport' };
	const lesson = { text: 'Chefen måste vara med från början.', sort: 'fungerade', kallor: [1] };
	files.write(
		'ideslussar/slussen.md',
		`---\n${stringify({ namn: 'Idéslussen', leds_av: 'exempelkommun', ingress: 'Medarbetare fick hjälp att pröva sina idéer i liten skala.', lardomar: [lesson], exempel: ['exempel-1', 'exempel-2'], kallor: [source] })}---\n\nSlussen höll öppet varje torsdag.\n`,
	);
	const tags = ['Kompass', 'Statusar', 'Inriktningar', 'Forandringsslag', 'Evidensskala', 'ObesvaradeBehov', 'Ideslussar'];
	for (const [index, tag] of tags.entries()) {
		const guide = {
			titel: `Om ${tag.toLowerCase()}`,
			ingress: `Så läser du det som ${tag.toLowerCase()} visar på sidan.`,
			ordning: index,
			i_menyn: index < 3,
		};
		files.write(`sidor/om-${tag.toLowerCase()}.mdx`, `---\n${stringify(guide)}---\n\nSå här ser det ut i dag.\n\n<${tag} />\n`);
	}
	mkdirSync(files.full('exempel/bilder'), { recursive: true });
	cpSync(join(fixtures, 'full/exempel/allt/bild.jpg'), files.full('exempel/bilder/bild.jpg'));
	const picture = {
		fil: './bilder/bild.jpg',
		alt: 'Ett larm på en vägg.',
		fotograf: 'Kommunikation',
		licens: 'CC BY 4.0',
		personer: 'inga',
	};
	files.change('exempel/exempel-3.md', { bild: picture, handelser: [{ datum: '2027-02-01', text: 'Nästa mätning.' }] });
	files.addText('exempel/exempel-4.md', '![Ett larm hänger på en vägg.](./bilder/bild.jpg)');
	files.change('exempel/exempel-5.md', { granskad: '2026-10-01', granskas_senast: '2026-12-15', tidigare_id: ['gammalt-namn'] });
	files.write('exempel/i-mdx.mdx', files.read('exempel/exempel-6.md').replace(/\(6\)/, '(i MDX)'));
	files.write('sok/synonymer.yaml', stringify([{ term: 'bibliotek', synonymer: ['bokhus'] }]));
}

/** What an edit has to choose with. */
interface Chance {
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
	'a case comes into use': onFile(shown, () => ({ startade: '2020-01', i_bruk: { sedan: '2021-01' }, avslutat: undefined })),
	'a case ends': onFile(shown, (_, number) => ({
		startade: '2020-01',
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

/** A row of edits, each kind at least once before any comes again, the same for the same seed. */
export function* randomEdits(seed: number) {
	const draw = random(seed);
	let number = 1;
	const chance: Chance = { pick: (items) => items[Math.floor(draw() * items.length)] as never, next: () => ++number };
	for (;;) {
		const kinds = Object.entries(edits).map((kind) => ({ kind, at: draw() }));
		for (const { kind } of kinds.sort((a, b) => a.at - b.at)) {
			const [name, edit] = kind;
			yield { name, apply: (edited: Edited) => edit(edited, chance) };
		}
	}
}

/** Copies the program to where it can be edited. */
export function copyProgram(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const name of ['src', 'content/sok', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'])
		if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
}
