import { words } from '../form.ts';
import { formFields, type FormField } from '../form-fields.ts';
import type { CollectionName } from '../../portfolio/schema/collections.ts';

const inner = (field: FormField | undefined): readonly FormField[] => {
	if (field?.kind === 'group') return field.fields;
	return field?.kind === 'list' ? inner(field.item) : [];
};

/** What a key is called in the form: `kallor.utgivare` is `Källor, Utgivare`. */
export function labelOf(collection: CollectionName, path: string): string {
	if (path === 'text') return words.body;
	const labels: string[] = [];
	let fields: readonly FormField[] = formFields(collection);
	for (const key of path.split('.')) {
		const field = fields.find((each) => each.key === key);
		labels.push(field?.label ?? key);
		fields = inner(field);
	}
	return path === 'fil' ? words.file : labels.join(', ');
}
