import { z } from 'zod';
import { organisationKind } from '../vocabulary/organisation-kind.ts';
import { code, field, text, url } from './fields.ts';

/** `organisationer/<id>.yaml`. */
export const organisationSchema = z.strictObject({
	namn: text().meta(field('Namn', 'Organisationens namn.')),
	sort: code(organisationKind).meta({ title: 'Sort', description: 'Vilken sorts organisation det är.' }),
	kommunkod: z
		.string()
		.regex(/^\d{4}$/)
		.optional()
		.meta(field('Kommunkod', 'Fyra siffror inom citattecken, till exempel "1270".')),
	url: url().optional().meta(field('Webbplats', 'Organisationens webbplats.')),
	hemma: z
		.literal(true)
		.optional()
		.meta(field('Portföljens egen', 'Bara för portföljens egen organisation.', { later: true })),
});

export type OrganisationData = z.output<typeof organisationSchema>;
