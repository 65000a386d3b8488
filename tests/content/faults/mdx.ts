import { file, mdx, type Row } from '../support.ts';

const guide = `---
titel: Om portföljen
ingress: Här berättar vi vad portföljen är och hur du läser den.
ordning: 1
i_menyn: true
---

`;

/** MDX: what an author does, and the report it gives. */
export const mdxRows: readonly Row[] = [
	{
		name: 'An import',
		changes: [mdx('import Karta from "../karta.astro"')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: Rader som börjar med ”import” är kod och får inte finnas i ett exempel. Ta bort raden.`,
	},
	{
		name: 'An export',
		changes: [mdx('export const svar = 42')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: Rader som börjar med ”export” är kod och får inte finnas i ett exempel. Ta bort raden.`,
	},
	{
		name: 'An expression',
		changes: [mdx('Svaret är {6 * 7}.')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: ”{6 * 7}” är kod och får inte finnas i ett exempel. Ta bort klamrarna, eller skriv \\{ om du menar tecknet.`,
	},
	{
		name: 'A component in a case',
		changes: [mdx('<Karta />')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: Komponenten ”<Karta />” finns inte här. Ett exempel skrivs utan komponenter. Ta bort den.`,
	},
	{
		name: 'An expression in a tag',
		changes: [mdx('<a href={adress}>Läs</a>')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: ”{adress}” är kod och får inte finnas i ett exempel. Ta bort klamrarna, eller skriv \\{ om du menar tecknet.`,
	},
	{
		name: 'HTML that runs code',
		changes: [mdx('<a href="/behov/" onClick="x">Läs</a>')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: ”onclick=” kör kod och får inte finnas i en text. Ta bort den.`,
	},
	{
		name: 'A tag that is never closed',
		changes: [mdx('Rad ett <br> rad två')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: ”<br>” stängs inte. Skriv <br />.`,
	},
	{
		name: 'A brace that is never closed',
		changes: [mdx('Mellan { och slutet')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: En klammer { öppnas men stängs inte. Skriv \\{ om du menar tecknet.`,
	},
	{
		name: 'A brace around nonsense',
		changes: [mdx('Vi {valde bort} det.')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: Texten mellan { och } läses som kod men är fel skriven. Skriv \\{ om du menar tecknet.`,
	},
	{
		name: 'A less-than sign',
		changes: [mdx('Det tog <5 dagar.')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: Tecknet < läses som början på en tagg. Skriv &lt; i stället, eller ta bort det.`,
	},
	{
		name: 'A tag that was never opened',
		changes: [mdx('Slut</b>')],
		says: `content/exempel/forsta-svaret.mdx
  rad 20  text: En tagg stängs utan att ha öppnats. Ta bort den, eller skriv den som öppnar.`,
	},
	{
		name: 'A misspelt component on a guide page',
		changes: [file('sidor/om.mdx', guide + '<Kompas />\n')],
		says: `content/sidor/om.mdx
  rad 8  text: Komponenten ”<Kompas />” finns inte här. Menade du ”<Kompass />”?`,
	},
	{
		name: 'An unknown component on a guide page',
		changes: [file('sidor/om.mdx', guide + '<Väderkarta />\n'.replace('ä', 'a'))],
		says: `content/sidor/om.mdx
  rad 8  text: Komponenten ”<Vaderkarta />” finns inte här. Välj en av: Kompass, Statusar, Inriktningar, Forandringsslag, Evidensskala, ObesvaradeBehov, Ideslussar.`,
	},
];
