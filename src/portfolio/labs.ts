import type { Lab, Organisation } from './model.ts';

/** Each idea lab with the name of the organisation that leads it; the id where the portfolio has no such organisation. */
export function labsWithLeads(labs: readonly Lab[], organisations: readonly Organisation[]): { lab: Lab; lead: string }[] {
	const names = new Map(organisations.map(({ id, name }) => [id, name]));
	return labs.map((lab) => ({ lab, lead: names.get(lab.leadId) ?? lab.leadId }));
}
