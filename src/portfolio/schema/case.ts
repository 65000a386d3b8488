import { z } from 'zod';
import { endReason } from '../vocabulary/ending.ts';
import { facet, tipFacets } from '../vocabulary/facet.ts';
import { effectsSchema, costsSchema, eventsSchema, globalGoalsSchema, reuseSchema, usersSchema } from './case-parts.ts';
import { code, day, entryId, dateField, field, partialDate, sources, text, url } from './fields.ts';
import { lessonsSchema } from './lesson.ts';
import { pictureSchema } from './picture.ts';

const texts = () => z.array(text());

/**
 * Front matter of `exempel/<id>.md`. Keys are Swedish: authors type them.
 * Rules over several keys are in `rules/case-rules.ts`; that ids exist is proved by the content check.
 */
export const caseSchema = z.strictObject({
	titel: text(8, 90).meta(field('Titel', 'Säg vad som blev bättre och för vem. 8–90 tecken.')),
	ingress: text(40, 280).meta(field('Ingress', 'En eller två meningar, 40–280 tecken. Visas i sökträffar.', { long: true })),
	organisationer: z
		.array(entryId())
		.min(1)
		.meta(field('Organisationer', 'De som har gjort arbetet. Den första äger exemplet.', { of: 'organisationer' })),
	enhet: text().optional().meta(field('Enhet', 'Enheten eller förvaltningen som gjorde arbetet.')),
	inriktning: code(facet).meta({ title: 'Inriktning', description: 'Vilken sorts förnyelse det är.' }),
	andra_inriktning: code(facet, tipFacets)
		.optional()
		.meta({ title: 'En andra inriktning', description: 'En andra inriktning, om arbetet drar åt två håll.' }),
	inriktning_skal: text().meta(field('Varför den inriktningen?', 'En mening om varför exemplet är placerat där.', { long: true })),
	lage: z
		.strictObject({
			visshet: z.number().min(-1).max(1).meta(field('Visshet', '−1 är säkert, 1 är osäkert.')),
			riktning: z.number().min(-1).max(1).meta(field('Riktning', '−1 är oriktat, 1 är riktat mot ett mål.')),
		})
		.optional()
		.meta(field('Läge i modellen', 'Läget från placeringsfrågorna på /placera/.', { later: true })),
	behov: z
		.array(entryId())
		.min(1)
		.meta(field('Behov', 'Behoven som exemplet svarar på.', { of: 'behov' })),
	startade: partialDate().optional().meta(dateField('Startade', 'När arbetet började.')),
	i_bruk: z
		.strictObject({
			sedan: partialDate().meta(dateField('Sedan', 'När det började användas.')),
			var: text().optional().meta(field('Var', 'Var det används.')),
			omfattning: text().optional().meta(field('Omfattning', 'Hur många som använder det, eller hur mycket.')),
		})
		.optional()
		.meta(field('I bruk', 'Fyll i när det används i vardagen.', { later: true })),
	avslutat: z
		.strictObject({
			datum: partialDate().meta(dateField('Datum', 'När det avslutades.')),
			orsak: code(endReason).meta({ title: 'Orsak', description: 'Varför det avslutades.' }),
			kommentar: text()
				.optional()
				.meta(field('Kommentar', 'Mer om varför.', { long: true })),
		})
		.optional()
		.meta(field('Avslutat', 'Fyll i när arbetet är avslutat. Kräver minst en lärdom.', { later: true })),
	effekter: effectsSchema().optional(),
	lardomar: lessonsSchema('Vad som fungerade, inte fungerade och överraskade.').optional(),
	metoder: texts()
		.optional()
		.meta(field('Metoder', 'Arbetssätt som användes.', { one: 'metod' })),
	partner: texts()
		.optional()
		.meta(field('Partner', 'Andra som var med.', { one: 'partner' })),
	hinder: texts()
		.optional()
		.meta(field('Hinder', 'Det som var svårt.', { one: 'hinder' })),
	villkor: texts()
		.optional()
		.meta(field('Villkor', 'Det som krävs för att lyckas.', { one: 'villkor' })),
	globala_mal: globalGoalsSchema().optional(),
	kostnader: costsSchema().optional(),
	aterbruk: reuseSchema().optional(),
	anvands_av: usersSchema().optional(),
	handelser: eventsSchema().optional(),
	kontakt: z
		.strictObject({
			roll: text().meta(field('Funktion', 'En funktion, till exempel Bygglovsenheten.')),
			epost: z.email().optional().meta(field('E-post', 'En funktionsadress, aldrig en persons.')),
			url: url().optional().meta(field('Webbsida', 'En sida med kontaktuppgifter, med http eller https.')),
		})
		.optional()
		.meta(field('Kontakt', 'Vem som svarar på frågor: en funktion, aldrig en namngiven person.')),
	bild: pictureSchema.optional(),
	kallor: sources('Källor. Den första har nummer 1.'),
	publicerad: day().meta(field('Publicerad', 'Dagen exemplet publicerades.')),
	granskad: day().meta(field('Granskad', 'Dagen någon senast läste igenom och stämde av exemplet.')),
	granskas_senast: day()
		.optional()
		.meta(field('Granskas senast', 'Senaste dag för nästa granskning. Annars 12 månader efter granskad.', { later: true })),
	avpublicerad: z
		.strictObject({
			datum: day().meta(field('Datum', 'Dagen exemplet togs bort.')),
			skal: text().meta(field('Skäl', 'En mening om varför. Den visas på sidan.', { long: true })),
		})
		.optional()
		.meta(field('Avpublicerad', 'Fyll i för att ta bort exemplet. Sidan säger när och varför.', { later: true })),
	utkast: z
		.boolean()
		.optional()
		.meta(field('Utkast', 'Exemplet syns bara under utveckling, inte på webbplatsen.', { later: true })),
	tidigare_id: z
		.array(entryId())
		.optional()
		.meta(field('Tidigare id', 'Gamla id, så att gamla adresser fungerar.', { later: true, one: 'id' })),
	en: z
		.strictObject({
			titel: text().meta(field('Titel på engelska', 'Samma titel, på engelska.')),
			ingress: text().meta(field('Ingress på engelska', 'Samma ingress, på engelska.', { long: true })),
		})
		.optional()
		.meta(field('På engelska', 'Titel och ingress på engelska.', { later: true })),
});

export type CaseFrontmatter = z.output<typeof caseSchema>;
