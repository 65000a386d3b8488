import { newEntry } from '../i18n/sv/new.ts';
import { shownFrom } from '../portfolio/vocabulary/evidence.ts';
import { askFacet } from './ask-facet.ts';
import { askField, askFields, askGroups, askIds, askYesNo, choicesAt, groupPaths } from './ask-field.ts';
import type { Asker } from './asker.ts';
import { valueAt, withValue, type Entry, type Path } from './entry.ts';
import type { Known } from './known.ts';
import type { Stage } from './stages.ts';

/** Asks for all that a case needs in the stage it is in, and for nothing that has an answer already. */
export async function askCase(asker: Asker, entry: Entry, stage: Stage, known: Known, newNeed: () => Promise<string>): Promise<Entry> {
	let asked = await askFields(asker, entry, [['titel'], ['ingress']]);
	asked = await askIds(asker, asked, 'organisationer', known.organisations);
	asked = await askIds(asker, asked, 'behov', known.needs, { choice: { value: 'nytt behov', label: newEntry.newNeed }, make: newNeed });
	asked = await askFacet(asker, asked);
	asked = await askField(asker, asked, ['inriktning_skal']);
	asked = await askSources(asker, asked);
	asked = await askStage(asker, asked, stage);
	return askPublish(asker, asked);
}

/** Sources, numbered as the case will refer to them. */
export const askSources = (asker: Asker, entry: Entry): Promise<Entry> =>
	askGroups(asker, entry, 'kallor', (asked, at) => {
		if (valueAt(asked.data, at) === undefined) asker.say(newEntry.sourceIntro(Number(at.at(-1)) + 1));
		return askFields(asker, asked, groupPaths(at, ['titel', 'utgivare', 'url', 'publicerad']));
	});

const inUse: readonly Path[] = [
	['i_bruk', 'sedan'],
	['i_bruk', 'var'],
	['i_bruk', 'omfattning'],
];

async function askStage(asker: Asker, entry: Entry, stage: Stage): Promise<Entry> {
	if (stage === 'ide') return entry;
	const asked = await askField(asker, entry, ['startade'], stage === 'pagar' ? { needed: true } : {});
	switch (stage) {
		case 'pagar':
			return asked;
		case 'i-bruk':
			return askFields(asker, asked, inUse);
		case 'innovation':
			return askEffects(asker, await askFields(asker, asked, inUse));
		case 'avslutat':
			return askEnding(asker, asked);
	}
}

function askEffects(asker: Asker, entry: Entry): Promise<Entry> {
	asker.say(newEntry.effectIntro);
	const shown = (choicesAt(entry, ['effekter', 0, 'evidens']) ?? []).filter(({ value }) => Number(value) >= shownFrom);
	return askGroups(asker, entry, 'effekter', async (asked, at) => {
		const described = await askFields(asker, asked, groupPaths(at, ['vad', 'for_vem', 'fore', 'efter', 'matt']));
		return askCited(asker, await askField(asker, described, [...at, 'evidens'], { choices: shown }), at);
	});
}

/** The source that says so: the only one, or one chosen. */
async function askCited(asker: Asker, entry: Entry, at: Path): Promise<Entry> {
	const path = [...at, 'kallor'];
	if (valueAt(entry.data, path) !== undefined) return entry;
	const sources = (entry.data['kallor'] ?? []) as readonly { titel?: string }[];
	const choices = sources.map(({ titel }, index) => ({ value: String(index + 1), label: `${index + 1}. ${titel ?? ''}` }));
	const number = choices.length === 1 ? '1' : await asker.choose({ message: newEntry.whichSource, choices });
	return { ...entry, data: withValue(entry.data, path, [Number(number)]) };
}

async function askEnding(asker: Asker, entry: Entry): Promise<Entry> {
	let asked = entry;
	const used = asked.data['i_bruk'] === undefined ? await askYesNo(asker, newEntry.wasUsed) : asked.data['i_bruk'] !== '';
	if (used) {
		asked = await askFields(asker, asked, inUse);
		if (asked.data['effekter'] !== undefined || (await askYesNo(asker, newEntry.wasUseful))) asked = await askEffects(asker, asked);
	} else {
		asked = { ...asked, data: withValue(asked.data, ['i_bruk'], '') };
	}
	// To become ordinary work it has to have been used.
	const reasons = (choicesAt(asked, ['avslutat', 'orsak']) ?? []).filter(({ value }) => used || value !== 'blev-ordinarie');
	asked = await askField(asker, asked, ['avslutat', 'datum']);
	asked = await askField(asker, asked, ['avslutat', 'orsak'], { choices: reasons });
	asked = await askField(asker, asked, ['avslutat', 'kommentar']);
	asker.say(newEntry.lessonIntro);
	return askGroups(asker, asked, 'lardomar', (lesson, at) => askFields(asker, lesson, groupPaths(at, ['text', 'sort', 'tema'])));
}

async function askPublish(asker: Asker, entry: Entry): Promise<Entry> {
	if (entry.data['utkast'] !== undefined) return entry;
	const answer = await asker.choose({
		message: newEntry.publish,
		choices: [
			{ value: 'utkast', label: newEntry.draft, hint: newEntry.draftHint },
			{ value: 'publicera', label: newEntry.publishNow, hint: newEntry.publishHint },
		],
	});
	return { ...entry, data: withValue(entry.data, ['utkast'], answer === 'utkast' ? true : '') };
}
