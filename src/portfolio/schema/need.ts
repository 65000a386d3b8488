import { z } from 'zod';
import { tipFacets } from '../vocabulary/facet.ts';
import { owner } from '../vocabulary/owner.ts';
import { day, partialDate, source, text } from './fields.ts';

/** Front matter of `behov/<id>.md`. */
export const needSchema = z.strictObject({
	titel: text(8, 90).describe('Behovet med ägarens egna ord, till exempel: Jag vill få besked snabbare.'),
	agare: z.enum(owner.ids).describe('Vems behov det är.'),
	slag: z.enum(tipFacets).describe('Vilket slags behov det är.'),
	beskrivning: text(40, 400).describe('Beskriv behovet, 40–400 tecken.'),
	sedan: partialDate().optional().describe('När behovet blev känt.'),
	kallor: z.array(source()).min(1).describe('Hur vi vet att behovet finns.'),
	publicerad: day().describe('Dagen behovet publicerades.'),
});

export type NeedFrontmatter = z.output<typeof needSchema>;
