import { z } from 'zod';
import { entryId, text, url } from './fields.ts';

/** `webbplats.yaml`: who publishes the portfolio, and where. */
export const siteSchema = z.strictObject({
	namn: text().describe('Portföljens namn.'),
	undertitel: text().describe('En kort rad om vad portföljen är.'),
	organisation: entryId().describe('Id för kommunen eller organisationen som publicerar.'),
	adress: z.url({ protocol: /^https$/ }).describe('Webbplatsens adress, med https.'),
	kontakt: z.strictObject({ roll: text(), epost: z.email(), url: url().optional() }).describe('Redaktionen: en funktion.'),
	licens: z.strictObject({ metadata: text(), texter: text() }).describe('Licenser för data och texter.'),
	tillsyn: z.strictObject({ namn: text(), anmalan: url() }).describe('Tillsynsmyndigheten för tillgänglighet, och var man anmäler.'),
	kodforrad: url().optional().describe('Kodförrådets adress, för ”Föreslå en ändring”.'),
	tema: z
		.strictObject({
			farg: text().optional().describe('Profilfärgen, till exempel #00665c.'),
			logotyp: text().optional().describe('Sökväg till en liggande SVG i innehållsmappen.'),
		})
		.optional()
		.describe('Kommunens färg och logotyp.'),
	notis: text().optional().describe('En rad som syns på varje sida.'),
});

export type SiteData = z.output<typeof siteSchema>;
