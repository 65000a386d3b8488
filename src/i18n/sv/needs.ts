import { figures } from '../figures.ts';

/** Needs: the lists and the page of each. */
const needs = (count: number) => `${figures(count)} behov`;

export const needMessages = {
	'need.title': 'Behov',
	'need.description':
		'Behoven bakom exemplen: hos invånarna, hos medarbetarna och i omvärlden. Se vilka som möts, vilka som prövas och vilka som saknar svar.',
	'need.lead': ({ count }: { count: number }) =>
		`Allt börjar i ett behov. Här ${count === 1 ? 'finns det som' : `är ${needs(count)} som`} någon har satt ord på, ordnade efter vems de är.`,
	'need.leadEmpty': 'Allt börjar i ett behov. Här finns inget än.',
	'need.owners': 'Vems behov',
	'need.empty': 'Inget behov än.',
	'need.quoted': ({ title }: { title: string }) => `”${title}”`,
	'need.count.obesvarat': ({ count }: { count: number }) => (count === 1 ? '1 är obesvarat' : `${figures(count)} är obesvarade`),
	'need.count.provas': ({ count }: { count: number }) => `${figures(count)} prövas`,
	'need.count.mots': ({ count }: { count: number }) => `${figures(count)} möts`,

	'need.owner.in.invanare': 'hos invånarna',
	'need.owner.in.medarbetare': 'hos medarbetarna',
	'need.owner.in.omvarld': 'i omvärlden',
	'need.ownerTitle': ({ owner }: { owner: string }) => `Behov ${owner}`,
	'need.ownerDescription': ({ count, owner, description }: { count: number; owner: string; description: string }) =>
		`${needs(count)} ${owner}, och exemplen som svarar. ${description}`,
	'need.ownerCases': 'Exempel som svarar',
	'need.ownerNeeds': 'Behoven',

	'need.unmetTitle': 'Obesvarade behov',
	'need.unmetDescription': 'Behov som inget pågående arbete svarar på än, ordnade efter vems de är, och hur du kan svara på ett av dem.',
	'need.unmetLead': ({ count }: { count: number }) =>
		`${needs(count)} väntar på svar. Inget arbete som pågår eller är i bruk möter ${count === 1 ? 'det' : 'dem'}.`,
	'need.unmetNone': 'Just nu finns det inget obesvarat behov. Alla som står i portföljen prövas eller möts.',
	'need.unmetNoneOwner': 'Inget obesvarat behov här.',
	'need.unmetLink': 'Obesvarade',

	'need.pageDescription': ({ owner, description }: { owner: string; description: string }) => `Ett behov ${owner}. ${description}`,
	'need.isOwned': ({ owner }: { owner: string }) => `Ett behov ${owner}`,
	'need.since': ({ date }: { date: string }) => `Känt sedan ${date}.`,
	'need.published': ({ date }: { date: string }) => `Publicerat ${date}.`,
	'need.kind': 'Slag av behov',
	'need.state': 'Läge',
	'need.heard': 'Det här hör vi',
	'need.known': 'Så vet vi det',
	'need.state.resting': 'Det finns exempel, men inget av dem pågår eller är i bruk.',
	'need.spread': 'Så svarar exemplen',
	'need.spreadText': 'Åt vilket håll exemplen drar, räknat efter inriktning.',
	'need.cases': 'Exempel som svarar på behovet',
	'need.neighbours': 'Närliggande behov',
	'need.neighboursText': 'Behov som har samma ägare, är av samma slag, eller både och.',
	'need.noNeighbours': 'Inget annat behov har samma ägare eller är av samma slag.',

	'need.answer': 'Så svarar du på ett behov',
	'need.answerText':
		'Har du prövat något som svarar, eller sett det på en annan plats? Berätta för oss. Du kan också ha en idé som ingen har prövat. Allt går bra, även sådant som inte blev som ni tänkte.',
	'need.contribute': 'Bidra med ett exempel',
	'need.mail': 'Mejla oss',
	'need.mailSubject': ({ title }: { title: string }) => `Svar på behovet: ${title}`,
} as const;
