import type { AccessibilityStatement, Case, Editing, GuidePage, Lab, Lesson, Need, Organisation, Site, Source } from './model.ts';
import { addMonths, earliestDay } from './partial-date.ts';
import type { AccessibilityData } from './schema/accessibility.ts';
import type { CaseFrontmatter } from './schema/case.ts';
import type { LabFrontmatter } from './schema/lab.ts';
import type { NeedFrontmatter } from './schema/need.ts';
import type { OrganisationData } from './schema/organisation.ts';
import type { PageFrontmatter } from './schema/page.ts';
import type { SiteData } from './schema/site.ts';
import type { EvidenceLevel } from './vocabulary/evidence.ts';
import { hostOfAddress } from './vocabulary/repository-host.ts';

/*
 * Swedish front matter becomes the English model here and nowhere else.
 * What an author left out becomes an empty list or stays undefined, never null.
 */

const toSource = (data: CaseFrontmatter['kallor'][number]): Source => ({
	title: data.titel,
	publisher: data.utgivare,
	url: data.url,
	published: data.publicerad,
});

const toLesson = (data: NonNullable<CaseFrontmatter['lardomar']>[number]): Lesson => ({
	text: data.text,
	kind: data.sort,
	theme: data.tema,
	sources: data.kallor ?? [],
});

export function toCase(
	id: string,
	data: Omit<CaseFrontmatter, 'bild'> & { bild?: Omit<NonNullable<CaseFrontmatter['bild']>, 'fil'> },
): Case {
	return {
		id,
		title: data.titel,
		summary: data.ingress,
		organisationIds: data.organisationer,
		unit: data.enhet,
		facet: data.inriktning,
		secondFacet: data.andra_inriktning,
		facetReason: data.inriktning_skal,
		position: data.lage && { certainty: data.lage.visshet, direction: data.lage.riktning },
		needIds: data.behov,
		started: data.startade,
		inUse: data.i_bruk && { since: data.i_bruk.sedan, where: data.i_bruk.var, extent: data.i_bruk.omfattning },
		ended: data.avslutat && { date: data.avslutat.datum, reason: data.avslutat.orsak, comment: data.avslutat.kommentar },
		effects: (data.effekter ?? []).map((effect) => ({
			what: effect.vad,
			forWhom: effect.for_vem,
			before: effect.fore,
			after: effect.efter,
			unit: effect.enhet,
			measured: effect.matt,
			evidence: effect.evidens as EvidenceLevel,
			sources: effect.kallor,
		})),
		lessons: (data.lardomar ?? []).map(toLesson),
		methods: data.metoder ?? [],
		partners: data.partner ?? [],
		obstacles: data.hinder ?? [],
		conditions: data.villkor ?? [],
		goals: (data.globala_mal ?? []).map(({ mal, skal }) => ({ goal: mal, reason: skal })),
		costs: (data.kostnader ?? []).map((cost) => ({ text: cost.text, amount: cost.belopp, sources: cost.kallor ?? [] })),
		reuse: data.aterbruk && {
			maturity: data.aterbruk.mognad,
			code: data.aterbruk.kod,
			licence: data.aterbruk.licens,
			material: (data.aterbruk.material ?? []).map(({ titel, url }) => ({ title: titel, url })),
			contact: data.aterbruk.kontakt,
		},
		usedBy: (data.anvands_av ?? []).map((user) => ({ organisation: user.organisation, since: user.sedan, url: user.url })),
		events: (data.handelser ?? [])
			.map((event) => ({ date: event.datum, text: event.text }))
			.sort((a, b) => earliestDay(b.date).localeCompare(earliestDay(a.date))),
		contact: data.kontakt && { role: data.kontakt.roll, email: data.kontakt.epost, url: data.kontakt.url },
		picture: data.bild && { alt: data.bild.alt, photographer: data.bild.fotograf, licence: data.bild.licens },
		sources: data.kallor.map(toSource),
		published: data.publicerad,
		reviewed: data.granskad,
		reviewBy: data.granskas_senast ?? addMonths(data.granskad, 12),
		unpublished: data.avpublicerad && { date: data.avpublicerad.datum, reason: data.avpublicerad.skal },
		draft: data.utkast ?? false,
		formerIds: data.tidigare_id ?? [],
		english: data.en && { title: data.en.titel, summary: data.en.ingress },
	};
}

export const toNeed = (id: string, data: NeedFrontmatter): Need => ({
	id,
	title: data.titel,
	owner: data.agare,
	kind: data.slag,
	description: data.beskrivning,
	since: data.sedan,
	sources: data.kallor.map(toSource),
	published: data.publicerad,
});

export const toOrganisation = (id: string, data: OrganisationData): Organisation => ({
	id,
	name: data.namn,
	kind: data.sort,
	municipalityCode: data.kommunkod,
	url: data.url,
	home: data.hemma ?? false,
});

export const toLab = (id: string, data: LabFrontmatter): Lab => ({
	id,
	name: data.namn,
	leadId: data.leds_av,
	with: data.med ?? [],
	period: data.period && { from: data.period.fran, to: data.period.till },
	grant: data.bidrag,
	summary: data.ingress,
	methods: data.arbetssatt ?? [],
	lessons: (data.lardomar ?? []).map(toLesson),
	caseIds: data.exempel ?? [],
	sources: data.kallor.map(toSource),
});

export const toGuidePage = (id: string, data: PageFrontmatter): GuidePage => ({
	id,
	title: data.titel,
	summary: data.ingress,
	order: data.ordning,
	inMenu: data.i_menyn,
});

const toEditing = ({ kodforrad, redigering = {} }: SiteData): Editing => ({
	host: redigering.vard ?? (kodforrad ? hostOfAddress(kodforrad) : 'github'),
	branch: redigering.gren ?? 'main',
	folder: redigering.mapp ?? 'content',
	review: redigering.granskning ?? true,
	signIn: redigering.inloggning,
	client: redigering.klient,
});

export const toSite = (data: SiteData): Site => ({
	name: data.namn,
	subtitle: data.undertitel,
	organisationId: data.organisation,
	address: data.adress,
	contact: { role: data.kontakt.roll, email: data.kontakt.epost, url: data.kontakt.url },
	licence: { metadata: data.licens.metadata, texts: data.licens.texter },
	supervision: { name: data.tillsyn.namn, complaintUrl: data.tillsyn.anmalan },
	repository: data.kodforrad,
	editing: toEditing(data),
	theme: data.tema && { colour: data.tema.farg, logo: data.tema.logotyp },
	notice: data.notis,
});

export const toAccessibilityStatement = (data: AccessibilityData): AccessibilityStatement => ({
	service: data.tjanst,
	compliance: data.forenlighet,
	deficiencies: data.brister.map((item) => ({ what: item.vad, why: item.varfor, hinders: item.hindrar, since: item.sedan })),
	assessed: data.bedomd,
	updated: data.uppdaterad,
	method: data.metod,
	report: { email: data.rapportera.epost, url: data.rapportera.url },
	disproportionate: (data.oskaligt_betungande ?? []).map((item) => ({ what: item.vad, reason: item.skal })),
	outsideTheLaw: data.utanfor_lagen ?? [],
});
