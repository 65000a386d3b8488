import { caseFile, edit, file, keys, needFile, organisationFile, siteFile, type Row } from '../support.ts';

/** Keys and values of one file: what an author does, and the report it gives. */
export const keysRows: readonly Row[] = [
	{
		name: 'A misspelt code',
		changes: [edit(caseFile, 'inriktning: forbattring', 'inriktning: forbätring')],
		says: `content/exempel/forsta-svaret.md
  rad 5  inriktning: ”forbätring” finns inte. Menade du ”forbattring”? Välj en av: forbattring, uppdrag, framsyn, anpassning, blandat.`,
	},
	{
		name: 'A code that is nowhere near',
		changes: [edit(caseFile, 'inriktning: forbattring', 'inriktning: annat')],
		says: `content/exempel/forsta-svaret.md
  rad 5  inriktning: ”annat” finns inte. Välj en av: forbattring, uppdrag, framsyn, anpassning, blandat.`,
	},
	{
		name: 'A misspelt key',
		changes: [keys('lardommar: []')],
		says: `content/exempel/forsta-svaret.md
  rad 14  lardommar: Nyckeln ”lardommar” finns inte. Menade du ”lardomar”?`,
	},
	{
		name: 'A key that is nowhere near',
		changes: [edit(organisationFile, 'sort: kommun', 'sort: kommun\nfavoritdjur: älg')],
		says: `content/organisationer/exempelkommun.yaml
  rad 3  favoritdjur: Nyckeln ”favoritdjur” finns inte. Ta bort raden eller välj en av: namn, sort, kommunkod, url, hemma.`,
	},
	{
		name: 'A misspelt key in a group',
		changes: [keys('i_bruk:\n  sedan: "2026"\n  vra: Överallt')],
		says: `content/exempel/forsta-svaret.md
  rad 16  i_bruk.vra: Nyckeln ”vra” finns inte. Menade du ”var”?`,
	},
	{
		name: 'A key that is missing',
		changes: [edit(caseFile, 'inriktning_skal: Samma handläggning som förut, gjord i en annan ordning.\n', '')],
		says: `content/exempel/forsta-svaret.md
  rad 1  inriktning_skal: Uppgiften saknas. En mening om varför exemplet är placerat där.`,
	},
	{
		name: 'A code that is missing',
		changes: [edit(needFile, 'agare: invanare\n', '')],
		says: `content/behov/snabbare-besked.md
  rad 1  agare: Uppgiften saknas. Vems behov det är. Välj en av: invanare, medarbetare, omvarld.`,
	},
	{
		name: 'A key that is missing in a list',
		changes: [edit(caseFile, '    utgivare: Exempelkommun\n', '')],
		says: `content/exempel/forsta-svaret.md
  rad 9  kallor.utgivare: Uppgiften saknas. Den som står bakom källan, till exempel en kommun eller myndighet.`,
	},
	{
		name: 'A key without a value',
		changes: [keys('enhet:')],
		says: `content/exempel/forsta-svaret.md
  rad 14  enhet: Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.`,
	},
	{
		name: 'A title that is too short',
		changes: [edit(caseFile, 'Första svaret inom en dag', 'Bygglov')],
		says: `content/exempel/forsta-svaret.md
  rad 2  titel: ”Bygglov” har 7 tecken. Skriv minst 8.`,
	},
	{
		name: 'A summary that is too long',
		changes: [edit(caseFile, 'nästa arbetsdag.', `nästa arbetsdag.${' Det går fort.'.repeat(20)}`)],
		says: `content/exempel/forsta-svaret.md
  rad 3  ingress: Texten har 338 tecken men får ha högst 280. Stryk 58.`,
	},
	{
		name: 'An empty text',
		changes: [edit(caseFile, 'utgivare: Exempelkommun', 'utgivare: "  "')],
		says: `content/exempel/forsta-svaret.md
  rad 10  kallor.utgivare: Texten är tom. Den som står bakom källan, till exempel en kommun eller myndighet.`,
	},
	{
		name: 'An empty list',
		changes: [edit(caseFile, '[snabbare-besked]', '[]')],
		says: `content/exempel/forsta-svaret.md
  rad 7  behov: Listan är tom. Behoven som exemplet svarar på.`,
	},
	{
		name: 'A text in place of a list',
		changes: [edit(caseFile, '[snabbare-besked]', 'snabbare-besked')],
		says: `content/exempel/forsta-svaret.md
  rad 7  behov: Här ska det stå en lista. Skriv [snabbare-besked].`,
	},
	{
		name: 'A text in place of a group',
		changes: [keys('i_bruk: ja')],
		says: `content/exempel/forsta-svaret.md
  rad 14  i_bruk: Här ska det stå en grupp med nycklar, inte ”ja”. Nycklarna är: sedan, var, omfattning.`,
	},
	{
		name: 'A list in place of a group',
		changes: [keys('kontakt: [Bygglovsenheten]')],
		says: `content/exempel/forsta-svaret.md
  rad 14  kontakt: Här ska det stå en grupp med nycklar, inte en lista. Nycklarna är: roll, epost, url.`,
	},
	{
		name: 'A list in place of a text',
		changes: [keys('enhet: [Bygglovsenheten]')],
		says: `content/exempel/forsta-svaret.md
  rad 14  enhet: Här ska det stå en text, inte en lista.`,
	},
	{
		name: 'A group in place of a text',
		changes: [keys('hinder:\n  - Tid: den räckte inte')],
		says: `content/exempel/forsta-svaret.md
  rad 15  hinder: Här ska det stå en text, inte en grupp med nycklar. Om texten innehåller ett kolon sätter du citattecken runt den.`,
	},
	{
		name: 'A group in place of a list',
		changes: [keys('metoder:\n  a: b')],
		says: `content/exempel/forsta-svaret.md
  rad 14  metoder: Här ska det stå en lista. Börja varje del med ett streck och ett mellanslag.`,
	},
	{
		name: 'A number in place of a text',
		changes: [edit(organisationFile, 'sort: kommun', 'sort: kommun\nkommunkod: 0114')],
		says: `content/organisationer/exempelkommun.yaml
  rad 3  kommunkod: ”0114” läses inte som text. Sätt citattecken runt: "0114".`,
	},
	{
		name: 'A municipality code of three digits',
		changes: [edit(organisationFile, 'sort: kommun', 'sort: kommun\nkommunkod: "127"')],
		says: `content/organisationer/exempelkommun.yaml
  rad 3  kommunkod: ”127” är ingen kommunkod. Skriv fyra siffror inom citattecken, till exempel "1270".`,
	},
	{
		name: 'A decimal comma',
		changes: [keys('lage: { visshet: "-0,8", riktning: 0 }')],
		says: `content/exempel/forsta-svaret.md
  rad 14  lage.visshet: ”-0,8” är inget tal. Skriv decimaler med punkt: -0.8.`,
	},
	{
		name: 'An amount with spaces',
		changes: [keys('kostnader:\n  - text: Bidrag\n    belopp: 250 000 kr')],
		says: `content/exempel/forsta-svaret.md
  rad 16  kostnader.belopp: ”250 000 kr” är inget tal. Skriv bara siffror, utan mellanrum och enhet.`,
	},
	{
		name: 'A level that is no whole number',
		changes: [keys('effekter:\n  - vad: Väntetiden\n    evidens: hög\n    kallor: [1]')],
		says: `content/exempel/forsta-svaret.md
  rad 16  effekter.evidens: ”hög” är inget tal. Skriv bara siffror, utan mellanrum och enhet.`,
	},
	{
		name: 'A level that is too high',
		changes: [keys('effekter:\n  - vad: Väntetiden\n    evidens: 6\n    kallor: [1]')],
		says: `content/exempel/forsta-svaret.md
  rad 16  effekter.evidens: ”6” är för stort. Skriv högst 5.`,
	},
	{
		name: 'A position outside the model',
		changes: [keys('lage: { visshet: -2, riktning: 0 }')],
		says: `content/exempel/forsta-svaret.md
  rad 14  lage.visshet: ”-2” är för litet. Skriv minst -1.`,
	},
	{
		name: 'An effect without a source',
		changes: [keys('effekter:\n  - vad: Väntetiden\n    evidens: 2\n    kallor: []')],
		says: `content/exempel/forsta-svaret.md
  rad 17  effekter.kallor: Listan är tom. Nummer på källor i listan kallor.`,
	},
	{
		name: 'A day that does not exist',
		changes: [edit(caseFile, 'granskad: "2026-09-01"', 'granskad: 2026-09-31')],
		says: `content/exempel/forsta-svaret.md
  rad 13  granskad: ”2026-09-31” är ingen dag. Skriv hela dagen som ÅÅÅÅ-MM-DD, till exempel 2026-10-12.`,
	},
	{
		name: 'A day that is only a month',
		changes: [edit(caseFile, 'granskad: "2026-09-01"', 'granskad: "2026-09"')],
		says: `content/exempel/forsta-svaret.md
  rad 13  granskad: ”2026-09” är ingen dag. Skriv hela dagen som ÅÅÅÅ-MM-DD, till exempel 2026-10-12.`,
	},
	{
		name: 'A month that does not exist',
		changes: [keys('startade: "2021-13"')],
		says: `content/exempel/forsta-svaret.md
  rad 14  startade: ”2021-13” är inget datum. Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, så exakt som källan.`,
	},
	{
		name: 'An address without https',
		changes: [edit(caseFile, 'https://example.org/uppfoljning', 'www.example.org/uppfoljning')],
		says: `content/exempel/forsta-svaret.md
  rad 11  kallor.url: ”www.example.org/uppfoljning” är ingen hel adress. Skriv https://www.example.org/uppfoljning.`,
	},
	{
		name: 'Something that is no address',
		changes: [edit(caseFile, 'https://example.org/uppfoljning', 'intranätet')],
		says: `content/exempel/forsta-svaret.md
  rad 11  kallor.url: ”intranätet” är ingen hel adress. Skriv en adress som börjar med https://.`,
	},
	{
		name: 'A public address without encryption',
		changes: [edit(siteFile, 'adress: https:', 'adress: http:')],
		says: `content/webbplats.yaml
  rad 4  adress: ”http://innovation.example.org” är ingen hel adress. Skriv en adress som börjar med https://.`,
	},
	{
		name: 'Something that is no mail address',
		changes: [edit(siteFile, 'epost: redaktionen@example.org', 'epost: redaktionen')],
		says: `content/webbplats.yaml
  rad 7  kontakt.epost: ”redaktionen” är ingen mejladress. Skriv till exempel kontakt@kommun.se.`,
	},
	{
		name: 'A Swedish yes',
		changes: [keys('utkast: ja')],
		says: `content/exempel/forsta-svaret.md
  rad 14  utkast: ”ja” går inte att skriva här. Skriv true eller false.`,
	},
	{
		name: 'A home that is false',
		changes: [edit(organisationFile, 'hemma: true', 'hemma: false')],
		says: `content/organisationer/exempelkommun.yaml
  rad 1  fil: Ingen organisation är portföljens egen. Skriv hemma: true i organisationer/exempelkommun.yaml.
  rad 3  hemma: ”false” går inte att skriva här. Skriv true eller ta bort raden.`,
	},
	{
		name: 'An id with capitals and Swedish letters',
		changes: [edit(caseFile, '[exempelkommun]', '[Åre kommun]')],
		says: `content/exempel/forsta-svaret.md
  rad 4  organisationer: ”Åre kommun” är inget id. Ett id har bara små bokstäver a–z, siffror och bindestreck. Skriv ”are-kommun”.`,
	},
	{
		name: 'Data that is a list',
		changes: [file(needFile, '---\n- titel\n---\n')],
		says: `content/behov/snabbare-besked.md
  rad 1  fil: Här ska det stå en grupp med nycklar, inte en lista. Nycklarna är: titel, agare, slag, beskrivning, sedan, kallor, publicerad.`,
	},
	{
		name: 'A host of repositories that is misspelt',
		changes: [edit(siteFile, 'tillsyn:\n', 'kodforrad: https://github.com/kommunen/portfolj\nredigering:\n  vard: gitlabb\ntillsyn:\n')],
		says: `content/webbplats.yaml
  rad 13  redigering.vard: ”gitlabb” finns inte. Menade du ”gitlab”? Välj en av: github, gitlab, forgejo.`,
	},
	{
		name: 'A key about the repository that is misspelt',
		changes: [edit(siteFile, 'tillsyn:\n', 'kodforrad: https://github.com/kommunen/portfolj\nredigering:\n  gran: main\ntillsyn:\n')],
		says: `content/webbplats.yaml
  rad 13  redigering.gran: Nyckeln ”gran” finns inte. Menade du ”gren”?`,
	},
	{
		name: 'A yes where true is meant',
		changes: [edit(siteFile, 'tillsyn:\n', 'kodforrad: https://github.com/kommunen/portfolj\nredigering:\n  granskning: ja\ntillsyn:\n')],
		says: `content/webbplats.yaml
  rad 13  redigering.granskning: ”ja” går inte att skriva här. Skriv true eller false.`,
	},
	{
		name: 'A way to sign in without https',
		changes: [
			edit(siteFile, 'tillsyn:\n', 'kodforrad: https://github.com/kommunen/portfolj\nredigering:\n  inloggning: http://a.se\ntillsyn:\n'),
		],
		says: `content/webbplats.yaml
  rad 13  redigering.inloggning: ”http://a.se” är ingen hel adress. Skriv en adress som börjar med https://.`,
	},
];
