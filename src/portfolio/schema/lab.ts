import { z } from 'zod';
import { entryId, dateField, field, partialDate, sources, text } from './fields.ts';
import { lessonsSchema } from './lesson.ts';

/** Front matter of `ideslussar/<id>.md`. */
export const labSchema = z.strictObject({
	namn: text().meta(field('Namn', 'Idéslussens namn.')),
	leds_av: entryId().meta(field('Leds av', 'Organisationen som leder.', { of: 'organisationer' })),
	med: z
		.array(text())
		.optional()
		.meta(field('Med', 'Id eller namn på dem som är med.', { of: 'organisationer', orText: true, one: 'deltagare' })),
	period: z
		.strictObject({
			fran: partialDate().meta(dateField('Från', 'När den började.')),
			till: partialDate().optional().meta(dateField('Till', 'När den slutade.')),
		})
		.optional()
		.meta(field('Period', 'När idéslussen fanns som projekt.')),
	bidrag: z.number().min(0).optional().meta(field('Bidrag', 'Bidrag i kronor, bara siffror.')),
	ingress: text(40, 280).meta(field('Ingress', 'En eller två meningar, 40–280 tecken.', { long: true })),
	arbetssatt: z
		.array(text())
		.optional()
		.meta(field('Arbetssätt', 'Hur de arbetade.', { one: 'arbetssätt' })),
	lardomar: lessonsSchema('Vad de lärde sig.').optional(),
	exempel: z
		.array(entryId())
		.optional()
		.meta(field('Exempel', 'Exempel som hör till idéslussen.', { of: 'exempel' })),
	kallor: sources('Källor. Den första har nummer 1.'),
});

export type LabFrontmatter = z.output<typeof labSchema>;
