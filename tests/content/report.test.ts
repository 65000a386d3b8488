import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { report, stopsPublication } from '../../src/content-check/report.ts';
import { today as buildDay } from '../../src/site/settings.ts';
import {
	caseFile,
	edit,
	file,
	keys,
	minimal,
	needFile,
	organisationFile,
	reportAfter,
	siteFile,
	statementFile,
	text,
	textOf,
	today,
	without,
} from './support.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test('the published content has no faults', async () => {
	const problems = checkContent(await readContent(folder('../../content')), buildDay);

	expect(report(problems.filter(({ severity }) => severity === 'error'))).toBe('');
});

test('a portfolio of one case and one need passes', () => {
	expect(reportAfter()).toBe('');
});

test('one run reports every fault of every file, by file and line', () => {
	const changes = [
		text('[Borta](/borta/) och # inget\n\n#### Djupt'),
		edit(caseFile, 'inriktning: forbattring', 'inriktning: forbättrig'),
		edit(caseFile, '[snabbare-besked]', '[snabbare-beskd]'),
		keys('avslutat:\n  datum: "2025"\n  orsak: dyrt'),
		edit(needFile, 'agare: invanare', 'agare: elever'),
		edit(organisationFile, 'sort:', 'srot:'),
		edit(siteFile, 'adress: https', 'adress: http'),
	];

	expect(reportAfter(...changes)).toBe(
		`content/behov/snabbare-besked.md
  rad 3  agare: ”elever” finns inte. Välj en av: invanare, medarbetare, omvarld.

content/exempel/forsta-svaret.md
  rad 5  inriktning: ”forbättrig” finns inte. Menade du ”forbattring”? Välj en av: forbattring, uppdrag, framsyn, anpassning, blandat.
  rad 7  behov: ”snabbare-beskd” finns inte i behov/. Menade du ”snabbare-besked”?
  rad 14  avslutat: Den som avslutar delar vad den lärde sig. Skriv minst en lärdom i lardomar.
  rad 16  avslutat.orsak: ”dyrt” finns inte. Menade du ”for-dyrt”? Välj en av: ingen-nytta, for-dyrt, rattsligt-hinder, ersatt, prioriterades-bort, blev-ordinarie, projektet-slut.
  rad 23  text: Sidan ”/borta/” finns inte. Ändra länken eller ta bort den.
  rad 25  text: Rubriken ”Djupt” har 4 # och hoppar över en nivå. Skriv ###.

content/organisationer/exempelkommun.yaml
  rad 1  sort: Uppgiften saknas. Vilken sorts organisation det är. Välj en av: kommun, region, kommunalt-bolag, myndighet, larosate, foretag, forening, kommunalforbund.
  rad 2  srot: Nyckeln ”srot” finns inte. Menade du ”sort”?

content/webbplats.yaml
  rad 4  adress: ”http://innovation.example.org” är ingen hel adress. Skriv en adress som börjar med https://.

10 fel i 4 filer. Inget publiceras förrän allt är rättat.`,
	);
});

test('a warning is counted by itself and stops nothing', () => {
	const old = edit(statementFile, "bedomd: '2026-10-01'", "bedomd: '2024-10-01'")(minimal.files);
	const problems = checkContent({ ...minimal, files: old }, today);

	expect(stopsPublication(problems)).toBe(false);
	expect(report(problems)).toMatch(/\n\n1 varning\. En varning stoppar inte publiceringen\.$/);
});

test('one fault in one file is counted as one', () => {
	expect(reportAfter(without(statementFile))).toMatch(/\n\n1 fel i 1 fil\. Inget publiceras förrän allt är rättat\.$/);
});

test.each([
	['a byte order mark', (content: string) => `\uFEFF${content}`],
	['Windows line ends', (content: string) => content.replaceAll('\n', '\r\n')],
	['empty lines at the top', (content: string) => `\n\n${content}`],
	['spaces after the three dashes', (content: string) => content.replaceAll('---\n', '---  \n')],
	[
		'days and years without quotation marks',
		(content: string) => content.replaceAll('"', '').replace('publicerad', 'startade: 2025\npublicerad'),
	],
	['braces in Markdown', (content: string) => `${content}\nEn { klammer } och {en till}.\n`],
	[
		'code that shows HTML',
		(content: string) => `${content}\n\`<script>\`\n\n\`\`\`html\n<iframe src="x"></iframe> [länk](/borta/)\n\`\`\`\n`,
	],
	['a comment in HTML', (content: string) => `${content}\n<!-- <script> står här -->\n`],
	[
		'links that lead somewhere',
		(content: string) =>
			`${content}\n[Ned](#väntan-var-värst), [källa](#kalla-1), [sök](/sok/?q=bygglov), [mål](/globala-mal/11/), <https://example.org>, [mejl](mailto:redaktionen@example.org)\n`,
	],
	[
		'numbers that are nobody',
		(content: string) =>
			`${content}\nDiarienummer 202611011234, 556016-0680, 19850709-9806, 040-12 34 56 och [ärende](https://example.org/198507099805).\n`,
	],
])('%s do no harm', (_, change) => {
	expect(reportAfter(file(caseFile, change(textOf(minimal.files, caseFile))))).toBe('');
});

test.each(['exempel/.DS_Store', 'exempel/Thumbs.db', 'README.md', 'exempel/forsta-svaret/disk.jpg', 'bilder/logotyp.svg'])(
	'%s is left alone',
	(path) => {
		expect(reportAfter(file(path))).toBe('');
	},
);

test('an old id keeps its address, so that a link to it holds', () => {
	expect(reportAfter(keys('tidigare_id: [gamla-svaret]'), text('[Förr](/exempel/gamla-svaret/)'))).toBe('');
});

test('a guide page may use the components of the site', () => {
	const page =
		'---\ntitel: Om portföljen\ningress: Här berättar vi vad portföljen är och hur du läser den.\nordning: 1\ni_menyn: true\n---\n\n<Inriktningar />\n';

	expect(reportAfter(file('sidor/om.mdx', page))).toBe('');
});
