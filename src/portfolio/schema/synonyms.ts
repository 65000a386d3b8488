import { z } from 'zod';
import { field, text } from './fields.ts';

/** `sok/synonymer.yaml`: lay words and abbreviations beside the term they mean. */
export const synonymsSchema = z.array(
	z.strictObject({
		term: text().meta(field('Ord', 'Ordet som används på webbplatsen.')),
		synonymer: z.array(text()).min(1).meta(field('Synonymer', 'Andra ord för samma sak.')),
	}),
);

/** `sok/se-aven.yaml`: words beside what pages about something near them say. */
export const seeAlsoSchema = z.array(
	z.strictObject({
		term: text().meta(field('Ord', 'Ordet som någon söker på.')),
		se_aven: z.array(text()).min(1).meta(field('Se även', 'Ord för det som ligger nära, det mest träffande först.')),
	}),
);

export type SeeAlsoData = z.output<typeof seeAlsoSchema>;
export type SynonymsData = z.output<typeof synonymsSchema>;
