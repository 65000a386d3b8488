import { file, type Row } from '../support.ts';

const near = (rows: string) => file('sok/se-aven.yaml', rows);
const whole = (rows: string) => file('sok/delas-inte.yaml', rows);
const jointed = (rows: string) => file('sok/delas-sa.yaml', rows);

/** The words of the search: what an author does, and the report it gives. */
export const searchRows: readonly Row[] = [
	{
		name: 'A word in two groups of synonyms',
		changes: [file('sok/synonymer.yaml', '- term: äldreboende\n  synonymer: [säbo]\n- term: särskilt boende\n  synonymer: [Säbo]\n')],
		says: `content/sok/synonymer.yaml
  rad 4  synonymer: ”Säbo” står i flera grupper: ”äldreboende” och ”särskilt boende”. Behåll det i en av dem.`,
	},
	{
		name: 'A synonym that stands twice',
		changes: [file('sok/synonymer.yaml', '- term: äldreboende\n  synonymer: [säbo, säbo]\n')],
		says: `content/sok/synonymer.yaml
  rad 2  synonymer: ”säbo” står två gånger i gruppen. Ta bort det ena.`,
	},
	{
		name: 'An empty group of synonyms',
		changes: [file('sok/synonymer.yaml', '- term: äldreboende\n  synonymer: []\n-\n')],
		says: `content/sok/synonymer.yaml
  rad 2  synonymer: Listan är tom. Andra ord för samma sak.
  rad 3  fil: Raden är tom. Skriv något efter strecket, eller ta bort raden.`,
	},
	{
		name: 'An empty row among synonyms',
		changes: [file('sok/synonymer.yaml', '- term: äldreboende\n  synonymer:\n    - säbo\n    -\n')],
		says: `content/sok/synonymer.yaml
  rad 4  synonymer: Raden är tom. Skriv något efter strecket, eller ta bort raden.`,
	},
	{
		name: 'A synonym that is its own term',
		changes: [file('sok/synonymer.yaml', '- term: äldreboende\n  synonymer: [säbo, Äldreboende]\n')],
		says: `content/sok/synonymer.yaml
  rad 2  synonymer: ”Äldreboende” står två gånger i gruppen. Ta bort det ena.`,
	},
	{
		name: 'A word with two rows of words to see also',
		changes: [near('- term: HLR\n  se_aven: [hjärtstopp]\n- term: hlr\n  se_aven: [hjärtstartare]\n')],
		says: `content/sok/se-aven.yaml
  rad 3  term: ”hlr” har redan en rad, nummer 1 i filen. Lägg ihop de två.`,
	},
	{
		name: 'A word that is to see itself, and one twice',
		changes: [near('- term: HLR\n  se_aven: [hjärtstopp, hlr, Hjärtstopp]\n')],
		says: `content/sok/se-aven.yaml
  rad 2  se_aven: ”hlr” står två gånger i gruppen. Ta bort det ena.
  rad 2  se_aven: ”Hjärtstopp” står två gånger i gruppen. Ta bort det ena.`,
	},
	{
		name: 'A row with nothing to see also',
		changes: [near('- term: HLR\n  se_aven: []\n- term: BUP\n')],
		says: `content/sok/se-aven.yaml
  rad 2  se_aven: Listan är tom. Ord för det som ligger nära, det mest träffande först.
  rad 3  se_aven: Uppgiften saknas. Ord för det som ligger nära, det mest träffande först.`,
	},
	{
		name: 'Rows that are no word',
		changes: [whole('- måltid\n- god man\n- it-stöd\n-\n- ""\n- 112\n')],
		says: `content/sok/delas-inte.yaml
  rad 2  fil: ”god man” är flera ord. Skriv ett ord på varje rad.
  rad 3  fil: ”it-stöd” har tecken som inte är bokstäver. Ta bort dem, eller ta bort raden.
  rad 4  fil: Raden är tom. Skriv något efter strecket, eller ta bort raden.
  rad 5  fil: Raden är tom. Skriv något efter strecket, eller ta bort raden.
  rad 6  fil: ”112” läses inte som text. Sätt citattecken runt: "112".`,
	},
	{
		name: 'A joint in a word that is to be left whole',
		changes: [whole('- mål|tid\n')],
		says: `content/sok/delas-inte.yaml
  rad 1  fil: ”mål|tid” delas med |. Ta bort tecknet, eller flytta raden till sok/delas-sa.yaml.`,
	},
	{
		name: 'Rows that do not say how a word is split',
		changes: [jointed('- mat|svinn\n- hjärtstartare\n- hjärt startare\n- 5g|nät\n- m|atsvinn\n- idésluss|\n- välfärds||teknik\n')],
		says: `content/sok/delas-sa.yaml
  rad 2  fil: ”hjärtstartare” har inget |. Skriv | där ordet delas, till exempel mat|svinn.
  rad 3  fil: ”hjärt startare” är flera ord. Skriv ett ord på varje rad.
  rad 4  fil: ”5g|nät” har tecken som inte är bokstäver. Ta bort dem, eller ta bort raden.
  rad 5  fil: ”m|atsvinn” har en del med färre än två bokstäver. Flytta eller ta bort |.
  rad 6  fil: ”idésluss|” har en del med färre än två bokstäver. Flytta eller ta bort |.
  rad 7  fil: ”välfärds||teknik” har en del med färre än två bokstäver. Flytta eller ta bort |.`,
	},
	{
		name: 'A word twice in a list of words',
		changes: [whole('- måltid\n- kultur\n- Måltid\n'), jointed('- mat|svinn\n- mats|vinn\n')],
		says: `content/sok/delas-inte.yaml
  rad 3  fil: ”Måltid” står två gånger i filen. Ta bort det ena.

content/sok/delas-sa.yaml
  rad 2  fil: ”mats|vinn” står två gånger i filen. Ta bort det ena.`,
	},
	{
		name: 'A word that is both left whole and split',
		changes: [whole('- kultur\n- måltid\n'), jointed('- mat|svinn\n- mål|tid\n')],
		says: `content/sok/delas-sa.yaml
  rad 2  fil: ”mål|tid” står också i sok/delas-inte.yaml, bland ord som inte delas. Ta bort det ena.`,
	},
	{
		name: 'Keys in a list of words',
		changes: [whole('ord:\n  - måltid\n')],
		says: `content/sok/delas-inte.yaml
  rad 1  fil: Här ska det stå en lista. Börja varje del med ett streck och ett mellanslag.`,
	},
	{
		name: 'A misspelt file of words',
		changes: [file('sok/delas-inget.yaml', '- måltid\n')],
		says: `content/sok/delas-inget.yaml
  rad 1  fil: Filen ”sok/delas-inget.yaml” används inte. Menade du ”sok/delas-inte.yaml”?`,
	},
];
