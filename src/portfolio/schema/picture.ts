import { z } from 'zod';
import { peopleShown } from '../vocabulary/people-shown.ts';
import { code, field, text } from './fields.ts';

/** A picture, with what is needed to publish it: what it shows, whose it is and who is in it. */
export const pictureSchema = z
	.strictObject({
		fil: text().meta(field('Bildfil', 'Bilden, till exempel ./mitt-exempel/bild.jpg.', { picture: true })),
		alt: text().meta(field('Beskrivning av bilden', 'Beskriv vad bilden visar för den som inte ser den.')),
		fotograf: text().meta(field('Fotograf', 'Den som har tagit eller gjort bilden.')),
		licens: text().meta(field('Licens', 'Licensen för bilden, till exempel CC BY 4.0.')),
		personer: code(peopleShown).meta({ title: 'Personer på bilden', description: 'Vilka som syns på bilden.' }),
		samtycke: text().optional().meta(field('Samtycke', 'Var samtycket finns. Krävs när invånare syns.')),
	})
	.meta(field('Bild', 'En bild, om det finns en.'));
