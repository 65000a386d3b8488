import { z } from 'zod';
import { repositoryHost } from '../vocabulary/repository-host.ts';
import { code, entryId, field, text, url } from './fields.ts';

const secureUrl = () => z.url({ protocol: /^https$/ });

/** How texts are changed in the repository. A key that is left out has a default, which `toSite` fills in. */
const editingSchema = z.strictObject({
	vard: code(repositoryHost)
		.optional()
		.meta({ title: 'Värd', description: 'Programmet som kodförrådet ligger i. Skriv det när adressen inte avslöjar det.' }),
	gren: text().optional().meta(field('Gren', 'Grenen som publiceras. Annars main.')),
	mapp: text().optional().meta(field('Mapp', 'Innehållets mapp i kodförrådet, eller . om innehållet ligger överst. Annars content.')),
	granskning: z
		.boolean()
		.optional()
		.meta(field('Granskning', 'En ändring blir ett förslag som någon läser före publicering. Annars publiceras den när den sparas.')),
	inloggning: secureUrl().optional().meta(field('Inloggning', 'Adressen till kommunens hjälp för att logga in på GitHub, med https.')),
	klient: text().optional().meta(field('Klient', 'Programmets id hos GitLab eller Forgejo, för att logga in.')),
});

/** `webbplats.yaml`: who publishes the portfolio, and where. */
export const siteSchema = z.strictObject({
	namn: text().meta(field('Namn', 'Portföljens namn.')),
	undertitel: text().meta(field('Undertitel', 'En kort rad om vad portföljen är.')),
	organisation: entryId().meta(field('Organisation', 'Kommunen eller organisationen som publicerar.', { of: 'organisationer' })),
	adress: secureUrl().meta(field('Adress', 'Webbplatsens adress, med https.')),
	kontakt: z
		.strictObject({
			roll: text().meta(field('Roll', 'Redaktionens namn: en funktion.')),
			epost: z.email().meta(field('E-post', 'En funktionsadress, aldrig en persons.')),
			url: url().optional().meta(field('Webbsida', 'En sida med fler sätt att höra av sig, med http eller https.')),
		})
		.meta(field('Kontakt', 'Redaktionen: en funktion.')),
	licens: z
		.strictObject({
			metadata: text().meta(field('Data', 'Licensen för öppna data, till exempel CC0 1.0.')),
			texter: text().meta(field('Texter', 'Licensen för texterna, till exempel CC BY 4.0.')),
		})
		.meta(field('Licens', 'Licenser för data och texter.')),
	tillsyn: z
		.strictObject({
			namn: text().meta(field('Namn', 'Myndighetens namn.')),
			anmalan: url().meta(field('Anmälan', 'Sidan där man anmäler, med http eller https.')),
		})
		.meta(field('Tillsyn', 'Tillsynsmyndigheten för tillgänglighet, och var man anmäler.')),
	kodforrad: url().optional().meta(field('Kodförråd', 'Kodförrådets adress, för ”Föreslå en ändring”.')),
	redigering: editingSchema.optional().meta(field('Redigering', 'Hur texterna ändras i kodförrådet.', { later: true })),
	tema: z
		.strictObject({
			farg: text().optional().meta(field('Färg', 'Profilfärgen, till exempel #00665c.')),
			logotyp: text().optional().meta(field('Logotyp', 'Sökväg till en liggande SVG i innehållsmappen.')),
		})
		.optional()
		.meta(field('Tema', 'Kommunens färg och logotyp.')),
	notis: text().optional().meta(field('Notis', 'En rad som syns på varje sida.')),
});

export type SiteData = z.output<typeof siteSchema>;
