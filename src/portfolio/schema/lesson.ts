import { z } from 'zod';
import { lessonKind, lessonTheme } from '../vocabulary/lesson.ts';
import { sourceNumbers, text } from './fields.ts';

/** A lesson, the same in a case and in an idea lab. */
export const lessonSchema = () =>
	z.strictObject({
		text: text().describe('Lärdomen i en eller ett par meningar.'),
		sort: z.enum(lessonKind.ids).describe('Hur det gick.'),
		tema: z.enum(lessonTheme.ids).optional().describe('Vad lärdomen handlar om.'),
		kallor: sourceNumbers().optional().describe('Nummer på källor i listan kallor.'),
	});
