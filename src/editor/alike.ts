import { nameOf, yesUnlessSaid } from './form.ts';
import type { FormField } from './form-fields.ts';

/** What both editors are told in the same words. */
export type AlikeField = Extract<FormField, { kind: 'number' | 'yesNo' | 'choice' | 'picture' | 'reference' }>;

/** A field's settings beyond its key, label and hint. */
export function alikeSettings(field: AlikeField) {
	switch (field.kind) {
		case 'number':
			return {
				widget: 'number' as const,
				value_type: field.whole ? ('int' as const) : ('float' as const),
				...(!field.whole && { step: 0.125 }),
				...(field.least !== undefined && { min: field.least }),
				...(field.most !== undefined && { max: field.most }),
			};
		case 'yesNo':
			return { widget: 'boolean' as const, required: false, ...(yesUnlessSaid.includes(field.key) && { default: true }) };
		case 'choice':
			return { widget: 'select' as const, options: [...field.options] };
		case 'picture':
			return { widget: 'image' as const, choose_url: false };
		case 'reference':
			return {
				widget: 'relation' as const,
				collection: field.to,
				value_field: '{{slug}}',
				display_fields: [nameOf[field.to]],
				search_fields: [nameOf[field.to]],
				...(field.several && { multiple: true, ...(field.least !== undefined && { min: field.least }) }),
			};
	}
}
