import { z } from 'zod';
import { organisationKind } from '../vocabulary/organisation-kind.ts';
import { text, url } from './fields.ts';

/** `organisationer/<id>.yaml`. */
export const organisationSchema = z.strictObject({
	namn: text().describe('Organisationens namn.'),
	sort: z.enum(organisationKind.ids).describe('Vilken sorts organisation det är.'),
	kommunkod: z
		.string()
		.regex(/^\d{4}$/)
		.optional()
		.describe('Fyra siffror inom citattecken, till exempel "1270".'),
	url: url().optional().describe('Organisationens webbplats.'),
	hemma: z.literal(true).optional().describe('true för portföljens egen organisation, och bara den.'),
});

export type OrganisationData = z.output<typeof organisationSchema>;
