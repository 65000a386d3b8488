import { address } from './addresses.ts';
import { needOverviews } from './groups.ts';
import { licence } from './licence.ts';
import type { Case, Day, Lab, Need, Organisation, Site } from './model.ts';
import { toOpenCase } from './open-data-case.ts';
import { openLessons, openOrganisation, openSources, openTerm, type Lookup } from './open-data-parts.ts';
import { facet } from './vocabulary/facet.ts';
import { needState } from './vocabulary/need-state.ts';
import { organisationKind } from './vocabulary/organisation-kind.ts';
import { owner } from './vocabulary/owner.ts';

/** Raised when a field changes its name or meaning, or goes away. New fields do not raise it. */
export const openDataVersion = 1;

interface Input {
	site: Site;
	home: Organisation;
	cases: readonly Case[];
	needs: readonly Need[];
	organisations: readonly Organisation[];
	labs: readonly Lab[];
	/** The build day. */
	today: Day;
	absolute: Lookup['absolute'];
}

/**
 * `/data/portfolj.json`: the published portfolio. Keys are those of the front matter; `id`, `adress`, `status`, `lage` of a need and
 * `nyttan_visades_senast` are worked out. A code comes with its label in Swedish and English. What is not known is left out.
 */
export function openData({ site, home, cases, needs, organisations, labs, today, absolute }: Input) {
	const lookup: Lookup = {
		needs: new Map(needs.map((item) => [item.id, item])),
		organisations: new Map(organisations.map((item) => [item.id, item])),
		today,
		absolute,
	};
	return {
		version: openDataVersion,
		namn: site.name,
		beskrivning: site.subtitle,
		utgivare: { namn: home.name, url: home.url },
		notis: site.notice,
		kontakt: { roll: site.contact.role, epost: site.contact.email, url: site.contact.url },
		adress: absolute(address.start),
		skapad: today,
		licens: { metadata: licence(site.licence.metadata), texter: licence(site.licence.texts) },
		exempel: cases.map((item) => toOpenCase(item, lookup)),
		behov: needOverviews(needs, cases).map(({ need, state, cases: own }) => ({
			id: need.id,
			adress: absolute(address.need(need.id)),
			titel: need.title,
			agare: openTerm(owner, need.owner),
			slag: openTerm(facet, need.kind),
			beskrivning: need.description,
			lage: openTerm(needState, state),
			sedan: need.since,
			exempel: own.map(({ id }) => id),
			kallor: openSources(need.sources),
			publicerad: need.published,
		})),
		organisationer: organisations.map((item) => ({
			id: item.id,
			adress: absolute(address.organisation(item.id)),
			namn: item.name,
			sort: openTerm(organisationKind, item.kind),
			kommunkod: item.municipalityCode,
			url: item.url,
			hemma: item.home,
		})),
		ideslussar: labs.map((lab) => ({
			id: lab.id,
			adress: absolute(address.lab(lab.id)),
			namn: lab.name,
			leds_av: openOrganisation(lab.leadId, lookup),
			med: lab.with.map((id) => openOrganisation(id, lookup)),
			period: lab.period && { fran: lab.period.from, till: lab.period.to },
			bidrag: lab.grant,
			ingress: lab.summary,
			arbetssatt: lab.methods,
			lardomar: openLessons(lab.lessons),
			exempel: lab.caseIds,
			kallor: openSources(lab.sources),
		})),
	};
}
