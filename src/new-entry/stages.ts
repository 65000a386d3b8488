import { newEntry } from '../i18n/sv/new.ts';
import { metaOf } from '../portfolio/rules/draft.ts';
import { collections } from '../portfolio/schema/collections.ts';
import type { StatusId } from '../portfolio/vocabulary/status.ts';
import { status } from '../portfolio/vocabulary/status.ts';
import type { Choice } from './asker.ts';

/** How far a work has come, as a person answers. From the answers that follow the status is worked out. */
export type Stage = (typeof stageIds)[number];
export const stageIds = ['ide', 'pagar', 'i-bruk', 'innovation', 'avslutat'] as const;

export const isStage = (value: string): value is Stage => (stageIds as readonly string[]).includes(value);

/** What a stage cannot do without. Positions in lists are left out. */
export const stageNeeds: Readonly<Record<Stage, readonly (readonly string[])[]>> = {
	ide: [],
	pagar: [['startade']],
	'i-bruk': [['i_bruk', 'sedan']],
	innovation: [
		['i_bruk', 'sedan'],
		['effekter', 'vad'],
		['effekter', 'evidens'],
		['effekter', 'kallor'],
	],
	avslutat: [
		['avslutat', 'datum'],
		['avslutat', 'orsak'],
		['lardomar', 'text'],
		['lardomar', 'sort'],
	],
};

export const stageLabel = (stage: Stage): string =>
	stage === 'avslutat' ? (metaOf(collections.exempel.schema.shape.avslutat).title ?? stage) : status.label(stage);

export const stageChoices: readonly Choice[] = stageIds.map((stage) => ({
	value: stage,
	label: stageLabel(stage),
	hint: stage === 'avslutat' ? newEntry.ended : status.term(stage).description,
}));

/** The stage of a case with this status. What has become ordinary work has ended as a trial and is in use. */
export const stageAgrees = (stage: Stage, shown: StatusId, ended: boolean): boolean =>
	stage === 'avslutat' ? ended : shown === stage && !ended;
