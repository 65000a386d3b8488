import { z } from 'zod';
import { facet, tipFacets } from '../vocabulary/facet.ts';
import { owner } from '../vocabulary/owner.ts';
import { code, day, dateField, field, partialDate, sources, text } from './fields.ts';

/** Front matter of `behov/<id>.md`. */
export const needSchema = z.strictObject({
	titel: text(8, 90).meta(field('Titel', 'Behovet med ägarens egna ord, till exempel: Jag vill få besked snabbare.')),
	agare: code(owner).meta({ title: 'Vems behov', description: 'Vems behov det är.' }),
	slag: code(facet, tipFacets).meta({ title: 'Slags behov', description: 'Vilket slags behov det är.' }),
	beskrivning: text(40, 400).meta(field('Beskrivning', 'Beskriv behovet, 40–400 tecken.', { long: true })),
	sedan: partialDate().optional().meta(dateField('Känt sedan', 'När behovet blev känt.')),
	kallor: sources('Hur vi vet att behovet finns.'),
	publicerad: day().meta(field('Publicerad', 'Dagen behovet publicerades.')),
});

export type NeedFrontmatter = z.output<typeof needSchema>;
