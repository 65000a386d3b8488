import { z } from 'zod';
import { text } from './fields.ts';

/** `sok/synonymer.yaml`: lay words and abbreviations beside the term they mean. */
export const synonymsSchema = z.array(
	z.strictObject({
		term: text().describe('Ordet som används på webbplatsen.'),
		synonymer: z.array(text()).min(1).describe('Andra ord för samma sak.'),
	}),
);

export type SynonymsData = z.output<typeof synonymsSchema>;
