import { edit, keys, organisationFile, siteFile, text, type Row } from '../support.ts';

/** Personal data: what an author does, and the report it gives. */
export const personalRows: readonly Row[] = [
	{
		name: 'A personal identity number',
		changes: [text('Kvinnan, 19850709-9805, fick svar.')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”19850709-••••” är ett personnummer eller samordningsnummer. Ta bort det. Säg till den som sköter kodförrådet om det finns kvar i filens historik.`,
	},
	{
		name: 'A coordination number without a hyphen',
		changes: [text('Mannen (8507699802) fick svar.')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”850769••••” är ett personnummer eller samordningsnummer. Ta bort det. Säg till den som sköter kodförrådet om det finns kvar i filens historik.`,
	},
	{
		name: 'A mobile number',
		changes: [text('Ring 070-123 45 67.')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”070-123 45 67” är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.`,
	},
	{
		name: 'A mobile number with a country code',
		changes: [text('Ring +46 73 123 45 67.')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”+46 73 123 45 67” är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.`,
	},
	{
		name: 'A mail address that is a name',
		changes: [text('Skriv till anna.andersson@example.org.')],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: ”anna.andersson@example.org” verkar vara en persons mejladress. Skriv en funktionsadress, till exempel kontakt@… eller bygglov@….`,
	},
	{
		name: 'A mail address at a free mail service',
		changes: [keys('kontakt: { roll: Bygglov, epost: bygglov.vi@gmail.com }')],
		says: `content/exempel/forsta-svaret.md
  rad 14  kontakt.epost: ”bygglov.vi@gmail.com” verkar vara en persons mejladress. Skriv en funktionsadress, till exempel kontakt@… eller bygglov@….`,
	},
	{
		name: 'A personal address in the facts about the site',
		changes: [edit(siteFile, 'epost: redaktionen@example.org', 'epost: a.andersson@example.org')],
		says: `content/webbplats.yaml
  rad 7  kontakt.epost: ”a.andersson@example.org” verkar vara en persons mejladress. Skriv en funktionsadress, till exempel kontakt@… eller bygglov@….`,
	},
	{
		name: 'A mobile number in a comment',
		changes: [edit(organisationFile, 'sort: kommun', 'sort: kommun # ring 0701234567')],
		says: `content/organisationer/exempelkommun.yaml
  rad 2  sort: ”0701234567” är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.`,
	},
];
