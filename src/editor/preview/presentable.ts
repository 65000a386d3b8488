import { z } from 'zod';
import { draftOf, keysOf, schemaAt } from '../../portfolio/rules/draft.ts';

/**
 * As much of what is written as can be shown: whole values, of lists the items that are whole. A form is half filled for most of
 * its time, and a page is made of whole parts only.
 */
export function presentable(schema: z.core.$ZodType, data: Record<string, unknown>): Record<string, unknown> {
	const shown = (keysOf(schema) ?? []).flatMap((key): [string, unknown][] => {
		const part = schemaAt(schema, [key]);
		const value = data[key];
		if (!part || value === undefined || value === null) return [];
		const whole = z.safeParse(part, value);
		if (whole.success) return [[key, whole.data]];
		const element = schemaAt(part, [0]);
		if (Array.isArray(value) && element)
			return [[key, value.flatMap((item) => (z.safeParse(element, item).success ? [draftOf(element, item)] : []))]];
		// A text that is too short yet is a text; half a date is nothing.
		return typeof value === 'string' && value !== '' && part instanceof z.ZodString ? [[key, value]] : [];
	});
	return Object.fromEntries(shown);
}
