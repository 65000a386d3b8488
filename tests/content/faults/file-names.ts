import { file, text, type Row } from '../support.ts';

const organisation = 'namn: Annan\nsort: kommun\n';

/** Letters with their marks apart, as a Mac may write them. */
const apart = (name: string) => name.normalize('NFD');

/** Names of files from Windows, a Mac, Notepad and archives: what an author is told. */
export const fileNamesRows: readonly Row[] = [
	{
		name: 'A download with a number',
		changes: [file('organisationer/Min fil (1).yaml', organisation)],
		says: `content/organisationer/Min fil (1).yaml
  rad 1  fil: ”Min fil (1).yaml” ser ut som en kopia. Ta bort filen, eller ge den ett eget namn om innehållet är nytt.`,
	},
	{
		name: 'An ending in capitals',
		changes: [file('exempel/Förskola.MD', '')],
		says: `content/exempel/Förskola.MD
  rad 1  fil: Filer i exempel/ slutar med .md eller .mdx, men filen heter ”Förskola.MD”. Byt namn till ”forskola.md”.`,
	},
	{
		name: 'A file name from a Mac',
		changes: [file(apart('organisationer/förskola.yaml'), organisation)],
		says:
			apart('content/organisationer/förskola.yaml') +
			`
  rad 1  fil: Filnamnet ”${apart('förskola.yaml')}” går inte att använda i en adress. Använd bara små bokstäver a–z, siffror och bindestreck. Byt namn till ”forskola.yaml”.`,
	},
	{
		name: 'A picture whose name is from a Mac',
		changes: [text('![En disk](./forsta-svaret/Förskola.jpg)'), file(apart('exempel/forsta-svaret/Förskola.jpg'))],
		says: `content/exempel/forsta-svaret.md
  rad 20  text: Bilden ”./forsta-svaret/Förskola.jpg” finns, men filnamnets å, ä eller ö är sparade på ett annat sätt än i texten. Byt namn till ”./forsta-svaret/forskola.jpg”, både på filen och här.`,
	},
	{
		name: 'An ending from Notepad',
		changes: [file('exempel/nytt-svar.md.txt', '')],
		says: `content/exempel/nytt-svar.md.txt
  rad 1  fil: Filer i exempel/ slutar med .md eller .mdx, men filen heter ”nytt-svar.md.txt”. Byt namn till ”nytt-svar.md”.`,
	},
	{
		name: 'A file name that ends in a space',
		changes: [file('exempel/nytt-svar.md ', '')],
		says: `content/exempel/nytt-svar.md${' '}
  rad 1  fil: Filnamnet ”nytt-svar.md ” slutar med ett mellanslag eller en punkt. Byt namn till ”nytt-svar.md”.`,
	},
	{
		name: 'A file name that ends in a dot',
		changes: [file('exempel/nytt-svar.md.', '')],
		says: `content/exempel/nytt-svar.md.
  rad 1  fil: Filnamnet ”nytt-svar.md.” slutar med ett mellanslag eller en punkt. Byt namn till ”nytt-svar.md”.`,
	},
	{
		name: 'A folder in the file name, from an archive made in Windows',
		changes: [file('exempel\\nytt-svar.md', '')],
		says: `content/exempel\\nytt-svar.md
  rad 1  fil: Filnamnet ”exempel\\nytt-svar.md” innehåller omvända snedstreck (\\) i stället för mappar. Lägg filen i exempel/ och kalla den ”nytt-svar.md”.`,
	},
	{
		name: 'A name that Windows keeps for itself',
		changes: [file('organisationer/con.yaml', organisation)],
		says: `content/organisationer/con.yaml
  rad 1  fil: Windows använder namnet ”con.yaml” till annat, så filen går inte att spara där. Ge den ett längre namn.`,
	},
	{
		name: 'A folder in capitals',
		changes: [file('Exempel/forsta-svaret.md', '')],
		says: `content/Exempel/forsta-svaret.md
  rad 1  fil: Mappen ”Exempel” används inte, så filen läses inte. Menade du ”exempel”?`,
	},
];
