import type { Case } from './model.ts';
import { caseStatus } from './status.ts';

/** True where a case's knot has a ring: an innovation that others use too. */
export const showsSpread = (item: Case): boolean => item.usedBy.length > 0 && caseStatus(item) === 'innovation';
