import { address } from './addresses.ts';
import type { Case } from './model.ts';
import { openLessons, openOrganisation, openSources, openTerm, type Lookup } from './open-data-parts.ts';
import { benefitLastShown, caseStatus } from './status.ts';
import { change, changeBetween } from './vocabulary/change.ts';
import { endReason } from './vocabulary/ending.ts';
import { evidenceTerm } from './vocabulary/evidence.ts';
import { facet } from './vocabulary/facet.ts';
import { goalLabel } from './vocabulary/goal.ts';
import { reuse } from './vocabulary/reuse.ts';
import { status } from './vocabulary/status.ts';

/** One case as open data. */
export function toOpenCase(item: Case, lookup: Lookup) {
	const changeId = changeBetween(item.facet, item.secondFacet);
	return {
		id: item.id,
		adress: lookup.absolute(address.case(item.id)),
		titel: item.title,
		ingress: item.summary,
		status: openTerm(status, caseStatus(item)),
		nyttan_visades_senast: benefitLastShown(item, lookup.today),
		organisationer: item.organisationIds.map((id) => openOrganisation(id, lookup)),
		enhet: item.unit,
		inriktning: openTerm(facet, item.facet),
		andra_inriktning: item.secondFacet && openTerm(facet, item.secondFacet),
		forandring: changeId && openTerm(change, changeId),
		inriktning_skal: item.facetReason,
		lage: item.position && { visshet: item.position.certainty, riktning: item.position.direction },
		behov: item.needIds.map((id) => ({ id, titel: lookup.needs.get(id)?.title, adress: lookup.absolute(address.need(id)) })),
		startade: item.started,
		i_bruk: item.inUse && { sedan: item.inUse.since, var: item.inUse.where, omfattning: item.inUse.extent },
		avslutat: item.ended && { datum: item.ended.date, orsak: openTerm(endReason, item.ended.reason), kommentar: item.ended.comment },
		effekter: item.effects.map((effect) => ({
			vad: effect.what,
			for_vem: effect.forWhom,
			fore: effect.before,
			efter: effect.after,
			enhet: effect.unit,
			matt: effect.measured,
			evidens: { kod: effect.evidence, namn: evidenceTerm(effect.evidence).label, en: evidenceTerm(effect.evidence).english },
			kallor: effect.sources,
		})),
		lardomar: openLessons(item.lessons),
		metoder: item.methods,
		partner: item.partners,
		hinder: item.obstacles,
		villkor: item.conditions,
		globala_mal: item.goals.map(({ goal, reason }) => ({ mal: goal, namn: goalLabel(goal), skal: reason })),
		kostnader: item.costs.map((cost) => ({ text: cost.text, belopp: cost.amount, kallor: cost.sources })),
		aterbruk: item.reuse && {
			mognad: openTerm(reuse, item.reuse.maturity),
			kod: item.reuse.code,
			licens: item.reuse.licence,
			material: item.reuse.material.map(({ title, url }) => ({ titel: title, url })),
			kontakt: item.reuse.contact,
		},
		anvands_av: item.usedBy.map((user) => ({
			organisation: openOrganisation(user.organisation, lookup),
			sedan: user.since,
			url: user.url,
		})),
		handelser: item.events.map(({ date, text }) => ({ datum: date, text })),
		kontakt: item.contact && { roll: item.contact.role, epost: item.contact.email, url: item.contact.url },
		kallor: openSources(item.sources),
		publicerad: item.published,
		granskad: item.reviewed,
		granskas_senast: item.reviewBy,
		tidigare_id: item.formerIds,
		en: item.english && { titel: item.english.title, ingress: item.english.summary },
	};
}

export type OpenCase = ReturnType<typeof toOpenCase>;
