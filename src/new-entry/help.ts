import { newEntry } from '../i18n/sv/new.ts';
import { entryKinds } from './entry.ts';
import { fieldsOf, type Field } from './fields.ts';
import { stageIds } from './stages.ts';

/** All that can be given as arguments, with the labels and hints the fields have everywhere. */
export function help(): string {
	return [
		newEntry.usage,
		'',
		`  ${newEntry.usageCase}`,
		`  ${newEntry.usageNeed}`,
		'',
		...newEntry.usageLists,
		newEntry.usageStar,
		'',
		...Object.entries(newEntry.own).map(([option, hint]) => row(`--${option}`, hint, option === 'skede' ? stageIds : [])),
		...entryKinds.flatMap((kind) => ['', newEntry.usageOf[kind], ...fieldsOf(kind).map(fieldRow)]),
	].join('\n');
}

const fieldRow = ({ option, label, hint, codes, required }: Field) =>
	row(`${option}${required ? ' *' : ''}`, `${/[.?!]$/.test(label) ? label : `${label}.`} ${hint}`, codes);

const row = (option: string, hint: string, codes: readonly string[]) =>
	`  ${option.padEnd(26)} ${hint}${codes.length > 0 ? ` ${newEntry.chooseAmong(codes.join(', '))}` : ''}`;
