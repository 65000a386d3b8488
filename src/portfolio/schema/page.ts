import { z } from 'zod';
import { text } from './fields.ts';

/** Front matter of `sidor/<slug>.mdx`. */
export const pageSchema = z.strictObject({
	titel: text(3, 90).describe('Sidans rubrik.'),
	ingress: text(40, 280).describe('En eller två meningar, 40–280 tecken.'),
	ordning: z.int().describe('Plats i listan över sidor, lägst först.'),
	i_menyn: z.boolean().describe('true: sidan syns i listan på Om-sidorna.'),
});

export type PageFrontmatter = z.output<typeof pageSchema>;
