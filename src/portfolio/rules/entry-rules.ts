import { assessmentIsOld, fullyCompliantWithDeficiency, noWayToReport } from '../messages/entries.ts';
import type { Day } from '../model.ts';
import { addMonths } from '../partial-date.ts';
import type { AccessibilityData } from '../schema/accessibility.ts';
import type { LabFrontmatter } from '../schema/lab.ts';
import type { NeedFrontmatter } from '../schema/need.ts';
import { notBefore, notInFuture } from './date-rules.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { sourceNumberFaults } from './source-rules.ts';

/** Rules over several keys of a need. */
export const needFaults = (need: Draft<NeedFrontmatter>, today: Day): Fault[] => notInFuture(['publicerad'], need.publicerad, today);

/** Rules over several keys of an idea lab. */
export const labFaults = (lab: Draft<LabFrontmatter>): Fault[] => [
	...sourceNumberFaults('lardomar', lab.lardomar, lab.kallor),
	...notBefore(['period', 'till'], lab.period?.till, { key: 'period.fran', date: lab.period?.fran }),
];

/** Rules over several keys of the accessibility statement (content model, section 7). An old assessment only warns. */
export function accessibilityFaults(statement: Draft<AccessibilityData>, today: Day): Fault[] {
	const { forenlighet, brister, bedomd, rapportera } = statement;
	const faults: Fault[] = [];
	if (forenlighet === 'helt' && brister?.length) faults.push({ path: ['forenlighet'], message: fullyCompliantWithDeficiency });
	if (rapportera && !rapportera.epost && !rapportera.url) faults.push({ path: ['rapportera'], message: noWayToReport });
	if (bedomd && addMonths(bedomd, 12) < today) faults.push({ path: ['bedomd'], message: assessmentIsOld(bedomd), severity: 'warning' });
	return faults;
}
