import { listed, nearest, quote, sentences } from './wording.ts';

/* What an author gets to read about the text under the front matter, and about what must never be published. */

export const headingIsTitle = (text: string): string => `Rubriken ${quote(text)} har ett #, men sidans titel är redan det. Börja med ##.`;
export const headingSkips = (text: string, depth: number, most: number): string =>
	`Rubriken ${quote(text)} har ${depth} # och hoppar över en nivå. Skriv ${'#'.repeat(most)}.`;

export const pictureWithoutAlt = (file: string): string =>
	`Bilden ${quote(file)} saknar beskrivning. Skriv vad den visar: ![En handläggare vid en disk](${file}).`;
export const pictureElsewhere = (url: string): string =>
	`Bilden ${quote(url)} ligger på en annan webbplats. Lägg den i portföljen, så att sidan inte hämtar något därifrån.`;
export const pictureMissing = (file: string, known: readonly string[]): string => {
	const guess = nearest(file, known);
	return `Bilden ${quote(file)} finns inte. ${guess ? `Menade du ${quote(guess)}?` : 'Lägg filen i mappen, eller ändra namnet.'}`;
};
export const pictureSpelledApart = (file: string, right: string): string =>
	`Bilden ${quote(file)} finns, men filnamnets å, ä eller ö är sparade på ett annat sätt än i texten. Byt namn till ${quote(right)}, både på filen och här.`;
export const notAPicture = (file: string): string => `${quote(file)} är ingen bild. Använd jpg, png, webp, avif eller svg.`;

export const linkEmpty = (text: string): string => `Länken ${quote(text)} saknar adress. Skriv den inom parentesen efter texten.`;
export const linkWithoutText = (url: string): string => `Länken till ${quote(url)} saknar text. Skriv vart den leder.`;
export const linkBroken = (url: string, known: readonly string[]): string => {
	const guess = nearest(url, known);
	return `Sidan ${quote(url)} finns inte. ${guess ? `Menade du ${quote(guess)}?` : 'Ändra länken eller ta bort den.'}`;
};
export const linkNeedsSlash = (url: string, right: string): string =>
	`Adressen ${quote(url)} saknar snedstreck på slutet. Skriv ${quote(right)}.`;
export const linkToFile = (url: string, right: string | undefined): string =>
	right
		? `Länka till sidan, inte till filen ${quote(url)}. Skriv ${quote(right)}.`
		: `Filen ${quote(url)} är ingen sida. Länka till en sidas adress.`;
export const linkRelative = (url: string, right: string | undefined): string =>
	`Adressen ${quote(url)} är inte hel. ${right ? `Skriv ${quote(right)}.` : 'Börja med / för en egen sida, eller https:// för en annan webbplats.'}`;
export const linkToDraft = (url: string): string => `${quote(url)} är ett utkast och har ingen sida än. Ta bort länken så länge.`;
export const noSuchAnchor = (anchor: string, known: readonly string[]): string => {
	const guess = nearest(anchor, known);
	return `Sidan har ingen rubrik som heter ${quote(`#${anchor}`)}. ${guess ? `Menade du ${quote(`#${guess}`)}?` : 'Ändra länken eller ta bort det som står efter #.'}`;
};

export const codeElement = (name: string): string =>
	`${quote(`<${name}>`)} får inte finnas i en text, för den kan köra kod eller ändra sidan. Ta bort den.`;
export const codeAttribute = (name: string): string => `${quote(name)} kör kod och får inte finnas i en text. Ta bort den.`;
export const codeLink = (url: string): string => `Länken ${quote(url)} kör kod. Skriv en vanlig adress i stället.`;

export const importInText = (word: string): string =>
	`Rader som börjar med ${quote(word)} är kod och får inte finnas i ett exempel. Ta bort raden.`;
export const expressionInText = (text: string): string =>
	`${quote(`{${text}}`)} är kod och får inte finnas i ett exempel. Ta bort klamrarna, eller skriv \\{ om du menar tecknet.`;
export const unknownComponent = (name: string, allowed: readonly string[]): string =>
	sentences(
		`Komponenten ${quote(`<${name} />`)} finns inte här.`,
		allowed.length === 0 ? 'Ett exempel skrivs utan komponenter. Ta bort den.' : undefined,
		allowed.length > 0 ? (guessed(name, allowed) ?? `Välj en av: ${allowed.join(', ')}.`) : undefined,
	);
const guessed = (name: string, allowed: readonly string[]) => {
	const guess = nearest(name, allowed);
	return guess && `Menade du ${quote(`<${guess} />`)}?`;
};

/** HTML elements that hold nothing and have no closing tag. */
const voidElements = ['br', 'hr', 'img', 'input', 'wbr'];

/** The sentence for a fault in the syntax of MDX, from the parser's own reason. */
export function mdxMessage(reason: string): string {
	const tag = /closing tag for `<([^`>]*)>`/.exec(reason)?.[1];
	if (tag && voidElements.includes(tag)) return `${quote(`<${tag}>`)} stängs inte. Skriv <${tag} />.`;
	if (tag !== undefined) return `${quote(`<${tag}>`)} stängs inte. Skriv <${tag} /> eller avsluta med </${tag}>.`;
	if (reason.includes('end of file in expression')) return 'En klammer { öppnas men stängs inte. Skriv \\{ om du menar tecknet.';
	if (reason.includes('Could not parse expression'))
		return 'Texten mellan { och } läses som kod men är fel skriven. Skriv \\{ om du menar tecknet.';
	if (reason.includes('`<`')) return 'Tecknet < läses som början på en tagg. Skriv &lt; i stället, eller ta bort det.';
	if (reason.includes('closing')) return 'En tagg stängs utan att ha öppnats. Ta bort den, eller skriv den som öppnar.';
	return 'Texten går inte att läsa som MDX. Leta efter < { eller } på raden. Skriv \\ före tecknet, eller ta bort det.';
}

export const identityNumber = (found: string): string =>
	`${quote(masked(found))} är ett personnummer eller samordningsnummer. Ta bort det. Säg till den som sköter kodförrådet om det finns kvar i filens historik.`;
export const mobileNumber = (found: string): string => `${quote(found)} är ett mobilnummer. Skriv växelns nummer eller en funktionsadress.`;
export const personalEmail = (found: string): string =>
	`${quote(found)} verkar vara en persons mejladress. Skriv en funktionsadress, till exempel ${listed(['kontakt@…', 'bygglov@…'], 'eller')}.`;

/** A report is stored in logs: it does not repeat the last four digits. */
const masked = (found: string) => found.replace(/\d{4}$/, '••••');
