import { caseFile, edit, file, keys, needFile, organisationFile, text, textOf, type Change, type Row } from '../support.ts';

const organisation = 'namn: Annan\nsort: kommun\n';

/** The case as it is after a change to all of its text. */
const rewritten =
	(change: (content: string) => string): Change =>
	(files) =>
		file(caseFile, change(textOf(files, caseFile)))(files);

const utf16 = (content: string, mark: boolean) =>
	new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...[...content].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);

/** Letters with their marks apart, as a Mac may write them. */
const apart = (content: string) => content.normalize('NFD');

/** Files from word processors, other systems and other editors: what passes, and what an author is told about the rest. */
export const otherToolsRows: readonly Row[] = [
	{ name: 'A byte order mark passes', changes: [rewritten((content) => `\uFEFF${content}`)], says: '' },
	{ name: 'Line ends from Windows pass', changes: [rewritten((content) => content.replaceAll('\n', '\r\n'))], says: '' },
	{ name: 'Line ends from an old Mac pass', changes: [rewritten((content) => content.replaceAll('\n', '\r'))], says: '' },
	{
		name: 'Å, ä and ö in two parts pass, with a link to a heading',
		changes: [text('[Ned](#väntan-var-värst) och [upp](#väntan-var-värst)'), rewritten(apart)],
		says: '',
	},
	{
		name: 'A title of 90 letters in two parts passes',
		changes: [edit(caseFile, 'titel: Första svaret inom en dag', `titel: ${'Å'.repeat(90)}`), rewritten(apart)],
		says: '',
	},
	{
		name: 'A title of 91 letters in two parts',
		changes: [edit(caseFile, 'titel: Första svaret inom en dag', `titel: ${'Å'.repeat(91)}`), rewritten(apart)],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Texten har 91 tecken men får ha högst 90. Stryk 1.`,
	},
	{
		name: 'Curly quotes, dashes and hard spaces in running text pass',
		changes: [text('”Det tog 10\u00a0000 timmar” – eller “mer”, sa de… och log.')],
		says: '',
	},
	{
		name: 'A zero-width sign in running text passes',
		changes: [edit(caseFile, 'titel: Första', 'titel: Första\u200b'), text('Väl\u00adfärds\u200bteknik')],
		says: '',
	},
	{ name: 'Tabs in a text and after a value pass', changes: [edit(caseFile, 'inom en dag', 'inom en dag\t'), text('-\tEn rad')], says: '' },
	{
		name: 'Quoted values from a form pass',
		changes: [
			edit(caseFile, '[snabbare-besked]', '\n  - "snabbare-besked"'),
			edit(caseFile, 'granskad: "2026-09-01"', 'granskad: 2026-09-01'),
		],
		says: '',
	},
	{
		name: 'A tab between a key and its group',
		changes: [keys('i_bruk:\n\tsedan: 2026')],
		says: `content/exempel/forsta-svaret.md
  rad 15  sedan: Raden börjar med en tabb. Gör indrag med två blanksteg i stället.`,
	},
	{
		name: 'A hard space in an indent',
		changes: [keys('i_bruk:\n\u00a0\u00a0sedan: 2026')],
		says: `content/exempel/forsta-svaret.md
  rad 14  i_bruk: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.
  rad 15  \u00a0\u00a0sedan: ”sedan” innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.`,
	},
	{
		name: 'A hard space after a colon',
		changes: [edit(caseFile, 'titel: Första', 'titel:\u00a0Första')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Raden har ett hårt mellanslag, som ser ut som ett vanligt. Radera mellanrummen på raden och skriv dem igen.`,
	},
	{
		name: 'A hard space in a key',
		changes: [edit(organisationFile, 'sort:', 'sort\u00a0:')],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  sort: Uppgiften saknas. Vilken sorts organisation det är. Välj en av: kommun, region, kommunalt-bolag, myndighet, larosate, foretag, forening, kommunalforbund.
  rad 2  sort\u00a0: ”sort” innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.`,
	},
	{
		name: 'A zero-width sign in a code and an id',
		changes: [
			edit(caseFile, 'inriktning: forbattring', 'inriktning: forbattring\u200b'),
			edit(caseFile, '[snabbare-besked]', '[snabbare\u200b-besked]'),
		],
		says: `content/exempel/forsta-svaret.md
  rad 5  inriktning: ”forbattring” innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.
  rad 7  behov: ”snabbare-besked” innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.`,
	},
	{
		name: 'Curly quotes around a day and an id',
		changes: [
			edit(caseFile, 'granskad: "2026-09-01"', 'granskad: ”2026-09-01”'),
			edit(caseFile, '[snabbare-besked]', '[“snabbare-besked”]'),
		],
		says: `content/exempel/forsta-svaret.md
  rad 7  behov: Citattecknen runt ”snabbare-besked” är böjda. Skriv raka citattecken (") eller inga alls.
  rad 13  granskad: Citattecknen runt ”2026-09-01” är böjda. Skriv raka citattecken (") eller inga alls.`,
	},
	{
		name: 'Curly quotes around a number',
		changes: [keys('effekter:\n  - { vad: Svar, evidens: “2”, kallor: [1] }')],
		says: `content/exempel/forsta-svaret.md
  rad 15  effekter.evidens: Citattecknen runt ”2” är böjda. Skriv raka citattecken (") eller inga alls.`,
	},
	{
		name: 'Curly quotes around a text with a colon',
		changes: [edit(caseFile, 'titel: Första svaret inom en dag', 'titel: ”Bygglov: svar inom en dag”')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: Citattecknen är böjda och räknas som text. Skriv raka: titel: "…".`,
	},
	{
		name: 'A line break from Word',
		changes: [edit(caseFile, 'Den som söker', 'Den som\u000bsöker'), text('Ett\u000bord')],
		says: `content/exempel/forsta-svaret.md
  rad 3  ingress: Efter ”som” står ett styrtecken, som inte syns och inte går att publicera. Radera det, eller skriv om raden.
  rad 20  text: Efter ”Ett” står ett styrtecken, som inte syns och inte går att publicera. Radera det, eller skriv om raden.`,
	},
	{
		name: 'A dash from Word in place of three',
		changes: [rewritten((content) => content.replace('---', '—'))],
		says: `content/exempel/forsta-svaret.md
  rad 1  fil: Filen ska börja med en rad med tre streck: ---. Under den skriver du uppgifterna.`,
	},
	{
		name: 'A zero-width sign after the three dashes',
		changes: [rewritten((content) => content.replace('---', '---\u200b'))],
		says: `content/exempel/forsta-svaret.md
  rad 1  fil: ”---” innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.`,
	},
	{
		name: 'A day without noughts',
		changes: [edit(caseFile, 'granskad: "2026-09-01"', 'granskad: 2026-9-1')],
		says: `content/exempel/forsta-svaret.md
  rad 13  granskad: ”2026-9-1” är ingen dag. Skriv hela dagen som ÅÅÅÅ-MM-DD, till exempel 2026-10-12.`,
	},
	{
		name: 'A file of UTF-16 from Notepad',
		changes: [(files) => file(needFile, utf16(textOf(files, needFile), true))(files)],
		says: `content/behov/snabbare-besked.md
  rad 1  fil: Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med teckenkodningen UTF-8.`,
	},
	{
		name: 'A file of UTF-16 without a mark, in plain letters',
		changes: [file('organisationer/annan.yaml', utf16(organisation, false))],
		says: `content/organisationer/annan.yaml
  rad 1  fil: Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med teckenkodningen UTF-8.`,
	},
];
