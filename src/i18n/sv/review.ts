import { figures } from '../figures.ts';

/** The summary of a proposal, for the one who decides about it. */
export const review = {
	title: 'Granskning av förslaget',
	noBase: (base: string) =>
		`Hittar inte ”${base}” att jämföra med. Sammanfattningen gäller därför det som har ändrats sedan den näst senaste sparade versionen.`,
	nothingChanged: 'Förslaget ändrar inget innehåll.',
	noFaults: 'Innehållskontrollen hittade inga fel.',
	faults: (count: number) =>
		`Innehållskontrollen hittade ${figures(count)} fel. Inget publiceras förrän ${count === 1 ? 'det är rättat' : 'alla är rättade'}.`,
	warnings: (count: number) =>
		`Innehållskontrollen har ${figures(count)} ${count === 1 ? 'varning' : 'varningar'}. De stoppar inte publiceringen.`,
	kinds: { added: 'ny fil', changed: 'ändrad fil', removed: 'borttagen fil' },
	statusIs: (label: string, reason: string) => `**Så visas det:** ${label}. ${reason}`,
	draft: 'Utkast',
	stateIs: (label: string, reason: string) => `**Läge:** ${label}. ${reason}`,
	shownAt: 'Här syns det',
	own: 'Egen sida',
	facet: (label: string) => `Inriktningen ${label}`,
	leaning: (label: string) => `Drar också åt ${label}`,
	need: (title: string, state: string) => `Behovet ”${title}” (${state})`,
	status: (label: string) => `Listan ${label}`,
	goal: (number: number, label: string) => `Globalt mål ${number}, ${label}`,
	latest: 'Startsidan, bland de senaste',
	lessons: 'Lärdomar',
	owner: (label: string) => `Behov: ${label}`,
	kind: (label: string) => `Slag av behov: ${label}`,
	cases: 'Exempel som svarar',
	next: (label: string) => `För att visas som ”${label}”`,
	lookAt: 'Att se över',
	page: 'Sidan som ändras',
	search: 'Sökningens ord ändras.',
	otherFiles: 'Andra filer',
	otherFile: 'Filen har ingen egen sida.',
	language: 'Språket: råd, inget krav',
	languageFine: 'Inga råd. Texten är lätt att läsa och inget ord ser felstavat ut.',
	lix: (value: number, level: string, hard: boolean) =>
		`Läsbarhet: LIX ${value}, ${level}.${hard ? ' Prova kortare ord och meningar.' : ''}`,
	ingress: (sentences: number, words: number, value: number, hard: boolean) =>
		`Ingressen: ${sentences === 1 ? '1 mening' : `${sentences} meningar`} med i snitt ${words} ord, LIX ${value}.${hard ? ' Den möter läsaren först. Går den att säga enklare?' : ''}`,
	longSentence: (line: number, words: number, text: string) => `Rad ${line}: en mening med ${words} ord. Går den att dela? ”${text}”`,
	unknownWord: (line: number, word: string, guess: string) => `Rad ${line}: är ”${word}” rätt stavat?${guess}`,
	guess: (words: string) => ` Menade du ${words}?`,
	moreWords: (count: number) => `Och ${figures(count)} ord till.`,
	wordList: 'Är ordet rätt? Skriv det i ordlista.txt, så kommer rådet inte tillbaka.',
} as const;

/** What LIX says, from the lowest value of each level. */
export const lixLevels: readonly (readonly [from: number, label: string])[] = [
	[0, 'mycket lättläst'],
	[30, 'lättläst'],
	[40, 'medelsvår'],
	[50, 'svår'],
	[60, 'mycket svår'],
];

/** The pages and pictures of a proposal. */
export const preview = {
	title: 'Förhandsvisning',
	none: 'Förslaget ändrar ingen sida som går att visa.',
	where: (widths: string) =>
		`Sidorna är fotograferade ${widths} bildpunkter breda. Bilderna kan inte visas här. De ligger i artefakten ”forhandsvisning”, som går att ladda ner.`,
	page: 'Sida',
	pictures: 'Bilder',
	notBuilt: (address: string) => `${address} finns inte i bygget. Det kan vara ett utkast.`,
	more: (count: number) => `${figures(count)} sidor till har ändrats men är inte fotograferade.`,
} as const;
