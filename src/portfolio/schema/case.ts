import { z } from 'zod';
import { endReason } from '../vocabulary/ending.ts';
import { facet, tipFacets } from '../vocabulary/facet.ts';
import { reuse } from '../vocabulary/reuse.ts';
import { day, entryId, partialDate, source, sourceNumbers, text, url } from './fields.ts';
import { lessonSchema } from './lesson.ts';

const texts = () => z.array(text());

/**
 * Front matter of `exempel/<id>.md`. Keys are Swedish: authors type them.
 * Rules over several keys are in `rules/case-rules.ts`; that ids exist is proved by the content check.
 *
 * @param file how a picture's file is read: a plain path, or Astro's `image()` when the site is built
 */
export const caseSchema = <File extends z.ZodType = z.ZodString>(file: File = text() as unknown as File) =>
	z.strictObject({
		titel: text(8, 90).describe('Säg vad som blev bättre och för vem. 8–90 tecken.'),
		ingress: text(40, 280).describe('En eller två meningar, 40–280 tecken. Visas i sökträffar.'),
		organisationer: z.array(entryId()).min(1).describe('Id för organisationerna. Den första äger exemplet.'),
		enhet: text().optional().describe('Enheten eller förvaltningen som gjorde arbetet.'),
		inriktning: z.enum(facet.ids).describe('Vilken sorts förnyelse det är.'),
		andra_inriktning: z.enum(tipFacets).optional().describe('En andra inriktning, om arbetet drar åt två håll.'),
		inriktning_skal: text().describe('En mening om varför exemplet är placerat där.'),
		lage: z
			.strictObject({
				visshet: z.number().min(-1).max(1).describe('−1 är säkert, 1 är osäkert.'),
				riktning: z.number().min(-1).max(1).describe('−1 är oriktat, 1 är riktat mot ett mål.'),
			})
			.optional()
			.describe('Läget från placeringsfrågorna på /placera/.'),
		behov: z.array(entryId()).min(1).describe('Id för behoven som exemplet svarar på.'),
		startade: partialDate().optional().describe('När arbetet började.'),
		i_bruk: z
			.strictObject({
				sedan: partialDate().describe('När det började användas.'),
				var: text().optional().describe('Var det används.'),
				omfattning: text().optional().describe('Hur många som använder det, eller hur mycket.'),
			})
			.optional()
			.describe('Fyll i när det används i vardagen.'),
		avslutat: z
			.strictObject({
				datum: partialDate().describe('När det avslutades.'),
				orsak: z.enum(endReason.ids).describe('Varför det avslutades.'),
				kommentar: text().optional().describe('Mer om varför.'),
			})
			.optional()
			.describe('Fyll i när arbetet är avslutat. Kräver minst en lärdom.'),
		effekter: z
			.array(
				z.strictObject({
					vad: text().describe('Vad som ändrades.'),
					for_vem: text().optional().describe('Vem som märker det.'),
					fore: text().optional().describe('Läget före.'),
					efter: text().optional().describe('Läget efter.'),
					enhet: text().optional().describe('Enhet för före och efter.'),
					matt: partialDate().optional().describe('När det mättes.'),
					evidens: z.int().min(1).max(5).describe('Hur säkert det är, 1–5.'),
					kallor: sourceNumbers().min(1).describe('Nummer på källor i listan kallor.'),
				}),
			)
			.optional()
			.describe('Nyttan: vad som ändrades, för vem och hur vi vet det.'),
		lardomar: z.array(lessonSchema()).optional().describe('Vad som fungerade, inte fungerade och överraskade.'),
		metoder: texts().optional().describe('Arbetssätt som användes.'),
		partner: texts().optional().describe('Andra som var med.'),
		hinder: texts().optional().describe('Det som var svårt.'),
		villkor: texts().optional().describe('Det som krävs för att lyckas.'),
		globala_mal: z
			.array(
				z.strictObject({
					mal: z.int().min(1).max(17).describe('Målets nummer, 1–17.'),
					skal: text().describe('En mening om varför.'),
				}),
			)
			.optional()
			.describe('Globala mål i Agenda 2030.'),
		kostnader: z
			.array(
				z.strictObject({
					text: text().describe('Vad det kostade eller vem som betalade.'),
					belopp: z.number().min(0).optional().describe('Kronor, bara siffror.'),
					kallor: sourceNumbers().optional().describe('Nummer på källor i listan kallor.'),
				}),
			)
			.optional()
			.describe('Kostnader och finansiering.'),
		aterbruk: z
			.strictObject({
				mognad: z.enum(reuse.ids).describe('Hur mycket andra kan ta över.'),
				kod: url().optional().describe('Adress till koden.'),
				licens: text().optional().describe('Licensen för material och kod.'),
				material: z
					.array(z.strictObject({ titel: text(), url: url() }))
					.optional()
					.describe('Material att hämta.'),
				kontakt: text().optional().describe('Vem man hör av sig till: en funktion, aldrig en person.'),
			})
			.optional()
			.describe('Hur andra kan göra likadant.'),
		anvands_av: z
			.array(
				z.strictObject({
					organisation: text().describe('Id för en organisation, eller namnet i text.'),
					sedan: partialDate().optional().describe('När de började.'),
					url: url().optional().describe('Sida som visar det.'),
				}),
			)
			.optional()
			.describe('Andra som använder det.'),
		handelser: z
			.array(z.strictObject({ datum: partialDate(), text: text() }))
			.optional()
			.describe('Vad som har hänt sedan dess.'),
		kontakt: z
			.strictObject({
				roll: text().describe('En funktion, till exempel Bygglovsenheten.'),
				epost: z.email().optional().describe('En funktionsadress, aldrig en persons.'),
				url: url().optional(),
			})
			.optional()
			.describe('Vem som svarar på frågor: en funktion, aldrig en namngiven person.'),
		bild: z
			.strictObject({
				fil: file.describe('Bilden, till exempel ./mitt-exempel/bild.jpg.'),
				alt: text().describe('Beskriv vad bilden visar för den som inte ser den.'),
				fotograf: text(),
				licens: text(),
				personer: z.enum(['inga', 'medarbetare', 'invanare']).describe('Vilka som syns på bilden.'),
				samtycke: text().optional().describe('Var samtycket finns. Krävs när invånare syns.'),
			})
			.optional()
			.describe('En bild, om det finns en.'),
		kallor: z.array(source()).min(1).describe('Källor. Den första har nummer 1.'),
		publicerad: day().describe('Dagen exemplet publicerades.'),
		granskad: day().describe('Dagen någon senast läste igenom och stämde av exemplet.'),
		granskas_senast: day().optional().describe('Senaste dag för nästa granskning. Annars 12 månader efter granskad.'),
		avpublicerad: z
			.strictObject({ datum: day(), skal: text() })
			.optional()
			.describe('Fyll i för att ta bort exemplet. Sidan säger när och varför.'),
		utkast: z.boolean().optional().describe('true: syns bara under utveckling.'),
		tidigare_id: z.array(entryId()).optional().describe('Gamla id, så att gamla adresser fungerar.'),
		en: z.strictObject({ titel: text(), ingress: text() }).optional().describe('Titel och ingress på engelska.'),
	});

export type CaseFrontmatter = z.output<ReturnType<typeof caseSchema>>;
