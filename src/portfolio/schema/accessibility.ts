import { z } from 'zod';
import { compliance } from '../vocabulary/compliance.ts';
import { code, day, field, text, url } from './fields.ts';

/** `tillganglighet.yaml`: the eleven items of DIGG's accessibility statement (DOS-lagen, 2018:1937). */
export const accessibilitySchema = z.strictObject({
	tjanst: text().meta(field('Tjänst', 'Tjänstens namn.')),
	forenlighet: code(compliance).meta({ title: 'Förenlighet', description: 'Hur väl webbplatsen uppfyller lagen.' }),
	brister: z
		.array(
			z.strictObject({
				vad: text().meta(field('Vad', 'Vad som inte är tillgängligt.', { long: true })),
				varfor: text().meta(field('Varför', 'Varför det är så.', { long: true })),
				hindrar: z
					.array(text())
					.min(1)
					.meta(field('Hindrar', 'Vem som hindras.', { one: 'hinder' })),
				sedan: day().meta(field('Sedan', 'När bristen blev känd.')),
			}),
		)
		.meta(field('Brister', 'Kända brister. En tom lista om det inte finns några.', { one: 'brist' })),
	bedomd: day().meta(field('Bedömd', 'Dagen webbplatsen bedömdes.')),
	uppdaterad: day().meta(field('Uppdaterad', 'Dagen redogörelsen ändrades.')),
	metod: text().meta(field('Metod', 'Hur bedömningen gjordes.', { long: true })),
	rapportera: z
		.strictObject({
			epost: z.email().optional().meta(field('E-post', 'En funktionsadress, aldrig en persons.')),
			url: url().optional().meta(field('Webbsida', 'En sida där man kan rapportera, med http eller https.')),
		})
		.meta(field('Rapportera', 'Hur man rapporterar en brist.')),
	oskaligt_betungande: z
		.array(
			z.strictObject({
				vad: text().meta(field('Vad', 'Vad som är undantaget.', { long: true })),
				skal: text().meta(field('Skäl', 'Varför det vore oskäligt betungande.', { long: true })),
			}),
		)
		.optional()
		.meta(field('Oskäligt betungande', 'Undantag enligt 12 §.', { one: 'undantag' })),
	utanfor_lagen: z
		.array(text())
		.optional()
		.meta(field('Utanför lagen', 'Innehåll som lagen inte omfattar, 9 §.', { one: 'innehåll' })),
});

export type AccessibilityData = z.output<typeof accessibilitySchema>;
