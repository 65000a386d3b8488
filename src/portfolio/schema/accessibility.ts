import { z } from 'zod';
import { compliance } from '../vocabulary/compliance.ts';
import { day, text, url } from './fields.ts';

/** `tillganglighet.yaml`: the eleven items of DIGG's accessibility statement (DOS-lagen, 2018:1937). */
export const accessibilitySchema = z.strictObject({
	tjanst: text().describe('Tjänstens namn.'),
	forenlighet: z.enum(compliance.ids).describe('Hur väl webbplatsen uppfyller lagen.'),
	brister: z
		.array(
			z.strictObject({
				vad: text().describe('Vad som inte är tillgängligt.'),
				varfor: text().describe('Varför det är så.'),
				hindrar: z.array(text()).min(1).describe('Vem som hindras.'),
				sedan: day().describe('När bristen blev känd.'),
			}),
		)
		.describe('Kända brister. En tom lista om det inte finns några.'),
	bedomd: day().describe('Dagen webbplatsen bedömdes.'),
	uppdaterad: day().describe('Dagen redogörelsen ändrades.'),
	metod: text().describe('Hur bedömningen gjordes.'),
	rapportera: z.strictObject({ epost: z.email().optional(), url: url().optional() }).describe('Hur man rapporterar en brist.'),
	oskaligt_betungande: z
		.array(z.strictObject({ vad: text(), skal: text() }))
		.optional()
		.describe('Undantag enligt 12 §.'),
	utanfor_lagen: z.array(text()).optional().describe('Innehåll som lagen inte omfattar, 9 §.'),
});

export type AccessibilityData = z.output<typeof accessibilitySchema>;
