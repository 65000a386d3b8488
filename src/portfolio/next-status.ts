import type { Case } from './model.ts';
import { caseStatus } from './status.ts';
import { shownFrom } from './vocabulary/evidence.ts';
import type { StatusId } from './vocabulary/status.ts';

export interface NextStatus {
	status: StatusId;
	/** The key an author fills in to get there. */
	missing: 'startade' | 'i_bruk' | 'effekter';
}

type Decisive = Pick<Case, 'unpublished' | 'ended' | 'inUse' | 'effects' | 'started'>;

/** Which date or source is given does not matter to the status, only that there is one. */
const someDay = '2000';
const steps: readonly { from: StatusId; missing: NextStatus['missing']; added: (item: Decisive) => Decisive }[] = [
	{ from: 'ide', missing: 'startade', added: (item) => ({ ...item, started: someDay }) },
	{ from: 'pagar', missing: 'i_bruk', added: (item) => ({ ...item, inUse: { since: someDay } }) },
	{
		from: 'i-bruk',
		missing: 'effekter',
		added: (item) => ({ ...item, effects: [...item.effects, { what: '', evidence: shownFrom, sources: [] }] }),
	},
];

/** The one thing a case lacks for the status after its own; undefined for an innovation, and for what has ended or been unpublished. */
export function missingForNextStatus(item: Decisive): NextStatus | undefined {
	const step = steps.find(({ from }) => from === caseStatus(item));
	return step && { status: caseStatus(step.added(item)), missing: step.missing };
}
