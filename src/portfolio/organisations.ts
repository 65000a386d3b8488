import type { Case, Lab, Organisation } from './model.ts';
import { organisationKind, type OrganisationKindId } from './vocabulary/organisation-kind.ts';

/** An organisation with its part in the portfolio. */
export interface OrganisationOverview {
	organisation: Organisation;
	/** Cases it owns: it stands first in them. */
	owned: readonly Case[];
	/** Cases that someone else owns and it takes part in. */
	partnerIn: readonly Case[];
	/** Cases by others that it also uses. */
	uses: readonly Case[];
	leads: readonly Lab[];
	joins: readonly Lab[];
}

export function organisationOverviews(
	organisations: readonly Organisation[],
	cases: readonly Case[],
	labs: readonly Lab[],
): OrganisationOverview[] {
	const owned = under(cases, ({ organisationIds: [first = ''] }) => [first]);
	const partnerIn = under(cases, ({ organisationIds: [, ...others] }) => others);
	const uses = under(cases, ({ usedBy }) => usedBy.map(({ organisation }) => organisation));
	const leads = under(labs, ({ leadId }) => [leadId]);
	const joins = under(labs, (lab) => lab.with);
	return organisations.map((organisation) => ({
		organisation,
		owned: owned(organisation.id),
		partnerIn: partnerIn(organisation.id),
		uses: uses(organisation.id),
		leads: leads(organisation.id),
		joins: joins(organisation.id),
	}));
}

/** Looks up the items under an id, in the order they came; an item that names it twice is there once. */
function under<Item>(items: readonly Item[], idsOf: (item: Item) => readonly string[]): (id: string) => readonly Item[] {
	const found = new Map<string, Item[]>();
	for (const item of items)
		for (const id of new Set(idsOf(item))) {
			const own = found.get(id);
			if (own) own.push(item);
			else found.set(id, [item]);
		}
	return (id) => found.get(id) ?? [];
}

/** How many cases it owns or takes part in. */
export const caseCount = ({ owned, partnerIn }: OrganisationOverview): number => owned.length + partnerIn.length;

/** The portfolio's own organisation by itself, then the others by kind. Kinds that nobody has are left out. */
export const organisationDirectory = (
	organisations: readonly OrganisationOverview[],
): { home: OrganisationOverview | undefined; kinds: { kind: OrganisationKindId; organisations: OrganisationOverview[] }[] } => ({
	home: organisations.find(({ organisation }) => organisation.home),
	kinds: organisationKind.ids
		.map((kind) => ({
			kind,
			organisations: organisations.filter(({ organisation }) => organisation.kind === kind && !organisation.home),
		}))
		.filter((group) => group.organisations.length > 0),
});

/** Those with a case, most cases first; among equals the order they came in. */
export const mostActive = (organisations: readonly OrganisationOverview[], limit = 12): OrganisationOverview[] =>
	organisations
		.filter((overview) => caseCount(overview) > 0)
		.sort((a, b) => caseCount(b) - caseCount(a))
		.slice(0, limit);

/** Who a text in the content means: an organisation with a page, or only a name. */
export interface Party {
	name: string;
	id?: string;
}

/** Turns an id, or a name in plain text, into someone to show. */
export function partyOf(organisations: readonly Organisation[]): (idOrName: string) => Party {
	const names = new Map(organisations.map(({ id, name }) => [id, name]));
	return (idOrName) => {
		const name = names.get(idOrName);
		return name === undefined ? { name: idOrName } : { name, id: idOrName };
	};
}

/** The name of the organisation that owns a case. */
export function ownerNameIn(organisations: readonly Organisation[]): (item: Pick<Case, 'organisationIds'>) => string {
	const party = partyOf(organisations);
	return ({ organisationIds: [first = ''] }) => party(first).name;
}
