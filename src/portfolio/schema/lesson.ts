import { z } from 'zod';
import { lessonKind, lessonTheme } from '../vocabulary/lesson.ts';
import { cites, code, field, sourceNumbers, text } from './fields.ts';

/** Lessons, the same in a case and in an idea lab. */
export const lessonsSchema = (description: string) =>
	z
		.array(
			z.strictObject({
				text: text().meta(field('Lärdom', 'Lärdomen i en eller ett par meningar.', { long: true })),
				sort: code(lessonKind).meta({ title: 'Hur det gick', description: 'Hur det gick.' }),
				tema: code(lessonTheme).optional().meta({ title: 'Tema', description: 'Vad lärdomen handlar om.' }),
				kallor: sourceNumbers().optional().meta(cites),
			}),
		)
		.meta(field('Lärdomar', description, { one: 'lärdom' }));
