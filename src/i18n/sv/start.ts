import type { PortfolioNumbers } from '@/portfolio/numbers.ts';
import { figures } from '../figures.ts';

/** The start page. */
export const start = {
	'start.title': ({ site, home }: { site: string; home: string }) => `${site} – ${home}`,
	'start.description': ({ home, subtitle }: { home: string; subtitle: string }) =>
		`${subtitle}. Exempel från ${home} och andra: vilket behov de svarar på, vad som gjordes och hur det gick.`,
	'start.lead': ({ home, alone }: { home: string; alone: boolean }) =>
		`Här samlas exempel på nya arbetssätt från ${home}${alone ? '' : ' och andra'}: vilket behov de svarar på, vad som gjordes och vad det gav. Det som inte fungerade får också stå kvar.`,
	'start.ways': 'Eller börja i',
	'start.waysAll': ({ count }: { count: number }) => `alla ${figures(count)} exempel`,
	'start.waysNone': 'listan över exempel',
	'start.waysNeeds': 'behoven',
	'start.waysOr': 'eller i',
	'start.waysPortfolio': 'hela portföljen',

	'start.threshold': 'En idé blir en innovation först när den används och gör nytta. Därför visar vi alltid hur långt den har kommit.',
	'start.thresholdHere': 'Efter den streckade linjen är det innovation.',
	'start.thresholdReached': ({ count, total }: { count: number; total: number }) =>
		`Dit har ${figures(count)} av ${figures(total)} kommit.`,
	'start.thresholdEnded': ({ count }: { count: number }) =>
		count === 1 ? '1 exempel är avslutat.' : `${figures(count)} exempel är avslutade.`,

	'start.needs': 'Vems behov börjar det med?',
	'start.needsText': 'Vi skriver behoven som någon skulle ha sagt dem. En del har inget svar än.',
	'start.needsNone': 'Här finns inget behov än.',
	'start.needsAll': ({ count, owner }: { count: number; owner: string }) => `${owner}s alla ${figures(count)} behov`,
	'start.needsUnmet': ({ count }: { count: number }) =>
		count === 1 ? 'Se behovet utan svar' : `Se alla ${figures(count)} behov utan svar`,
	'start.needCases': 'exempel',
	'start.needNoneOngoing': 'Inget pågår',

	'start.latest': 'Senast publicerat',
	'start.latestRule': ({ count }: { count: number }) =>
		`De ${figures(count)} exempel som publicerades senast. Har flera samma dag står de i bokstavsordning.`,
	'start.latestRuleOne': 'Det första exemplet i portföljen.',
	'start.latestNone': 'Det första exemplet hamnar här när det publiceras.',
	'start.read': 'Läs hur det gick',
	'start.allCases': ({ count }: { count: number }) => `Alla ${figures(count)} exempel`,

	'start.facets': 'Fyra sätt att förnya',
	'start.facetsText': 'Portföljen bygger på en modell från OECD med fyra inriktningar. De svarar på olika slags behov.',

	'start.numbers': 'Portföljen i siffror',
	'start.number.cases': 'exempel',
	'start.number.innovations': ({ byStatus }: PortfolioNumbers) => (byStatus.innovation === 1 ? 'innovation' : 'innovationer'),
	'start.number.organisations': ({ organisations }: PortfolioNumbers) => (organisations === 1 ? 'organisation' : 'organisationer'),
	'start.number.needs': 'behov',
	'start.number.unmet': 'behov utan svar i dag',
	'start.numbersMore': 'Se hur det fördelar sig',
} as const;
