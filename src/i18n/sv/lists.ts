import { figures } from '../figures.ts';

/** Lists of cases: all of them, by facet, by status and by global goal. */
const cases = (count: number) => `${figures(count)} exempel`;

export const lists = {
	'lists.title': 'Exempel',
	'lists.description':
		'Alla exempel i innovationsportföljen, ordnade efter inriktning, med vägar vidare efter status, behov, organisation och mål.',
	'lists.lead': ({ count }: { count: number }) =>
		count === 1
			? 'Ett exempel än så länge. Det ligger under sin inriktning, alltså den sorts förnyelse det är.'
			: `${cases(count)}, ordnade efter vilken sorts förnyelse de är. Välj ett filter så kommer du till en egen sida med bara de exemplen.`,
	'lists.leadEmpty': 'Här finns inget exempel än. Det första hamnar under sin inriktning så snart det är publicerat.',
	'lists.filters': 'Begränsa listan',
	'lists.all': 'Alla',
	'lists.byFacet': 'Inriktning',
	'lists.byStatus': 'Status',
	'lists.byOwner': 'Behov hos',
	'lists.byOrganisation': 'Organisation',
	'lists.byGoal': 'Globala mål',
	'lists.allNeeds': 'Alla behov',
	'lists.allOrganisations': 'Alla organisationer',
	'lists.showOrganisations': 'Visa organisationer',
	'lists.showGoals': 'Visa de 17 målen',
	'lists.empty': 'Inget exempel än.',
	'lists.tell': 'Tipsa oss',
	'lists.latest': ({ shown, total }: { shown: number; total: number }) => `Här är de ${figures(shown)} senaste av ${figures(total)}.`,
	'lists.allInFacet': ({ total, facet }: { total: number; facet: string }) => `Alla ${figures(total)} under ${facet}`,
	'lists.guide': ({ title }: { title: string }) => `Läs mer: ${title}`,

	'paging.label': 'Sidor i listan',
	'paging.position': ({ number, of }: { number: number; of: number }) => `Sida ${figures(number)} av ${figures(of)}`,
	'paging.numbered': ({ text, number, of }: { text: string; number: number; of: number }) =>
		`${text}, sida ${figures(number)} av ${figures(of)}`,
	'paging.description': ({ title, number, of }: { title: string; number: number; of: number }) =>
		`Fortsättningen på listan ”${title}”: sida ${figures(number)} av ${figures(of)}.`,
	'paging.lines': ({ from, to, total }: { from: number; to: number; total: number }) =>
		`${[...new Set([from, to])].map(figures).join('–')} av ${figures(total)}`,
	'paging.page': ({ number }: { number: number }) => `Sida ${figures(number)}`,
	'paging.previous': 'Förra sidan',
	'paging.next': 'Nästa sida',

	'facets.title': 'Inriktningar',
	'facets.description':
		'Fyra inriktningar beskriver vilken sorts förnyelse ett exempel är. Se frågan bakom var och en och hur många exempel den har.',
	'facets.lead':
		'Fyra inriktningar beskriver vilken sorts förnyelse ett exempel är. Drar ett exempel åt flera håll på en gång hamnar det under blandat syfte.',
	'facets.question': 'Frågan bakom',
	'facets.answers': 'Svarar på',
	'facets.open': ({ count, facet }: { count: number; facet: string }) => `${cases(count)} under ${facet}`,
	'facets.read': ({ facet }: { facet: string }) => `Läs om ${facet.toLocaleLowerCase('sv')}`,
	'facets.pageTitle': ({ facet }: { facet: string }) => `Inriktning: ${facet}`,
	'facets.pageDescription': ({ description, question }: { description: string; question: string }) => `${description} ${question}`,
	'facets.others': 'Alla inriktningar',
	'facets.neighbours': 'Grannarna',
	'facets.neighboursText': 'När ett exempel drar åt två inriktningar som ligger intill varandra blir det en särskild sorts förändring.',
	'facets.pair': ({ first, second }: { first: string; second: string }) => `${first} och ${second.toLocaleLowerCase('sv')}`,
	'facets.oppositeBefore': 'Mitt emot ligger',
	'facets.oppositeAfter': 'De två ger ingen egen sorts förändring. Ett exempel som drar åt båda hamnar nära mitten.',
	'facets.mixed': 'Blandat syfte har ingen egen spets. Exemplen ligger i mitten av kompassen, mellan de fyra inriktningarna.',
	'facets.cases': 'Exempel',
	'facets.leaning': 'Drar också hitåt',
	'facets.leaningText': ({ count, facet }: { count: number; facet: string }) =>
		`${cases(count)} hör hemma i en annan inriktning men drar också åt ${facet.toLocaleLowerCase('sv')}.`,
	'facets.needs': 'Behov av det här slaget',
	'facets.needsText': 'Behov av det här slaget söker svar åt det här hållet. Exemplen som svarar kan ändå ha en annan inriktning.',

	'status.pageTitle': ({ status }: { status: string }) => `Status: ${status}`,
	'status.pageDescription': ({ description, count }: { description: string; count: number }) =>
		`${description} ${count === 0 ? 'Inget exempel har den statusen just nu.' : `${cases(count)} har den statusen.`}`,
	'status.rule': 'Så avgörs det',
	'status.computed': 'Statusen räknas ut ur exemplets datum och effekter. Den som skriver kan inte välja den.',
	'status.rule.ide': 'Exemplet är en idé så länge det inte finns något datum för när arbetet började.',
	'status.rule.pagar': 'Arbetet har börjat. Det används inte i vardagen än, och det är inte avslutat.',
	'status.rule.i-bruk':
		'Det används, men ingen effekt är sedd eller mätt. Vi kallar det en innovation först när någon har sett att det gör nytta.',
	'status.rule.innovation':
		'Två saker ska stämma: det används, och minst en effekt är sedd eller mätt. Ett projekt som har blivit ordinarie arbete räknas som i bruk.',
	'status.rule.tidigare-innovation': 'Det användes, och minst en effekt var sedd eller mätt. Sedan avslutades det.',
	'status.rule.avslutat-forsok':
		'Arbetet är avslutat. Det hann inte både komma i bruk och visa nytta. Varje avslutat försök ska ha minst en lärdom.',
	'status.steps': 'Status, steg för steg',
	'status.threshold': 'Den streckade linjen är gränsen. Där blir en idé en innovation: den används och gör nytta.',
	'status.cases': 'Exempel med den här statusen',

	'goals.pageTitle': ({ number, goal }: { number: number; goal: string }) => `Globalt mål\u00a0${number}: ${goal}`,
	'goals.pageDescription': ({ number, goal, count }: { number: number; goal: string; count: number }) =>
		count === 0
			? `Inget exempel i portföljen arbetar mot globalt mål ${number}, ${goal.toLocaleLowerCase('sv')}, än.`
			: `${cases(count)} som arbetar mot globalt mål ${number}, ${goal.toLocaleLowerCase('sv')}, och varför.`,
	'goals.about': 'De 17 globala målen är världens gemensamma mål i Agenda 2030.',
	'goals.lead': ({ count }: { count: number }) =>
		count === 0 ? 'Inget exempel arbetar mot målet än.' : `${cases(count)} arbetar mot målet. Under varje exempel står varför.`,
	'goals.cases': 'Exempel',
	'goals.why': ({ reason }: { reason: string }) => `Varför: ${reason}`,
	'goals.beside': 'Målen intill',
	'goals.previous': ({ number, goal }: { number: number; goal: string }) => `Förra målet: ${number}. ${goal}`,
	'goals.next': ({ number, goal }: { number: number; goal: string }) => `Nästa mål: ${number}. ${goal}`,
	'goals.all': 'Alla 17 mål',
} as const;
