import { z } from 'zod';
import { entryId, partialDate, source, text } from './fields.ts';
import { lessonSchema } from './lesson.ts';

/** Front matter of `ideslussar/<id>.md`. */
export const labSchema = z.strictObject({
	namn: text().describe('Idéslussens namn.'),
	leds_av: entryId().describe('Id för organisationen som leder.'),
	med: z.array(text()).optional().describe('Id eller namn på dem som är med.'),
	period: z.strictObject({ fran: partialDate(), till: partialDate().optional() }).optional().describe('När idéslussen fanns som projekt.'),
	bidrag: z.number().min(0).optional().describe('Bidrag i kronor, bara siffror.'),
	ingress: text(40, 280).describe('En eller två meningar, 40–280 tecken.'),
	arbetssatt: z.array(text()).optional().describe('Hur de arbetade.'),
	lardomar: z.array(lessonSchema()).optional().describe('Vad de lärde sig.'),
	exempel: z.array(entryId()).optional().describe('Id för exempel som hör till idéslussen.'),
	kallor: z.array(source()).min(1).describe('Källor. Den första har nummer 1.'),
});

export type LabFrontmatter = z.output<typeof labSchema>;
