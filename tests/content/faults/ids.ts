import { caseFile, edit, file, keys, needFile, organisationFile, siteFile, statementFile, textOf, without, type Row } from '../support.ts';

const lab = `---
namn: En idésluss
leds_av: exempelkommun
ingress: Medarbetare fick hjälp att pröva sina idéer i liten skala.
kallor:
  - { titel: Slutrapport, utgivare: Exempelkommun, url: https://example.org/slutrapport }
---
`;

/** Ids and files: what an author does, and the report it gives. */
export const idsRows: readonly Row[] = [
	{
		name: 'A misspelt organisation',
		changes: [edit(caseFile, '[exempelkommun]', '[exempel-kommun]')],
		says: `content/exempel/forsta-svaret.md
  rad 4  organisationer: ”exempel-kommun” finns inte i organisationer/. Menade du ”exempelkommun”?`,
	},
	{
		name: 'A need nobody has written',
		changes: [edit(caseFile, '[snabbare-besked]', '[snabbare-besked, tryggare-gator]')],
		says: `content/exempel/forsta-svaret.md
  rad 7  behov: ”tryggare-gator” finns inte i behov/. Skapa filen först, eller skriv ett id som finns.`,
	},
	{
		name: 'A user that is spelled like an id',
		changes: [keys('anvands_av:\n  - organisation: andra-kommunen\n  - organisation: Tredje kommunen')],
		says: `content/exempel/forsta-svaret.md
  rad 15  anvands_av.organisation: ”andra-kommunen” finns inte i organisationer/. Skapa filen först, eller skriv ett id som finns.`,
	},
	{
		name: 'A lab with unknown ids',
		changes: [
			file(
				'ideslussar/en-sluss.md',
				lab.replace('leds_av: exempelkommun', 'leds_av: exempelkomun\nmed: [grann-kommunen, Grannens bolag]\nexempel: [forsta-svare]'),
			),
		],
		says: `content/ideslussar/en-sluss.md
  rad 3  leds_av: ”exempelkomun” finns inte i organisationer/. Menade du ”exempelkommun”?
  rad 4  med: ”grann-kommunen” finns inte i organisationer/. Skapa filen först, eller skriv ett id som finns.
  rad 5  exempel: ”forsta-svare” finns inte i exempel/. Menade du ”forsta-svaret”?`,
	},
	{
		name: 'A site that is run by an unknown organisation',
		changes: [edit(siteFile, 'organisation: exempelkommun', 'organisation: exempel')],
		says: `content/webbplats.yaml
  rad 3  organisation: ”exempel” finns inte i organisationer/. Menade du ”exempelkommun”?`,
	},
	{
		name: 'An old id that is in use',
		changes: [keys('tidigare_id: [forsta-svaret]')],
		says: `content/exempel/forsta-svaret.md
  rad 14  tidigare_id: ”forsta-svaret” är id för ett exempel som finns. Ett gammalt id får inte användas igen.`,
	},
	{
		name: 'An old id in two files',
		changes: [keys('tidigare_id: [gammalt]'), (files) => file('exempel/ett-till.md', textOf(files, caseFile))(files)],
		says: `content/exempel/forsta-svaret.md
  rad 14  tidigare_id: ”gammalt” står också i tidigare_id i exempel/ett-till.md. Ta bort det ena.`,
	},
	{
		name: 'No home organisation',
		changes: [edit(organisationFile, 'hemma: true\n', '')],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  fil: Ingen organisation är portföljens egen. Skriv hemma: true i organisationer/exempelkommun.yaml.`,
	},
	{
		name: 'Two home organisations',
		changes: [file('organisationer/annan.yaml', 'namn: Annan\nsort: region\nhemma: true\n')],
		says: `content/organisationer/annan.yaml
  rad 3  hemma: Bara en organisation är portföljens egen, och det är ”exempelkommun”. Ta bort raden.`,
	},
	{
		name: 'A site that is not run by the home organisation',
		changes: [
			edit(siteFile, 'organisation: exempelkommun', 'organisation: annan'),
			file('organisationer/annan.yaml', 'namn: Annan\nsort: region\n'),
		],
		says: `content/webbplats.yaml
  rad 3  organisation: ”annan” är inte portföljens egen organisation. Skriv ”exempelkommun”, som har hemma: true.`,
	},
	{
		name: 'A need with the name of a page',
		changes: [(files) => file('behov/obesvarade.md', textOf(files, needFile))(files)],
		says: `content/behov/obesvarade.md
  rad 1  fil: Adressen /behov/obesvarade/ är upptagen av en annan sida. Ge filen ett annat namn än ”obesvarade”.`,
	},
	{
		name: 'An organisation with the name of a later page',
		changes: [file('organisationer/2.yaml', 'namn: Annan\nsort: kommun\n')],
		says: `content/organisationer/2.yaml
  rad 1  fil: Adressen /organisationer/2/ är upptagen av en annan sida. Ge filen ett annat namn än ”2”.`,
	},
	{
		name: 'No facts about the site',
		changes: [without(siteFile)],
		says: `content/webbplats.yaml
  rad 1  fil: Filen ”webbplats.yaml” saknas. Kopiera den från en annan portfölj och ändra uppgifterna.`,
	},
	{
		name: 'No accessibility statement',
		changes: [without(statementFile)],
		says: `content/tillganglighet.yaml
  rad 1  fil: Filen ”tillganglighet.yaml” saknas. Kopiera den från en annan portfölj och ändra uppgifterna.`,
	},
	{
		name: 'No cases',
		changes: [without(caseFile)],
		says: `content/exempel/
  rad 1  fil: Mappen är tom. En portfölj har minst ett exempel.`,
	},
	{
		name: 'A file name with capitals, spaces and Swedish letters',
		changes: [file('organisationer/Åre kommun.yaml', 'namn: Åre\nsort: kommun\n')],
		says: `content/organisationer/Åre kommun.yaml
  rad 1  fil: Filnamnet ”Åre kommun.yaml” går inte att använda i en adress. Använd bara små bokstäver a–z, siffror och bindestreck. Byt namn till ”are-kommun.yaml”.`,
	},
	{
		name: 'A file name that is too long',
		changes: [file(`organisationer/${'mycket-'.repeat(9)}lang.yaml`, 'namn: Lång\nsort: kommun\n')],
		says: `content/organisationer/mycket-mycket-mycket-mycket-mycket-mycket-mycket-mycket-mycket-lang.yaml
  rad 1  fil: Filnamnet ”mycket-mycket-mycket-mycket-mycket-mycket-mycket-mycket-myc…” har 67 tecken. Ett id har högst 60.`,
	},
	{
		name: 'A copy from Windows',
		changes: [file('organisationer/exempelkommun - kopia.yaml', 'namn: Exempelkommun\nsort: kommun\n')],
		says: `content/organisationer/exempelkommun - kopia.yaml
  rad 1  fil: ”exempelkommun - kopia.yaml” ser ut som en kopia. Ta bort filen, eller ge den ett eget namn om innehållet är nytt.`,
	},
	{
		name: 'A copy with a number',
		changes: [file('organisationer/exempelkommun (2).yaml', 'namn: Exempelkommun\nsort: kommun\n')],
		says: `content/organisationer/exempelkommun (2).yaml
  rad 1  fil: ”exempelkommun (2).yaml” ser ut som en kopia. Ta bort filen, eller ge den ett eget namn om innehållet är nytt.`,
	},
	{
		name: 'The wrong ending',
		changes: [file('organisationer/annan.yml', 'namn: Annan\n')],
		says: `content/organisationer/annan.yml
  rad 1  fil: Filer i organisationer/ slutar med .yaml, men filen heter ”annan.yml”. Byt namn till ”annan.yaml”.`,
	},
	{
		name: 'A text from a word processor',
		changes: [file('exempel/nytt-exempel.docx')],
		says: `content/exempel/nytt-exempel.docx
  rad 1  fil: Filer i exempel/ slutar med .md eller .mdx, men filen heter ”nytt-exempel.docx”. Flytta eller ta bort den.`,
	},
	{
		name: 'A file in the wrong folder',
		changes: [file('exempel/2026/nytt.md', '')],
		says: `content/exempel/2026/nytt.md
  rad 1  fil: Filen ligger i en undermapp och läses inte. Flytta den till exempel/.`,
	},
	{
		name: 'A misspelt folder',
		changes: [file('exmpel/nytt.md', '')],
		says: `content/exmpel/nytt.md
  rad 1  fil: Mappen ”exmpel” används inte, så filen läses inte. Menade du ”exempel”?`,
	},
	{
		name: 'A file that no folder has',
		changes: [file('webplats.yaml', '')],
		says: `content/webplats.yaml
  rad 1  fil: Filen ”webplats.yaml” används inte. Menade du ”webbplats.yaml”?`,
	},
	{
		name: 'Two files with one id',
		changes: [(files) => file('exempel/forsta-svaret.mdx', textOf(files, caseFile))(files)],
		says: `content/exempel/forsta-svaret.mdx
  rad 1  fil: Id ”forsta-svaret” används redan av exempel/forsta-svaret.md. Behåll en av filerna.`,
	},
];
