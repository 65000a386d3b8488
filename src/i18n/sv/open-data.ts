import { figures } from '../figures.ts';

/** The page about the open data, with the words that search engines for data get. */
export const openDataMessages = {
	'openData.title': 'Öppna data',
	'openData.description': 'Hela portföljen som JSON och CSV, med JSON Schema och RSS. Fritt att hämta, utan konto och utan nyckel.',
	'openData.lead': 'Hela portföljen går att hämta och använda fritt. Du behöver inget konto, ingen nyckel och inte fråga oss först.',
	'openData.files': 'Filerna',
	'openData.json': 'Allt i en fil (JSON)',
	'openData.jsonText': ({ cases, needs, organisations, labs }: { cases: number; needs: number; organisations: number; labs: number }) =>
		`${figures(cases)} exempel, ${figures(needs)} behov, ${figures(organisations)} ${organisations === 1 ? 'organisation' : 'organisationer'} och ${figures(labs)} ${labs === 1 ? 'idésluss' : 'idéslussar'}, med statusar uträknade och adresser till varje sida.`,
	'openData.csv': 'Exemplen som tabell (CSV)',
	'openData.csvText': ({ cases }: { cases: number }) =>
		`${cases === 1 ? 'Ett exempel' : `${figures(cases)} exempel, ett på varje rad`}. UTF-8 med BOM, komma mellan fälten och lodstreck mellan flera värden i samma fält.`,
	'openData.rss': 'Nya exempel (RSS)',
	'openData.rssText': 'De femtio senast publicerade exemplen, för en läsare eller en annan webbplats.',
	'openData.updated': ({ date }: { date: string }) => `Filerna skapades den ${date} och görs om varje gång webbplatsen publiceras.`,
	'openData.licence': 'Licenser',
	'openData.licenceData': 'Uppgifterna i filerna',
	'openData.licenceTexts': 'Texterna på sidorna',
	'openData.licencePictures': 'Bilder har sin egen licens, som står vid bilden.',
	'openData.stable': 'Så stadiga är de',
	'openData.stableText': ({ version }: { version: number }) =>
		`Adresserna och fältens namn ligger fast. Nya fält kan komma till. Skulle ett fält byta namn eller betydelse, eller tas bort, höjs talet i fältet version. Nu är det ${version}.`,
	'openData.stableIds':
		'Ett id byts aldrig ut. Får ett exempel ändå ett nytt id står det gamla kvar i tidigare_id. Avpublicerade exempel finns inte med.',
	'openData.fields': 'Fälten i tabellen',
	'openData.fieldsText':
		'Fälten heter likadant i JSON-filen, där punkten betyder ett fält inuti ett annat. Där finns också fler fält, som effekter med före och efter, kostnader och händelser.',
	'openData.field': 'Fält',
	'openData.meaning': 'Vad det är',
	'openData.formula':
		'Börjar en text med =, +, - eller @ står en apostrof framför, så att ett kalkylprogram inte tolkar den som en formel.',
	'openData.schema': 'Innehållets form',
	'openData.schemaText':
		'Texterna skrivs i filer med bestämda fält. Deras form finns som JSON Schema, för den som vill skriva i samma form eller bygga vidare.',
	'openData.contact': 'Har du byggt något med våra data, eller saknar du ett fält? Skriv till',
	'openData.dataset': ({ site, publisher }: { site: string; publisher: string }) => `${site}, ${publisher}`,
	'openData.datasetText':
		'Exempel på innovation i offentlig verksamhet och behoven bakom dem, med inriktning, status, effekter, lärdomar och källor.',
} as const;
