import { didYouMean, listed, quote, sentences } from './wording.ts';

/* What an author gets to read when the keys of a file do not agree with each other, or with other files. */

export const noSuchSource = (number: number, count: number): string =>
	`Källa ${quote(number)} finns inte. ${count === 1 ? 'Listan kallor har en källa, nummer 1.' : `Listan kallor har ${count} källor, nummer 1–${count}.`}`;

export const tooEarly = (date: string, key: string, other: string): string =>
	`${quote(date)} är före ${key}, som är ${quote(other)}. Ändra ett av datumen.`;

export const inTheFuture = (day: string, today: string): string => `${quote(day)} ligger i framtiden. I dag är det ${today}.`;

export const endedNeedsLesson = 'Den som avslutar delar vad den lärde sig. Skriv minst en lärdom i lardomar.';
export const ordinaryNeedsUse = '”blev-ordinarie” betyder att det används i vardagen. Fyll i i_bruk, eller välj en annan orsak.';
export const secondFacetIsFirst = (facet: string): string => `${quote(facet)} är redan inriktning. Välj en annan, eller ta bort raden.`;
export const positionDisagrees = (at: string, facet: string): string =>
	`Läget hör till ${quote(at)}, men inriktning är ${quote(facet)}. Ändra inriktning, eller svara på frågorna på /placera/ igen.`;
export const reuseNeedsMaterial = (maturity: string): string =>
	`${quote(maturity)} kräver material eller kod. Fyll i ett av dem, eller välj ”las” eller ”prata”.`;
export const reuseNeedsLicence = (maturity: string): string =>
	`${quote(maturity)} kräver licens. Skriv till exempel CC BY 4.0 för text eller MIT för kod.`;
export const consentMissing = 'Invånare syns på bilden. Skriv i samtycke var samtycket finns, aldrig vem det gäller.';

export const unknownId = (id: string, folder: string, known: readonly string[]): string =>
	sentences(`${quote(id)} finns inte i ${folder}/.`, didYouMean(id, known) ?? `Skapa filen först, eller skriv ett id som finns.`);

export const formerIdTaken = (id: string): string => `${quote(id)} är id för ett exempel som finns. Ett gammalt id får inte användas igen.`;
export const formerIdTwice = (id: string, file: string): string => `${quote(id)} står också i tidigare_id i ${file}. Ta bort det ena.`;
export const reservedId = (id: string, address: string): string =>
	`Adressen ${address} är upptagen av en annan sida. Ge filen ett annat namn än ${quote(id)}.`;

export const noHome = (id: string): string => `Ingen organisation är portföljens egen. Skriv hemma: true i organisationer/${id}.yaml.`;
export const secondHome = (id: string): string => `Bara en organisation är portföljens egen, och det är ${quote(id)}. Ta bort raden.`;
export const notTheHome = (id: string, home: string): string =>
	`${quote(id)} är inte portföljens egen organisation. Skriv ${quote(home)}, som har hemma: true.`;

export const fullyCompliantWithDeficiency =
	'”helt” betyder att inget brister, men listan brister är inte tom. Skriv ”delvis” eller ta bort bristerna.';
export const noWayToReport = 'Skriv epost eller url, så att den som hittar en brist kan berätta om den.';
export const assessmentIsOld = (day: string): string =>
	`Bedömningen är från ${day} och äldre än tolv månader. Bedöm webbplatsen igen. Sidan säger hur gammal bedömningen är.`;

export const synonymClash = (word: string, terms: readonly string[]): string =>
	`${quote(word)} står i flera grupper: ${listed(terms.map(quote))}. Behåll det i en av dem.`;
export const synonymTwice = (word: string): string => `${quote(word)} står två gånger i gruppen. Ta bort det ena.`;
export const seeAlsoTwice = (word: string, row: number): string =>
	`${quote(word)} har redan en rad, nummer ${row} i filen. Lägg ihop de två.`;
export const wordTwice = (word: string): string => `${quote(word)} står två gånger i filen. Ta bort det ena.`;
export const wordInBoth = (word: string, file: string): string =>
	`${quote(word)} står också i ${file}, bland ord som inte delas. Ta bort det ena.`;

export const notAColour = (colour: string): string =>
	`${quote(colour)} är ingen färg. Skriv en färgkod inom citattecken, till exempel "#00665c".`;
export const colourTooPale = (colour: string, ratio: number): string =>
	`${quote(colour)} ger kontrasten ${String(ratio).replace('.', ',')}:1 mot bakgrunden. Välj en färg som ger minst 4,5:1.`;
export const logoMissing = (path: string, known: readonly string[]): string =>
	sentences(
		`${quote(path)} finns inte i innehållsmappen.`,
		didYouMean(path, known) ?? 'Skriv sökvägen från innehållsmappen, till exempel logotyp.svg.',
	);
export const logoNotSvg = (path: string): string => `${quote(path)} är ingen SVG-bild. Spara logotypen som SVG.`;
export const logoRunsCode = (path: string): string =>
	`${quote(path)} innehåller skript eller en stilmall. Spara om logotypen som vanlig SVG, med färgerna i formerna.`;

export const repositoryWithoutOwner = (address: string): string =>
	`${quote(address)} pekar inte ut ett kodförråd. Skriv hela adressen med ägare och namn, till exempel https://github.com/kommunen/portfolj.`;

export const editingWithoutRepository =
	'Det här gäller ett kodförråd, men kodforrad saknas. Skriv kodforrad också, eller ta bort redigering.';
