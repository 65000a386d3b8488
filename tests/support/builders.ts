import type { AccessibilityStatement, Case, Effect, Lab, Lesson, Need, Organisation, Site } from '../../src/portfolio/model.ts';

/** A valid thing to test with: the test states only what matters to it. */
export const aCase = (changes: Partial<Case> = {}): Case => ({
	id: 'ett-exempel',
	title: 'Ett exempel',
	summary: 'Den som söker bygglov får ett första svar nästa arbetsdag.',
	organisationIds: ['exempelkommun'],
	facet: 'forbattring',
	facetReason: 'Samma handläggning som förut, gjord i en annan ordning.',
	needIds: ['ett-behov'],
	effects: [],
	lessons: [],
	methods: [],
	partners: [],
	obstacles: [],
	conditions: [],
	goals: [],
	costs: [],
	usedBy: [],
	events: [],
	sources: [{ title: 'Uppföljning', publisher: 'Exempelkommun', url: 'https://example.org/uppfoljning' }],
	published: '2026-01-01',
	reviewed: '2026-01-01',
	reviewBy: '2027-01-01',
	draft: false,
	formerIds: [],
	...changes,
});

export const anEffect = (changes: Partial<Effect> = {}): Effect => ({ what: 'Väntetiden', evidence: 2, sources: [1], ...changes });

export const aLesson = (changes: Partial<Lesson> = {}): Lesson => ({ text: 'Börja smått.', kind: 'fungerade', sources: [], ...changes });

export const aNeed = (changes: Partial<Need> = {}): Need => ({
	id: 'ett-behov',
	title: 'Jag vill få besked snabbare',
	owner: 'invanare',
	kind: 'forbattring',
	description: 'Den som söker något av kommunen vill veta hur lång tid det tar.',
	sources: [{ title: 'Synpunkter', publisher: 'Exempelkommun', url: 'https://example.org/synpunkter' }],
	published: '2026-01-01',
	...changes,
});

export const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
	id: 'exempelkommun',
	name: 'Exempelkommun',
	kind: 'kommun',
	home: false,
	...changes,
});

export const aLab = (changes: Partial<Lab> = {}): Lab => ({
	id: 'en-sluss',
	name: 'En idésluss',
	leadId: 'exempelkommun',
	with: [],
	summary: 'Medarbetare fick hjälp att pröva sina idéer i liten skala.',
	methods: [],
	lessons: [],
	caseIds: [],
	sources: [{ title: 'Slutrapport', publisher: 'Exempelkommun', url: 'https://example.org/slutrapport' }],
	...changes,
});

export const aSite = (changes: Partial<Site> = {}): Site => ({
	name: 'Innovationsportföljen',
	subtitle: 'Så gör vi nytt i Exempelkommun',
	organisationId: 'exempelkommun',
	address: 'https://innovation.example.org',
	contact: { role: 'Redaktionen', email: 'redaktionen@example.org' },
	licence: { metadata: 'CC0 1.0', texts: 'CC BY 4.0' },
	supervision: { name: 'Digg', complaintUrl: 'https://www.digg.se/tdosanmalan' },
	editing: { host: 'github', branch: 'main', folder: 'content', review: true },
	...changes,
});

export const aStatement = (changes: Partial<AccessibilityStatement> = {}): AccessibilityStatement => ({
	service: 'Innovationsportföljen',
	compliance: 'helt',
	deficiencies: [],
	assessed: '2026-01-01',
	updated: '2026-01-01',
	method: 'Egen granskning.',
	report: { email: 'redaktionen@example.org' },
	disproportionate: [],
	outsideTheLaw: [],
	...changes,
});
