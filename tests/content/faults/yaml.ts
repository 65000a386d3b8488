import { caseFile, edit, file, keys, needFile, organisationFile, statementFile, type Row } from '../support.ts';

/** Broken files: what an author does, and the report it gives. */
export const yamlRows: readonly Row[] = [
	{
		name: 'A colon inside a text',
		changes: [edit(caseFile, 'titel: Första svaret', 'titel: Bygglov: första svaret')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Texten innehåller ett kolon. Sätt citattecken runt den: titel: "…".`,
	},
	{
		name: 'A quotation mark that is never closed',
		changes: [edit(caseFile, 'utgivare: Exempelkommun', 'utgivare: "Exempelkommun')],
		says: `content/exempel/forsta-svaret.md
  rad 10  utgivare: Ett citattecken eller en parentes öppnas men stängs inte. Leta på raden och raderna före.`,
	},
	{
		name: 'A list that is never closed',
		changes: [edit(caseFile, '[snabbare-besked]', '[snabbare-besked')],
		says: `content/exempel/forsta-svaret.md
  rad 8  kallor: Ett citattecken eller en parentes öppnas men stängs inte. Leta på raden och raderna före.`,
	},
	{
		name: 'Text after the quotation mark',
		changes: [edit(caseFile, 'titel: Första svaret', 'titel: "Första" svaret')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Det står text efter citattecknet. Sätt ett par citattecken runt hela texten.`,
	},
	{
		name: 'A tab in front of a key',
		changes: [edit(caseFile, '    utgivare', '\tutgivare')],
		says: `content/exempel/forsta-svaret.md
  rad 10  utgivare: Raden börjar med en tabb. Gör indrag med två blanksteg i stället.`,
	},
	{
		name: 'No space after the colon',
		changes: [edit(caseFile, 'titel: Första', 'titel:Första')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Det ska vara ett mellanslag efter kolonet.`,
	},
	{
		name: 'A line without a colon',
		changes: [edit(caseFile, 'inriktning: forbattring', 'inriktning')],
		says: `content/exempel/forsta-svaret.md
  rad 5  inriktning: Raden har inget kolon. Skriv nyckel: text, eller dra in raden om den hör till raden ovanför.`,
	},
	{
		name: 'An uneven indent',
		changes: [edit(caseFile, '    url:', '   url:')],
		says: `content/exempel/forsta-svaret.md
  rad 11  url: Raden går inte att läsa. Kontrollera indraget: lika många blanksteg för rader som hör ihop, och ett mellanslag efter kolonet.`,
	},
	{
		name: 'A text that begins with @',
		changes: [edit(caseFile, 'titel: Första', 'titel: @Första')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Texten börjar med ett tecken som betyder något särskilt. Sätt citattecken runt hela texten.`,
	},
	{
		name: 'A text that begins with *',
		changes: [edit(caseFile, 'titel: Första', 'titel: *Första')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Texten börjar med ett tecken som betyder något särskilt. Sätt citattecken runt hela texten.`,
	},
	{
		name: 'A text that begins with !',
		changes: [edit(caseFile, 'titel: Första', 'titel: !Första')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Texten börjar med ett tecken som betyder något särskilt. Sätt citattecken runt hela texten.`,
	},
	{
		name: 'A backslash between quotation marks',
		changes: [edit(organisationFile, 'namn: Exempelkommun', 'namn: "Exempel\\kommun"')],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  namn: Ett omvänt snedstreck (\\) betyder något särskilt mellan "…". Ta bort det, eller skriv två.`,
	},
	{
		name: 'A key that stands twice',
		changes: [keys('titel: Ett annat namn')],
		says: `content/exempel/forsta-svaret.md
  rad 14  titel: Nyckeln ”titel” står två gånger. Ta bort den ena.`,
	},
	{
		name: 'Three dashes inside a data file',
		changes: [edit(organisationFile, 'sort: kommun', 'sort: kommun\n---')],
		says: `content/organisationer/exempelkommun.yaml
  rad 3  fil: Tre streck (---) får bara stå före och efter uppgifterna. Ta bort raden.`,
	},
	{
		name: 'No front matter',
		changes: [file(needFile, 'Jag vill få besked.\n')],
		says: `content/behov/snabbare-besked.md
  rad 1  fil: Filen ska börja med en rad med tre streck: ---. Under den skriver du uppgifterna.`,
	},
	{
		name: 'Front matter that never ends',
		changes: [edit(caseFile, '---\n\n##', '\n##')],
		says: `content/exempel/forsta-svaret.md
  rad 18  fil: Uppgifterna tar inte slut. Skriv en rad med tre streck, ---, mellan uppgifterna och texten.`,
	},
	{
		name: 'Something beside the three dashes',
		changes: [edit(caseFile, '---\n\n##', '--- Slut\n\n##')],
		says: `content/exempel/forsta-svaret.md
  rad 14  fil: ”--- Slut” ska bara vara tre streck: ---. Flytta resten till en egen rad.`,
	},
	{
		name: 'An empty file',
		changes: [file(organisationFile, '')],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  fil: Filen är tom. Kopiera en fil som liknar den, eller ta bort filen.`,
	},
	{
		name: 'Front matter with nothing in it',
		changes: [file(needFile, '---\n---\n')],
		says: `content/behov/snabbare-besked.md
  rad 1  fil: Filen är tom. Kopiera en fil som liknar den, eller ta bort filen.`,
	},
	{
		name: 'A file with nothing but a comment',
		changes: [file(statementFile, '# Skriv här\n')],
		says: `content/tillganglighet.yaml
  rad 1  fil: Filen är tom. Kopiera en fil som liknar den, eller ta bort filen.`,
	},
	{
		name: 'A file that is not UTF-8',
		changes: [file(organisationFile, new Uint8Array([0x6e, 0x61, 0x6d, 0x6e, 0x3a, 0x20, 0xe5]))],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  fil: Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med teckenkodningen UTF-8.`,
	},
];
