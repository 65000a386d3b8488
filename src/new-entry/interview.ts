import type { Content, Problem } from '../content-check/content.ts';
import { newEntry } from '../i18n/sv/new.ts';
import { t } from '../i18n/t.ts';
import type { Day } from '../portfolio/model.ts';
import { askCase, askSources } from './ask-case.ts';
import { askFields } from './ask-field.ts';
import { Cancelled, type Asker } from './asker.ts';
import { entryKinds, type Data, type Entry, type EntryKind } from './entry.ts';
import { knownFrom, type Known } from './known.ts';
import { idFault, newFileProblems, proposedId, withToday, type NewFile } from './new-file.ts';
import { stageChoices, type Stage } from './stages.ts';

/** What is known before the first question. */
export interface Given {
	kind?: EntryKind | undefined;
	stage?: Stage | undefined;
	id?: string | undefined;
	data: Data;
}

/**
 * Asks until there is a file that the whole content check has nothing against, and gives it, last,
 * with the needs that had to be written first. @throws Cancelled
 */
export async function interview(asker: Asker, content: Content, given: Given, today: Day): Promise<NewFile[]> {
	const known = knownFrom(content);
	const kind = given.kind ?? ((await asker.choose({ message: newEntry.what, choices: kindChoices })) as EntryKind);
	const entry = withToday({ kind, data: given.data, today });
	if (kind === 'behov') return untilSound(asker, content, [], entry, given.id, known, (asked) => askNeed(asker, asked));

	const stage =
		given.stage ?? ((await asker.choose({ message: newEntry.stage, hint: newEntry.stageHint, choices: stageChoices })) as Stage);
	const needs: NewFile[] = [];
	const newNeed = async () => {
		asker.say(newEntry.needFirst);
		const begun = withToday({ kind: 'behov', data: {}, today });
		const [need] = await untilSound(asker, content, [], begun, undefined, withNeeds(known, needs), (asked) => askNeed(asker, asked));
		if (!need) throw new Cancelled();
		needs.push(need);
		asker.say(newEntry.needDone(String(need.data['titel'])));
		return need.id;
	};
	return untilSound(asker, content, needs, entry, given.id, known, (asked) =>
		askCase(asker, asked, stage, withNeeds(known, needs), newNeed),
	);
}

const kindChoices = entryKinds.map((kind) => ({
	value: kind,
	label: kind === 'exempel' ? t('menu.cases') : t('menu.needs'),
	hint: newEntry.whatHints[kind],
}));

async function askNeed(asker: Asker, entry: Entry): Promise<Entry> {
	const asked = await askFields(asker, entry, [['titel'], ['agare'], ['slag'], ['beskrivning'], ['sedan']]);
	return askSources(asker, asked);
}

/** What is known when some needs have been written, but not yet to disk. */
const withNeeds = (known: Known, needs: readonly NewFile[]): Known => ({
	...known,
	needs: [...known.needs, ...needs.map(({ id, data }) => ({ value: id, label: String(data['titel']) }))],
	taken: { ...known.taken, behov: new Set([...known.taken.behov, ...needs.map(({ id }) => id)]) },
});

/**
 * Asks, checks the file in its folder, and asks again for what the check has something against.
 *
 * @param before files that are written together with this one; the questions may add to them
 */
async function untilSound(
	asker: Asker,
	content: Content,
	before: readonly NewFile[],
	begun: Entry,
	givenId: string | undefined,
	known: Known,
	ask: (entry: Entry) => Promise<Entry>,
): Promise<NewFile[]> {
	let entry = begun;
	let id = givenId;
	let forgotten: string[] = [];
	const refused = id === undefined ? undefined : idFault(entry.kind, id, known.taken[entry.kind]);
	if (refused) {
		asker.say(refused);
		id = undefined;
	}
	for (;;) {
		entry = await ask(entry);
		// What was given by arguments, and is no question here, can only be taken away.
		for (const key of forgotten) if (!(key in entry.data)) asker.say(newEntry.dropped(key));
		id ??= (await askId(asker, entry, known)).trim();
		const file = { ...entry, id };
		const problems = newFileProblems(content, [...before, file]);
		if (problems.length === 0) return [...before, file];
		await askToMend(asker, problems);
		const faulty = faultyKeys(problems);
		// Another title means another name, unless the name was given.
		if (faulty.has('fil') || (faulty.has('titel') && id !== givenId)) id = undefined;
		forgotten = Object.keys(entry.data).filter((key) => faulty.has(key));
		entry = without(entry, faulty);
	}
}

const askId = (asker: Asker, { kind, data }: Entry, { taken }: Known): Promise<string> =>
	asker.text({
		message: newEntry.id,
		hint: newEntry.idHint,
		proposed: proposedId(String(data['titel']), taken[kind]),
		fault: (id) => idFault(kind, id.trim(), taken[kind]),
	});

async function askToMend(asker: Asker, problems: readonly Problem[]): Promise<void> {
	asker.say([newEntry.faults, ...problems.map(({ field, message }) => `${field}: ${message}`)].join('\n'));
	const answer = await asker.choose({
		message: newEntry.mend,
		choices: [
			{ value: 'mend', label: newEntry.mendNow, hint: newEntry.mendHint },
			{ value: 'stop', label: newEntry.stop, hint: newEntry.stopHint },
		],
	});
	if (answer === 'stop') throw new Cancelled();
}

/** Keys with faults. What the questionnaire gives goes together. */
function faultyKeys(problems: readonly Problem[]): Set<string> {
	const keys = new Set(problems.map(({ field }) => field.split('.')[0] ?? ''));
	const placed = ['inriktning', 'andra_inriktning', 'lage'];
	return placed.some((key) => keys.has(key)) ? new Set([...keys, ...placed]) : keys;
}

/** The entry without some keys. The days are not asked for: they become today's again. */
const without = (entry: Entry, keys: ReadonlySet<string>): Entry =>
	withToday({ ...entry, data: Object.fromEntries(Object.entries(entry.data).filter(([key]) => !keys.has(key))) });
