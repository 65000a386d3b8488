import type { Content } from '../content-check/content.ts';
import { report } from '../content-check/report.ts';
import { newEntry } from '../i18n/sv/new.ts';
import { listed } from '../portfolio/messages/wording.ts';
import type { Day } from '../portfolio/model.ts';
import { stageFault } from './closing.ts';
import type { EntryKind } from './entry.ts';
import { missingPaths, optionOf } from './fields.ts';
import type { Given } from './interview.ts';
import { knownFrom } from './known.ts';
import { idFault, newFileProblems, proposedId, withToday, type NewFile } from './new-file.ts';
import { stageNeeds } from './stages.ts';

/** What has to be given as well, as a sentence; undefined where there is enough for a file. */
export function missingSentence({ kind, data, stage }: Given, today: Day): string | undefined {
	if (kind === undefined) return newEntry.missingWhat;
	const missing = missingPaths(kind, withToday({ kind, data, today }).data, stage ? stageNeeds[stage] : []);
	return missing.length > 0 ? newEntry.missing(listed(missing.map(optionOf))) : undefined;
}

/** The file that the arguments make, or why there is none. A case is a draft unless the arguments say otherwise. */
export function fileFrom(content: Content, given: Given & { kind: EntryKind }, today: Day): { file: NewFile } | { reason: string } {
	const { kind, stage } = given;
	const { taken } = knownFrom(content);
	const data = kind === 'exempel' ? { utkast: true, ...given.data } : given.data;
	const id = given.id ?? proposedId(String(data['titel']), taken[kind]);
	const refused = idFault(kind, id, taken[kind]);
	if (refused) return { reason: refused };
	const file = { ...withToday({ kind, data, today }), id };
	const problems = newFileProblems(content, [file]);
	if (problems.length > 0) return { reason: `${report(problems)}\n\n${newEntry.notWritten}` };
	const otherStage = stage && stageFault(file, stage);
	return otherStage ? { reason: otherStage } : { file };
}
