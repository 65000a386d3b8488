import { newEntry } from '../i18n/sv/new.ts';
import { nearest } from '../portfolio/messages/wording.ts';
import { decodeAnswers, encodeAnswers, place } from '../portfolio/questionnaire.ts';
import { collections } from '../portfolio/schema/collections.ts';
import { placed } from './ask-facet.ts';
import { entryKinds, type Data, type EntryKind } from './entry.ts';
import { fieldsOf, isGiven, withArgument } from './fields.ts';
import type { Given } from './interview.ts';
import { isStage, stageIds } from './stages.ts';

export interface Arguments extends Given {
	help: boolean;
	/** What is wrong with the arguments, as sentences. */
	faults: readonly string[];
}

/** Options with a value that are no field of the file. */
const ownOptions = ['--skede', '--svar', '--id'] as const;
const switches = ['--publicera', '--hjalp'] as const;

/** Reads what follows `npm run new --`. What it does not understand becomes a sentence, never an exception. */
export function readArguments(words: readonly string[]): Arguments {
	const [first = '', ...others] = words;
	const kind = entryKinds.find((name) => name === first);
	const help = words.includes('--hjalp');
	if (!kind && words.length > 0 && !help) return { data: {}, help, faults: [newEntry.missingWhat] };
	const fields = new Map(fieldsOf(kind ?? 'exempel').map(({ option, path }) => [option, path]));
	const own = new Map<string, string>();
	const faults: string[] = [];
	let data: Data = {};
	for (const { option, value } of pairs(kind ? others : words, faults)) {
		const path = fields.get(option);
		if (value === undefined) own.set(option, '');
		else if (path && isGiven(collections[kind ?? 'exempel'].schema, data, path)) faults.push(newEntry.givenTwice(option));
		else if (path) data = withArgument(kind ?? 'exempel', data, path, value);
		else if (ownOptions.some((name) => name === option)) own.set(option, value);
		else faults.push(newEntry.unknownOption(option, nearest(option, [...fields.keys(), ...ownOptions, ...switches])));
	}
	const stage = own.get('--skede');
	if (stage !== undefined && !isStage(stage)) faults.push(newEntry.badStage(stage, stageIds.join(', ')));
	return {
		kind,
		stage: stage !== undefined && isStage(stage) ? stage : undefined,
		id: own.get('--id'),
		data: finished(kind, data, own, faults),
		help,
		faults,
	};
}

/** Options with their values; a switch has none. `--titel x` and `--titel=x` are the same. */
function pairs(words: readonly string[], faults: string[]): { option: string; value?: string }[] {
	const found: { option: string; value?: string }[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';
		const [, option = '', joined] = /^(--[^=]+)(?:=([^]*))?$/.exec(word) ?? [];
		if (option === '') {
			faults.push(newEntry.looseWord(word));
		} else if (switches.some((name) => name === option)) {
			found.push({ option });
		} else {
			const next = joined ?? words[index + 1];
			if (joined === undefined) index++;
			if (next === undefined || (joined === undefined && next.startsWith('--'))) {
				faults.push(newEntry.noValue(option));
				if (next !== undefined) index--;
			} else {
				found.push({ option, value: next });
			}
		}
	}
	return found;
}

/** The data with what the other options say: where the answers place the case, and whether it is a draft. */
function finished(kind: EntryKind | undefined, data: Data, own: ReadonlyMap<string, string>, faults: string[]): Data {
	if (kind !== 'exempel') return data;
	const digits = own.get('--svar');
	const answers = digits === undefined ? undefined : decodeAnswers(encodeAnswers([...digits].map(Number)));
	if (digits !== undefined && !answers) faults.push(newEntry.badAnswers(digits));
	const withPlace = answers ? { ...placed({}, place(answers)), ...data } : data;
	return own.has('--publicera') ? { ...withPlace, utkast: '' } : { ...withPlace, ...asFlag(data['utkast']) };
}

const asFlag = (draft: unknown) => (draft === 'true' ? { utkast: true } : draft === 'false' ? { utkast: '' } : {});
