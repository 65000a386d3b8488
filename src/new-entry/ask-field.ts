import { newEntry } from '../i18n/sv/new.ts';
import { metaOf } from '../portfolio/rules/draft.ts';
import { endReason } from '../portfolio/vocabulary/ending.ts';
import type { Vocabulary } from '../portfolio/vocabulary/define.ts';
import { evidence } from '../portfolio/vocabulary/evidence.ts';
import { facet } from '../portfolio/vocabulary/facet.ts';
import { lessonKind, lessonTheme } from '../portfolio/vocabulary/lesson.ts';
import { owner } from '../portfolio/vocabulary/owner.ts';
import type { Asker, Choice } from './asker.ts';
import { answerFault, partAt, valueAt, withValue, type Entry, type Path } from './entry.ts';

/** What explains the codes of a field, by its key. */
const vocabularies: Readonly<Record<string, Vocabulary<string>>> = {
	inriktning: facet,
	slag: facet,
	agare: owner,
	evidens: evidence,
	orsak: endReason,
	sort: lessonKind,
	tema: lessonTheme,
};

/** The codes of a field with their labels and explanations; undefined for a field that is no closed list. */
export function choicesAt(entry: Pick<Entry, 'kind'>, path: Path): Choice[] | undefined {
	const part = partAt(entry.kind, path);
	const labels = part && metaOf(part).form?.labels;
	const vocabulary = vocabularies[String(path.at(-1))];
	return labels && Object.entries(labels).map(([value, label]) => ({ value, label, hint: vocabulary?.term(value).description }));
}

function labelAt(entry: Entry, path: Path): { title: string; description: string | undefined } {
	const part = partAt(entry.kind, path);
	const { title = String(path.at(-1)), description } = part ? metaOf(part) : {};
	return { title, description };
}

const mayBeLeftOut = (entry: Entry, path: Path) => partAt(entry.kind, path)?.safeParse(undefined).success ?? true;

interface Special {
	/** Fewer codes than the field has, or more. */
	choices?: readonly Choice[] | undefined;
	/** The stage of the work demands what the schema does not. */
	needed?: boolean;
}

/** Asks for one field, by the label and the hint it has everywhere, until the answer holds. A field that has an answer is not asked for. */
export async function askField(asker: Asker, entry: Entry, path: Path, special: Special = {}): Promise<Entry> {
	if (valueAt(entry.data, path) !== undefined) return entry;
	const { choices = choicesAt(entry, path), needed = !mayBeLeftOut(entry, path) } = special;
	const { title, description } = labelAt(entry, path);
	const optional = !needed;
	const hint = [description, optional && !choices && newEntry.optional].filter(Boolean).join(' ');
	const answered = (value: string) => ({ ...entry, data: withValue(entry.data, path, value) });
	if (choices) {
		const all = optional ? [...choices, { value: '', label: newEntry.skip }] : choices;
		return answered(await asker.choose({ message: title, hint, choices: all }));
	}
	const answer = await asker.text({ message: title, hint, fault: (text) => answerFault(entry, path, text.trim(), needed) });
	return answered(answer.trim());
}

export async function askFields(asker: Asker, entry: Entry, paths: readonly Path[]): Promise<Entry> {
	let asked = entry;
	for (const path of paths) asked = await askField(asker, asked, path);
	return asked;
}

export async function askYesNo(asker: Asker, message: string, hint?: string): Promise<boolean> {
	const choices = [
		{ value: 'ja', label: newEntry.yes },
		{ value: 'nej', label: newEntry.no },
	];
	return (await asker.choose({ message, hint, choices })) === 'ja';
}

/**
 * Asks for one id after another, until there are no more.
 *
 * @param create makes something new to choose, where that is one of the choices
 */
export async function askIds(
	asker: Asker,
	entry: Entry,
	key: 'behov' | 'organisationer',
	known: readonly Choice[],
	create?: { choice: Choice; make: () => Promise<string> },
): Promise<Entry> {
	if (valueAt(entry.data, [key]) !== undefined) return entry;
	const { title, description } = labelAt(entry, [key]);
	const ids: string[] = [];
	for (;;) {
		const first = ids.length === 0;
		const left = known.filter(({ value }) => !ids.includes(value));
		const choices = [...(first ? [] : [{ value: '', label: newEntry.noMore }]), ...left, ...(create ? [create.choice] : [])];
		if (choices.length === 1 && !first) break;
		const id = await asker.choose({ message: first ? title : newEntry.more[key], hint: first ? description : undefined, choices });
		if (id === '') break;
		ids.push(create && id === create.choice.value ? await create.make() : id);
	}
	return { ...entry, data: withValue(entry.data, [key], ids) };
}

/** Asks for a list of groups, one at a time, until there are no more. Groups that are there from the start are filled in. */
export async function askGroups(
	asker: Asker,
	entry: Entry,
	key: 'kallor' | 'effekter' | 'lardomar',
	askOne: (entry: Entry, at: Path) => Promise<Entry>,
): Promise<Entry> {
	const given = (valueAt(entry.data, [key]) as readonly unknown[] | undefined)?.length ?? 0;
	let asked = entry;
	for (let index = 0; index < given; index++) asked = await askOne(asked, [key, index]);
	if (given > 0) return asked;
	for (let index = 0; index === 0 || (await askYesNo(asker, newEntry.more[key])); index++) asked = await askOne(asked, [key, index]);
	return asked;
}

/** The keys of a list's groups, as paths. */
export const groupPaths = (at: Path, keys: readonly string[]): Path[] => keys.map((key) => [...at, key]);
