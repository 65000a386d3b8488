import { caseFile, file, keys, minimal, text, textOf, type Row } from '../support.ts';

/** Texts: what an author does, and the report it gives. */
export const textRows: readonly Row[] = [
	{
		name: 'A heading on the level of the title',
		changes: [text('# Så gick det')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Rubriken ”Så gick det” har ett #, men sidans titel är redan det. Börja med ##.`,
	},
	{
		name: 'A heading that skips a level',
		changes: [text('#### Så gick det')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Rubriken ”Så gick det” har 4 # och hoppar över en nivå. Skriv ###.`,
	},
	{
		name: 'A link to a page that is not there',
		changes: [text('Läs om [behovet](/behov/snabbare-beskd/).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Sidan ”/behov/snabbare-beskd/” finns inte. Menade du ”/behov/snabbare-besked/”?`,
	},
	{
		name: 'A link to nothing like a page',
		changes: [text('Läs [mer](/nyheter/2026/).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Sidan ”/nyheter/2026/” finns inte. Ändra länken eller ta bort den.`,
	},
	{
		name: 'A link without a slash at the end',
		changes: [text('Läs om [behovet](/behov/snabbare-besked).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Adressen ”/behov/snabbare-besked” saknar snedstreck på slutet. Skriv ”/behov/snabbare-besked/”.`,
	},
	{
		name: 'A link to a file',
		changes: [text('Läs om [behovet](../behov/snabbare-besked.md).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länka till sidan, inte till filen ”../behov/snabbare-besked.md”. Skriv ”/behov/snabbare-besked/”.`,
	},
	{
		name: 'A link to a file beside it',
		changes: [text('Läs [mer](forsta-svaret.md).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länka till sidan, inte till filen ”forsta-svaret.md”. Skriv ”/exempel/forsta-svaret/”.`,
	},
	{
		name: 'A link without a slash at the beginning',
		changes: [text('Läs om [behovet](behov/snabbare-besked).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Adressen ”behov/snabbare-besked” är inte hel. Skriv ”/behov/snabbare-besked/”.`,
	},
	{
		name: 'A link without an address',
		changes: [text('Läs [mer]().')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länken ”mer” saknar adress. Skriv den inom parentesen efter texten.`,
	},
	{
		name: 'A link without a text',
		changes: [text('Läs [](/behov/).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länken till ”/behov/” saknar text. Skriv vart den leder.`,
	},
	{
		name: 'A link to a heading that is not there',
		changes: [text('Se [ovan](#vantan-var-varst).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Sidan har ingen rubrik som heter ”#vantan-var-varst”. Menade du ”#väntan-var-värst”?`,
	},
	{
		name: 'A link to a heading on another page',
		changes: [text('Se [behovet](/behov/snabbare-besked/#bakgrund).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Sidan har ingen rubrik som heter ”#bakgrund”. Ändra länken eller ta bort det som står efter #.`,
	},
	{
		name: 'A link to a draft',
		changes: [
			text('Se [nästa](/exempel/nasta/).'),
			(files) => file('exempel/nasta.md', textOf(minimal.files, caseFile).replace('titel:', 'utkast: true\ntitel:'))(files),
		],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”/exempel/nasta/” är ett utkast och har ingen sida än. Ta bort länken så länge.`,
	},
	{
		name: 'A link that runs code',
		changes: [text('Klicka [här](javascript:alert).')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länken ”javascript:alert” kör kod. Skriv en vanlig adress i stället.`,
	},
	{
		name: 'A picture without a description',
		changes: [text('![](./forsta-svaret/disk.jpg)'), file('exempel/forsta-svaret/disk.jpg')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Bilden ”./forsta-svaret/disk.jpg” saknar beskrivning. Skriv vad den visar: ![En handläggare vid en disk](./forsta-svaret/disk.jpg).`,
	},
	{
		name: 'A picture that is not there',
		changes: [text('![En disk](./forsta-svaret/disken.jpg)'), file('exempel/forsta-svaret/disk.jpg')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Bilden ”./forsta-svaret/disken.jpg” finns inte. Menade du ”./forsta-svaret/disk.jpg”?`,
	},
	{
		name: 'A picture on another website',
		changes: [text('![En disk](https://example.org/disk.jpg)')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Bilden ”https://example.org/disk.jpg” ligger på en annan webbplats. Lägg den i portföljen, så att sidan inte hämtar något därifrån.`,
	},
	{
		name: 'A picture that is a document',
		changes: [text('![En disk](./forsta-svaret/disk.pdf)'), file('exempel/forsta-svaret/disk.pdf')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”./forsta-svaret/disk.pdf” är ingen bild. Använd jpg, png, webp, avif eller svg.`,
	},
	{
		name: 'A picture in HTML without a description',
		changes: [text('<img src="./forsta-svaret/disk.jpg">'), file('exempel/forsta-svaret/disk.jpg')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Bilden ”./forsta-svaret/disk.jpg” saknar beskrivning. Skriv vad den visar: ![En handläggare vid en disk](./forsta-svaret/disk.jpg).`,
	},
	{
		name: 'The picture of a case that is not there',
		changes: [keys('bild: { fil: ./disk.jpg, alt: En disk., fotograf: Kommunen, licens: CC0, personer: inga }')],
		says: `content/exempel/forsta-svaret.md
  rad 14  bild.fil: Bilden ”./disk.jpg” finns inte. Lägg filen i mappen, eller ändra namnet.`,
	},
	{
		name: 'The picture of a case without a description',
		changes: [keys('bild: { fil: ./disk.jpg, fotograf: Kommunen, licens: CC0, personer: inga }'), file('exempel/disk.jpg')],
		says: `content/exempel/forsta-svaret.md
  rad 14  bild.alt: Uppgiften saknas. Beskriv vad bilden visar för den som inte ser den.`,
	},
	{
		name: 'A script',
		changes: [text('<script>alert(1)</script>')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”<script>” får inte finnas i en text, för den kan köra kod eller ändra sidan. Ta bort den.`,
	},
	{
		name: 'An attribute that runs code',
		changes: [text('<p>\n<b onclick="alert(1)">Tryck</b>\n</p>')],
		says: `content/exempel/forsta-svaret.md
  rad 21  text: ”onclick=” kör kod och får inte finnas i en text. Ta bort den.`,
	},
	{
		name: 'A frame and a form',
		changes: [text('<iframe src="https://example.org"></iframe>\n\n<form><input></form>')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”<iframe>” får inte finnas i en text, för den kan köra kod eller ändra sidan. Ta bort den.
  rad 22  text: ”<form>” får inte finnas i en text, för den kan köra kod eller ändra sidan. Ta bort den.`,
	},
	{
		name: 'A disguised address that runs code',
		changes: [text('<a href="java&#115;cript:alert(1)">Tryck</a>')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Länken ”javascript:alert(1)” kör kod. Skriv en vanlig adress i stället.`,
	},
];
