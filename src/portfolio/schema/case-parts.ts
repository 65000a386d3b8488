import { z } from 'zod';
import { evidence } from '../vocabulary/evidence.ts';
import { goal } from '../vocabulary/goal.ts';
import { reuse } from '../vocabulary/reuse.ts';
import { cites, code, dateField, field, numberCode, partialDate, sourceNumbers, text, url } from './fields.ts';

/** The lists of a case: what it gave, what it cost, who took it up. */

export const effectsSchema = () =>
	z
		.array(
			z.strictObject({
				vad: text().meta(field('Vad', 'Vad som ändrades.', { long: true })),
				for_vem: text().optional().meta(field('För vem', 'Vem som märker det.')),
				fore: text().optional().meta(field('Före', 'Läget före.')),
				efter: text().optional().meta(field('Efter', 'Läget efter.')),
				enhet: text().optional().meta(field('Enhet', 'Enhet för före och efter.')),
				matt: partialDate().optional().meta(dateField('Mätt', 'När det mättes.')),
				evidens: numberCode(evidence).meta({ title: 'Evidens', description: 'Hur säkert det är, 1–5.' }),
				kallor: sourceNumbers().min(1).meta(cites),
			}),
		)
		.meta(field('Effekter', 'Nyttan: vad som ändrades, för vem och hur vi vet det.', { later: true, one: 'effekt' }));

export const globalGoalsSchema = () =>
	z
		.array(
			z.strictObject({
				mal: numberCode(goal).meta({ title: 'Mål', description: 'Målets nummer, 1–17.' }),
				skal: text().meta(field('Skäl', 'En mening om varför.', { long: true })),
			}),
		)
		.meta(field('Globala mål', 'Globala mål i Agenda 2030.', { one: 'mål' }));

export const costsSchema = () =>
	z
		.array(
			z.strictObject({
				text: text().meta(field('Vad', 'Vad det kostade eller vem som betalade.')),
				belopp: z.number().min(0).optional().meta(field('Belopp', 'Kronor, bara siffror.')),
				kallor: sourceNumbers().optional().meta(cites),
			}),
		)
		.meta(field('Kostnader', 'Kostnader och finansiering.', { one: 'kostnad' }));

export const reuseSchema = () =>
	z
		.strictObject({
			mognad: code(reuse).meta({ title: 'Mognad', description: 'Hur mycket andra kan ta över.' }),
			kod: url().optional().meta(field('Kod', 'Adress till koden.')),
			licens: text().optional().meta(field('Licens', 'Licensen för material och kod.')),
			material: z
				.array(
					z.strictObject({
						titel: text().meta(field('Titel', 'Vad materialet heter.')),
						url: url().meta(field('Adress', 'Adressen, med http eller https.')),
					}),
				)
				.optional()
				.meta(field('Material', 'Material att hämta.', { one: 'material' })),
			kontakt: text().optional().meta(field('Kontakt', 'Vem man hör av sig till: en funktion, aldrig en person.')),
		})
		.meta(field('Återbruk', 'Hur andra kan göra likadant.'));

export const usersSchema = () =>
	z
		.array(
			z.strictObject({
				organisation: text().meta(
					field('Organisation', 'Id för en organisation, eller namnet i text.', { of: 'organisationer', orText: true }),
				),
				sedan: partialDate().optional().meta(dateField('Sedan', 'När de började.')),
				url: url().optional().meta(field('Adress', 'Sida som visar det.')),
			}),
		)
		.meta(field('Används av', 'Andra som använder det.', { later: true, one: 'användare' }));

export const eventsSchema = () =>
	z
		.array(
			z.strictObject({
				datum: partialDate().meta(dateField('Datum', 'När det hände.')),
				text: text().meta(field('Text', 'Vad som hände, i en mening eller två.', { long: true })),
			}),
		)
		.meta(field('Händelser', 'Vad som har hänt sedan dess.', { later: true, one: 'händelse' }));
