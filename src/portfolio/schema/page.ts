import { z } from 'zod';
import { field, text } from './fields.ts';

/** Front matter of `sidor/<slug>.mdx`. */
export const pageSchema = z.strictObject({
	titel: text(3, 90).meta(field('Titel', 'Sidans rubrik.')),
	ingress: text(40, 280).meta(field('Ingress', 'En eller två meningar, 40–280 tecken.', { long: true })),
	ordning: z.int().meta(field('Ordning', 'Plats i listan över sidor, lägst först.')),
	i_menyn: z.boolean().meta(field('I menyn', 'Sidan syns i listan på Om-sidorna.')),
});

export type PageFrontmatter = z.output<typeof pageSchema>;
