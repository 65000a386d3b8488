import { didYouMean, listed, quote, sentences, unseenSlip } from './wording.ts';

/* What an author gets to read when a file cannot be read, or has the wrong name or place. */

export const missingFile = (path: string): string =>
	`Filen ${quote(path)} saknas. Kopiera den från en annan portfölj och ändra uppgifterna.`;

const one = { organisationer: 'en organisation', behov: 'ett behov', exempel: 'ett exempel' };
export const needsOneFile = (folder: keyof typeof one): string => `Mappen är tom. En portfölj har minst ${one[folder]}.`;

export const notUtf8 = 'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med teckenkodningen UTF-8.';
export const controlSign = (before: string): string =>
	`${before ? `Efter ${quote(before)} står` : 'Raden börjar med'} ett styrtecken, som inte syns och inte går att publicera. Radera det, eller skriv om raden.`;
export const emptyFile = 'Filen är tom. Kopiera en fil som liknar den, eller ta bort filen.';
export const noFrontMatter = 'Filen ska börja med en rad med tre streck: ---. Under den skriver du uppgifterna.';
export const unterminatedFrontMatter = 'Uppgifterna tar inte slut. Skriv en rad med tre streck, ---, mellan uppgifterna och texten.';
export const dirtyFence = (line: string): string =>
	unseenSlip(line.trim()) ?? `${quote(line)} ska bara vara tre streck: ---. Flytta resten till en egen rad.`;

export const badFileName = (name: string, suggestion: string): string =>
	sentences(
		`Filnamnet ${quote(name)} går inte att använda i en adress. Använd bara små bokstäver a–z, siffror och bindestreck.`,
		suggestion && `Byt namn till ${quote(suggestion)}.`,
	);
export const longFileName = (name: string, length: number, most: number): string =>
	`Filnamnet ${quote(name)} har ${length} tecken. Ett id har högst ${most}.`;
export const copiedFile = (name: string): string =>
	`${quote(name)} ser ut som en kopia. Ta bort filen, eller ge den ett eget namn om innehållet är nytt.`;
export const nameEndsOddly = (name: string, right: string): string =>
	`Filnamnet ${quote(name)} slutar med ett mellanslag eller en punkt. Byt namn till ${quote(right)}.`;
export const backslashInName = (name: string, folder: string, right: string): string =>
	`Filnamnet ${quote(name)} innehåller omvända snedstreck (\\) i stället för mappar. Lägg filen i ${folder}/ och kalla den ${quote(right)}.`;
export const reservedName = (name: string): string =>
	`Windows använder namnet ${quote(name)} till annat, så filen går inte att spara där. Ge den ett längre namn.`;
export const wrongEnding = (name: string, folder: string, endings: readonly string[], suggestion?: string): string =>
	sentences(
		`Filer i ${folder}/ slutar med ${listed(
			endings.map((ending) => `.${ending}`),
			'eller',
		)}, men filen heter ${quote(name)}.`,
		suggestion ? `Byt namn till ${quote(suggestion)}.` : 'Flytta eller ta bort den.',
	);
export const tooDeep = (folder: string): string => `Filen ligger i en undermapp och läses inte. Flytta den till ${folder}/.`;
export const unknownFolder = (folder: string, known: readonly string[]): string =>
	sentences(
		`Mappen ${quote(folder)} används inte, så filen läses inte.`,
		didYouMean(folder, known) ?? `Flytta den till en av: ${known.map((name) => `${name}/`).join(', ')}.`,
	);
export const unknownFile = (name: string, known: readonly string[]): string =>
	sentences(`Filen ${quote(name)} används inte.`, didYouMean(name, known) ?? `Flytta den till rätt mapp, eller ta bort den.`);
export const sameId = (id: string, other: string): string => `Id ${quote(id)} används redan av ${other}. Behåll en av filerna.`;

/** A space that YAML takes for a letter, where the row should have a plain one: in the indent, after a dash, or beside the colon. */
const hardSpace = /^ *(- *)?[\u00a0\u2000-\u200b\u202f]|^ *(- *)?[\w-]+[\u00a0\u2000-\u200b\u202f]*:?[\u00a0\u2000-\u200b\u202f]/;

/** The sentence for a fault in YAML itself, by the reader's code; `source` is the faulty line. */
export function yamlMessage(code: string, reason: string, source: string): string {
	const key = /^\s*(?:- )?([\w-]+):/.exec(source)?.[1];
	if (hardSpace.test(source))
		return 'Raden har ett hårt mellanslag, som ser ut som ett vanligt. Radera mellanrummen på raden och skriv dem igen.';
	if (/^\s*(?:- )?[\w-]+:\s+[“”„]/.test(source)) return `Citattecknen är böjda och räknas som text. Skriv raka: ${key}: "…".`;
	if (code === 'TAB_AS_INDENT') return 'Raden börjar med en tabb. Gör indrag med två blanksteg i stället.';
	if (code === 'DUPLICATE_KEY') return `Nyckeln ${quote(key ?? source.trim())} står två gånger. Ta bort den ena.`;
	if (code === 'MULTIPLE_DOCS') return 'Tre streck (---) får bara stå före och efter uppgifterna. Ta bort raden.';
	if (code === 'BAD_ALIAS' || code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED' || /^\s*(?:- )?[\w-]+:\s+[*&!%]/.test(source)) {
		return 'Texten börjar med ett tecken som betyder något särskilt. Sätt citattecken runt hela texten.';
	}
	if (code === 'BAD_DQ_ESCAPE') return 'Ett omvänt snedstreck (\\) betyder något särskilt mellan "…". Ta bort det, eller skriv två.';
	if (reason.includes('closing') || reason.includes('and end with')) {
		return 'Ett citattecken eller en parentes öppnas men stängs inte. Leta på raden och raderna före.';
	}
	if (/^\s*(?:- )?[\w-]+:\s+[^"'[{|>].*:(\s|$)/.test(source)) {
		return `Texten innehåller ett kolon. Sätt citattecken runt den: ${key}: "…".`;
	}
	if (/^\s*(?:- )?[\w-]+:\S/.test(source)) return 'Det ska vara ett mellanslag efter kolonet.';
	if (/^\s*(?:- )?[\w-]+:\s+(["']).*\1\s*\S/.test(source))
		return 'Det står text efter citattecknet. Sätt ett par citattecken runt hela texten.';
	if (!source.includes(':')) return 'Raden har inget kolon. Skriv nyckel: text, eller dra in raden om den hör till raden ovanför.';
	return 'Raden går inte att läsa. Kontrollera indraget: lika många blanksteg för rader som hör ihop, och ett mellanslag efter kolonet.';
}
