import type { Case, Organisation } from './model.ts';
import { facet } from './vocabulary/facet.ts';
import { goalLabel, goalNumbers } from './vocabulary/goal.ts';
import { owner } from './vocabulary/owner.ts';
import { listedStatuses, status } from './vocabulary/status.ts';

export interface SearchOptions {
	/** The filter's name in the address and in the index. */
	name: 'inriktning' | 'behovsagare' | 'status' | 'organisation' | 'mal';
	values: readonly { value: string; label: string }[];
}

/** What hits can be narrowed by: closed lists whole, organisations and goals only where a case has them. A list without values is left out. */
export function searchOptions(cases: readonly Case[], organisations: readonly Organisation[]): SearchOptions[] {
	const used = new Set(cases.flatMap(({ organisationIds }) => organisationIds));
	const goals = new Set(cases.flatMap((item) => item.goals.map((entry) => entry.goal)));
	const options: SearchOptions[] = [
		{ name: 'inriktning', values: facet.ids.map((value) => ({ value, label: facet.label(value) })) },
		{ name: 'behovsagare', values: owner.ids.map((value) => ({ value, label: owner.label(value) })) },
		{ name: 'status', values: listedStatuses.map((value) => ({ value, label: status.label(value) })) },
		{ name: 'organisation', values: organisations.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: name })) },
		{
			name: 'mal',
			values: goalNumbers
				.filter((number) => goals.has(number))
				.map((number) => ({ value: `${number}`, label: `${number}. ${goalLabel(number)}` })),
		},
	];
	return options.filter(({ values }) => values.length > 0);
}
