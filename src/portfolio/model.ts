import type { ComplianceId } from './vocabulary/compliance.ts';
import type { EndReasonId } from './vocabulary/ending.ts';
import type { EvidenceLevel } from './vocabulary/evidence.ts';
import type { FacetId, Position, TipFacetId } from './vocabulary/facet.ts';
import type { LessonKindId, LessonThemeId } from './vocabulary/lesson.ts';
import type { OrganisationKindId } from './vocabulary/organisation-kind.ts';
import type { OwnerId } from './vocabulary/owner.ts';
import type { RepositoryHostId } from './vocabulary/repository-host.ts';
import type { ReuseId } from './vocabulary/reuse.ts';

/** `2021`, `2021-06` or `2021-06-29`. */
export type PartialDate = string;
/** `2021-06-29`. */
export type Day = string;

export interface Source {
	title: string;
	publisher: string;
	url: string;
	published?: PartialDate;
}

export interface Effect {
	what: string;
	forWhom?: string;
	before?: string;
	after?: string;
	unit?: string;
	measured?: PartialDate;
	evidence: EvidenceLevel;
	/** Positions in the case's `sources`, counted from 1. */
	sources: readonly number[];
}

export interface Lesson {
	text: string;
	kind: LessonKindId;
	theme?: LessonThemeId;
	sources: readonly number[];
}

export interface Case {
	id: string;
	title: string;
	summary: string;
	/** The first owns the case. */
	organisationIds: readonly string[];
	unit?: string;
	facet: FacetId;
	secondFacet?: TipFacetId;
	facetReason: string;
	/** From the placement questionnaire; agrees with `facet`. */
	position?: Position;
	needIds: readonly string[];
	started?: PartialDate;
	inUse?: { since: PartialDate; where?: string; extent?: string };
	ended?: { date: PartialDate; reason: EndReasonId; comment?: string };
	effects: readonly Effect[];
	lessons: readonly Lesson[];
	methods: readonly string[];
	partners: readonly string[];
	obstacles: readonly string[];
	conditions: readonly string[];
	goals: readonly { goal: number; reason: string }[];
	/** Amounts in SEK. */
	costs: readonly { text: string; amount?: number; sources: readonly number[] }[];
	reuse?: {
		maturity: ReuseId;
		code?: string;
		licence?: string;
		material: readonly { title: string; url: string }[];
		contact?: string;
	};
	/** `organisation` is the id of an organisation, or a name in plain text. */
	usedBy: readonly { organisation: string; since?: PartialDate; url?: string }[];
	/** Newest first. */
	events: readonly { date: PartialDate; text: string }[];
	contact?: { role: string; email?: string; url?: string };
	picture?: { alt: string; photographer: string; licence: string };
	sources: readonly Source[];
	published: Day;
	reviewed: Day;
	/** Last day for the next review; twelve months after `reviewed` unless the author says otherwise. */
	reviewBy: Day;
	unpublished?: { date: Day; reason: string };
	draft: boolean;
	formerIds: readonly string[];
	english?: { title: string; summary: string };
}

export interface Need {
	id: string;
	/** In the owner's voice. */
	title: string;
	owner: OwnerId;
	/** The kind of need it is. */
	kind: TipFacetId;
	description: string;
	since?: PartialDate;
	sources: readonly Source[];
	published: Day;
}

export interface Organisation {
	id: string;
	name: string;
	kind: OrganisationKindId;
	municipalityCode?: string;
	url?: string;
	/** The portfolio's own organisation; exactly one. */
	home: boolean;
}

export interface Lab {
	id: string;
	name: string;
	leadId: string;
	/** Ids of organisations, or names in plain text. */
	with: readonly string[];
	period?: { from: PartialDate; to?: PartialDate };
	/** SEK. */
	grant?: number;
	summary: string;
	methods: readonly string[];
	lessons: readonly Lesson[];
	caseIds: readonly string[];
	sources: readonly Source[];
}

export interface GuidePage {
	id: string;
	title: string;
	summary: string;
	order: number;
	inMenu: boolean;
}

/** How texts are changed in the repository. Says nothing where the site has no repository. */
export interface Editing {
	host: RepositoryHostId;
	/** The branch that is published. */
	branch: string;
	/** Where the content folder lies in the repository; `.` where the content lies at the top. */
	folder: string;
	/** A change becomes a proposal that someone reads before it is published. */
	review: boolean;
	/** The municipality's own helper for signing in to GitHub. */
	signIn?: string;
	/** The id of the application at GitLab or Forgejo. */
	client?: string;
}

export interface Site {
	name: string;
	subtitle: string;
	organisationId: string;
	/** The public address, https, without the base path's content. */
	address: string;
	contact: { role: string; email: string; url?: string };
	licence: { metadata: string; texts: string };
	supervision: { name: string; complaintUrl: string };
	/** The address of the public repository, where there is one. */
	repository?: string;
	editing: Editing;
	theme?: { colour?: string; logo?: string };
	notice?: string;
}

export interface AccessibilityStatement {
	service: string;
	compliance: ComplianceId;
	deficiencies: readonly { what: string; why: string; hinders: readonly string[]; since: Day }[];
	assessed: Day;
	updated: Day;
	method: string;
	report: { email?: string; url?: string };
	disproportionate: readonly { what: string; reason: string }[];
	outsideTheLaw: readonly string[];
}
