import { newEntry } from '../i18n/sv/new.ts';
import { address } from '../portfolio/addresses.ts';
import { toCase } from '../portfolio/from-content.ts';
import { draftIsHidden, toReachNextStatus } from '../portfolio/messages/review.ts';
import type { Case } from '../portfolio/model.ts';
import { missingForNextStatus } from '../portfolio/next-status.ts';
import type { CaseFrontmatter } from '../portfolio/schema/case.ts';
import { caseStatus, needState } from '../portfolio/status.ts';
import { needState as needStates } from '../portfolio/vocabulary/need-state.ts';
import { status } from '../portfolio/vocabulary/status.ts';
import { statusReason } from '../site/status-reason.ts';
import { draftOfEntry } from './entry.ts';
import { newFilePath, type NewFile } from './new-file.ts';
import { stageAgrees, stageLabel, type Stage } from './stages.ts';

/** The case as the site will know it, from a file that the check has nothing against. */
const caseOf = (file: NewFile): Case => toCase(file.id, draftOfEntry(file) as CaseFrontmatter);

/** Says so where the answers give another status than the stage the author named. */
export function stageFault(file: NewFile, stage: Stage): string | undefined {
	const item = caseOf(file);
	const shown = caseStatus(item);
	if (stageAgrees(stage, shown, item.ended !== undefined)) return undefined;
	const next = missingForNextStatus(item);
	const how = next?.status === stage ? howToReach(item) : newEntry.otherStageHow;
	return newEntry.otherStage(status.label(shown), stageLabel(stage), how ?? newEntry.otherStageHow);
}

function howToReach(item: Case): string | undefined {
	const next = missingForNextStatus(item);
	return next && toReachNextStatus(next, item.effects.length > 0);
}

/** What an author gets to know when the files are written: how they are shown, what is missing for more, and what to do now. */
export function closing(files: readonly NewFile[], folder: string): string {
	const cases = files.filter(({ kind }) => kind === 'exempel').map(caseOf);
	const published = cases.filter(({ draft }) => !draft);
	const about = (file: NewFile) => (file.kind === 'behov' ? aboutNeed(file.id, published) : aboutCase(caseOf(file)));
	const last = files.at(-1);
	return [
		...files.flatMap((file) => [newEntry.written(`${folder}/${newFilePath(file)}`), ...about(file), '']),
		newEntry.todo,
		...(last ? todo(last) : []).map((step, index) => `${index + 1}. ${step}`),
	].join('\n');
}

function aboutNeed(id: string, cases: readonly Case[]): string[] {
	const state = needState({ id }, cases);
	return [newEntry.needShown(needStates.label(state), state === 'obesvarat')];
}

function aboutCase(item: Case): string[] {
	const next = missingForNextStatus(item);
	return [
		newEntry.shown(status.label(caseStatus(item)), statusReason(item)),
		...(next ? [newEntry.next(status.label(next.status), howToReach(item) ?? '')] : []),
		...(item.draft ? [draftIsHidden] : []),
	];
}

const todo = ({ kind, id, data }: NewFile): string[] =>
	kind === 'behov'
		? [newEntry.openNeed, newEntry.check, newEntry.look(address.need(id)), newEntry.propose]
		: [
				newEntry.openCase,
				newEntry.check,
				newEntry.look(address.case(id)),
				...(data['utkast'] === true ? [newEntry.removeDraft] : []),
				newEntry.propose,
			];
