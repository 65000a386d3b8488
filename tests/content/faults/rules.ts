import { caseFile, edit, file, keys, needFile, siteFile, statementFile, type Row } from '../support.ts';

const lab = `---
namn: En idésluss
leds_av: exempelkommun
ingress: Medarbetare fick hjälp att pröva sina idéer i liten skala.
kallor:
  - { titel: Slutrapport, utgivare: Exempelkommun, url: https://example.org/slutrapport }
---
`;

/** Keys that have to agree: what an author does, and the report it gives. */
export const rulesRows: readonly Row[] = [
	{
		name: 'An effect with a source that is not in the list',
		changes: [keys('effekter:\n  - vad: Väntetiden\n    evidens: 2\n    kallor: [2]')],
		says: `content/exempel/forsta-svaret.md
  rad 17  effekter.kallor: Källa ”2” finns inte. Listan kallor har en källa, nummer 1.`,
	},
	{
		name: 'A lesson with a source that is not in the list',
		changes: [keys('lardomar:\n  - text: Börja smått.\n    sort: fungerade\n    kallor: [1, 3]')],
		says: `content/exempel/forsta-svaret.md
  rad 17  lardomar.kallor: Källa ”3” finns inte. Listan kallor har en källa, nummer 1.`,
	},
	{
		name: 'A cost with a source that is not in the list',
		changes: [keys('kostnader:\n  - text: Bidrag\n    kallor: [9]')],
		says: `content/exempel/forsta-svaret.md
  rad 16  kostnader.kallor: Källa ”9” finns inte. Listan kallor har en källa, nummer 1.`,
	},
	{
		name: 'In use before the work began',
		changes: [keys('startade: "2025"\ni_bruk:\n  sedan: "2024-12"')],
		says: `content/exempel/forsta-svaret.md
  rad 16  i_bruk.sedan: ”2024-12” är före startade, som är ”2025”. Ändra ett av datumen.`,
	},
	{
		name: 'Ended before it was in use',
		changes: [
			keys(
				'startade: "2020"\ni_bruk:\n  sedan: "2025"\navslutat:\n  datum: "2024"\n  orsak: ersatt\nlardomar:\n  - text: Börja smått.\n    sort: fungerade',
			),
		],
		says: `content/exempel/forsta-svaret.md
  rad 18  avslutat.datum: ”2024” är före i_bruk.sedan, som är ”2025”. Ändra ett av datumen.`,
	},
	{
		name: 'Published in the future',
		changes: [edit(needFile, '2026-09-01', '2026-11-02')],
		says: `content/behov/snabbare-besked.md
  rad 10  publicerad: ”2026-11-02” ligger i framtiden. I dag är det 2026-11-01.`,
	},
	{
		name: 'Reviewed in the future',
		changes: [edit(caseFile, 'granskad: "2026-09-01"', 'granskad: 2027-01-01')],
		says: `content/exempel/forsta-svaret.md
  rad 13  granskad: ”2027-01-01” ligger i framtiden. I dag är det 2026-11-01.`,
	},
	{
		name: 'Reviewed before it was published',
		changes: [edit(caseFile, 'granskad: "2026-09-01"', 'granskad: "2026-08-31"')],
		says: `content/exempel/forsta-svaret.md
  rad 13  granskad: ”2026-08-31” är före publicerad, som är ”2026-09-01”. Ändra ett av datumen.`,
	},
	{
		name: 'Ended without a lesson',
		changes: [keys('avslutat:\n  datum: "2025"\n  orsak: for-dyrt')],
		says: `content/exempel/forsta-svaret.md
  rad 14  avslutat: Den som avslutar delar vad den lärde sig. Skriv minst en lärdom i lardomar.`,
	},
	{
		name: 'Ordinary work that is not in use',
		changes: [keys('lardomar:\n  - text: Börja smått.\n    sort: fungerade\navslutat:\n  datum: "2025"\n  orsak: blev-ordinarie')],
		says: `content/exempel/forsta-svaret.md
  rad 19  avslutat.orsak: ”blev-ordinarie” betyder att det används i vardagen. Fyll i i_bruk, eller välj en annan orsak.`,
	},
	{
		name: 'A position that belongs to another facet',
		changes: [keys('lage: { visshet: 0.8, riktning: 0.1 }')],
		says: `content/exempel/forsta-svaret.md
  rad 14  lage: Läget hör till ”framsyn”, men inriktning är ”forbattring”. Ändra inriktning, eller svara på frågorna på /placera/ igen.`,
	},
	{
		name: 'A second facet that is the first',
		changes: [keys('andra_inriktning: forbattring')],
		says: `content/exempel/forsta-svaret.md
  rad 14  andra_inriktning: ”forbattring” är redan inriktning. Välj en annan, eller ta bort raden.`,
	},
	{
		name: 'A second facet that is mixed',
		changes: [keys('andra_inriktning: blandat')],
		says: `content/exempel/forsta-svaret.md
  rad 14  andra_inriktning: ”blandat” finns inte. Välj en av: forbattring, uppdrag, framsyn, anpassning.`,
	},
	{
		name: 'Ready for reuse with nothing to take',
		changes: [keys('aterbruk:\n  mognad: fardig\n  licens: MIT')],
		says: `content/exempel/forsta-svaret.md
  rad 15  aterbruk.mognad: ”fardig” kräver material eller kod. Fyll i ett av dem, eller välj ”las” eller ”prata”.`,
	},
	{
		name: 'Material without a licence',
		changes: [keys('aterbruk:\n  mognad: material\n  kod: https://example.org/kod')],
		says: `content/exempel/forsta-svaret.md
  rad 15  aterbruk.mognad: ”material” kräver licens. Skriv till exempel CC BY 4.0 för text eller MIT för kod.`,
	},
	{
		name: 'Residents in a picture without consent',
		changes: [
			keys(
				'bild:\n  fil: ./forsta-svaret/disk.jpg\n  alt: En man vid en disk.\n  fotograf: Kommunen\n  licens: CC BY 4.0\n  personer: invanare',
			),
			file('exempel/forsta-svaret/disk.jpg'),
		],
		says: `content/exempel/forsta-svaret.md
  rad 19  bild.personer: Invånare syns på bilden. Skriv i samtycke var samtycket finns, aldrig vem det gäller.`,
	},
	{
		name: 'A statement that is full and has a deficiency',
		changes: [
			edit(statementFile, 'brister: []', 'brister:\n  - { vad: Kartan, varfor: Den är ny., hindrar: [Blinda], sedan: 2026-10-01 }'),
		],
		says: `content/tillganglighet.yaml
  rad 2  forenlighet: ”helt” betyder att inget brister, men listan brister är inte tom. Skriv ”delvis” eller ta bort bristerna.`,
	},
	{
		name: 'A statement without a way to report',
		changes: [edit(statementFile, '  epost: redaktionen@example.org', '  {}')],
		says: `content/tillganglighet.yaml
  rad 7  rapportera: Skriv epost eller url, så att den som hittar en brist kan berätta om den.`,
	},
	{
		name: 'An old assessment, which is only a warning',
		changes: [edit(statementFile, "bedomd: '2026-10-01'", "bedomd: '2025-10-31'")],
		says: `content/tillganglighet.yaml
  rad 4  bedomd: Varning. Bedömningen är från 2025-10-31 och äldre än tolv månader. Bedöm webbplatsen igen. Sidan säger hur gammal bedömningen är.`,
	},
	{
		name: 'A colour that is none',
		changes: [edit(siteFile, 'tillsyn:', 'tema:\n  farg: blågrön\ntillsyn:')],
		says: `content/webbplats.yaml
  rad 12  tema.farg: ”blågrön” är ingen färg. Skriv en färgkod inom citattecken, till exempel "#00665c".`,
	},
	{
		name: 'A logo that is not there',
		changes: [edit(siteFile, 'tillsyn:', 'tema:\n  logotyp: logotype.svg\ntillsyn:'), file('logotyp.svg', '<svg></svg>')],
		says: `content/webbplats.yaml
  rad 12  tema.logotyp: ”logotype.svg” finns inte i innehållsmappen. Menade du ”logotyp.svg”?`,
	},
	{
		name: 'A logo that is no SVG',
		changes: [edit(siteFile, 'tillsyn:', 'tema:\n  logotyp: logotyp.png\ntillsyn:'), file('logotyp.png')],
		says: `content/webbplats.yaml
  rad 12  tema.logotyp: ”logotyp.png” är ingen SVG-bild. Spara logotypen som SVG.`,
	},
	{
		name: 'A logo with a script',
		changes: [
			edit(siteFile, 'tillsyn:', 'tema:\n  logotyp: logotyp.svg\ntillsyn:'),
			file('logotyp.svg', '<?xml version="1.0"?><svg><script>1</script></svg>'),
		],
		says: `content/webbplats.yaml
  rad 12  tema.logotyp: ”logotyp.svg” innehåller skript eller en stilmall. Spara om logotypen som vanlig SVG, med färgerna i formerna.`,
	},
	{
		name: 'A lab that ended before it began',
		changes: [file('ideslussar/en-sluss.md', lab.replace('kallor:', 'period: { fran: 2020, till: 2019 }\nkallor:'))],
		says: `content/ideslussar/en-sluss.md
  rad 5  period.till: ”2019” är före period.fran, som är ”2020”. Ändra ett av datumen.`,
	},
	{
		name: 'A repository without an owner',
		changes: [edit(siteFile, 'tillsyn:\n', 'kodforrad: https://github.com/portfolj\ntillsyn:\n')],
		says: `content/webbplats.yaml
  rad 11  kodforrad: ”https://github.com/portfolj” pekar inte ut ett kodförråd. Skriv hela adressen med ägare och namn, till exempel https://github.com/kommunen/portfolj.`,
	},
	{
		name: 'Settings for a repository that is not there',
		changes: [edit(siteFile, 'tillsyn:\n', 'redigering:\n  gren: main\ntillsyn:\n')],
		says: `content/webbplats.yaml
  rad 11  redigering: Det här gäller ett kodförråd, men kodforrad saknas. Skriv kodforrad också, eller ta bort redigering.`,
	},
];
