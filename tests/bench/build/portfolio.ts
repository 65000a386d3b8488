import { facet } from '../../../src/portfolio/vocabulary/facet.ts';
import { goal } from '../../../src/portfolio/vocabulary/goal.ts';
import { owner } from '../../../src/portfolio/vocabulary/owner.ts';
import { listedStatuses, status } from '../../../src/portfolio/vocabulary/status.ts';
import type { ContentFile } from './generate.ts';

const labels = <Id extends string>(ids: readonly Id[], label: (id: Id) => string): Record<string, string> =>
	Object.fromEntries(ids.map((id) => [id, label(id)]));

/** The labels of the lists, from the one place where they are written. */
export const codes = {
	inriktning: labels(facet.ids, facet.label),
	status: labels(listedStatuses, status.label),
	agare: labels(owner.ids, owner.label),
	mal: labels(goal.ids, goal.label),
};
export type Codes = typeof codes;

/** The folders whose entries have pages in every site. */
export const folders = ['exempel', 'behov', 'organisationer', 'ideslussar'];

/** Entries of one folder of the portfolio, as the peers know them. */
const entriesIn = (files: readonly ContentFile[], folder: string) =>
	files
		.filter(({ path }) => path.startsWith(`${folder}/`))
		.map(({ path, data, body = '' }) => ({ id: path.slice(folder.length + 1).replace(/\.\w+$/, ''), data, body }));

export function portfolioOf(files: readonly ContentFile[]) {
	const [cases = [], needs = [], organisations = [], labs = []] = folders.map((folder) => entriesIn(files, folder));
	return { cases, needs, organisations, labs };
}
export type Portfolio = ReturnType<typeof portfolioOf>;
