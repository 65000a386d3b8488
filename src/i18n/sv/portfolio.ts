import type { PortfolioNumbers } from '@/portfolio/numbers.ts';
import { figures } from '../figures.ts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
const inWords = (parts: readonly string[]): string => list.format(parts);
const lower = (text: string): string => text.toLocaleLowerCase('sv');
const be = (count: number, one: string, many: string): string => `${figures(count)} ${count === 1 ? one : many}`;
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The portfolio page and the pictures other pages borrow from it. */
export const portfolio = {
	'portfolio.title': 'Portföljen',
	'portfolio.description':
		'Alla exempel i en bild: vilken inriktning de har, hur långt de har kommit, vilka behov de svarar på och vad som saknas.',
	'portfolio.lead': ({ cases, byStatus, unmet, needs }: PortfolioNumbers) => {
		if (cases === 0) return 'Här finns inget exempel än. När det första kommer syns det här.';
		const going = [
			byStatus['i-bruk'] > 0 && `${figures(byStatus['i-bruk'])} är i bruk utan att nyttan är visad än`,
			byStatus.pagar > 0 && `${figures(byStatus.pagar)} pågår`,
			byStatus.ide > 0 && be(byStatus.ide, 'är en idé', 'är idéer'),
			byStatus['tidigare-innovation'] > 0 && be(byStatus['tidigare-innovation'], 'är en tidigare innovation', 'är tidigare innovationer'),
			byStatus['avslutat-forsok'] > 0 && be(byStatus['avslutat-forsok'], 'är ett avslutat försök', 'är avslutade försök'),
		].filter((part) => part !== false);
		const used =
			byStatus.innovation === 0 ? 'inget än både i bruk och till visad nytta' : `${figures(byStatus.innovation)} i bruk och gör nytta`;
		return [
			`Av ${figures(cases)} exempel är ${used}.`,
			going.length > 0 && `${inWords(going)}.`,
			unmet > 0 &&
				(unmet === 1
					? `1 av ${figures(needs)} behov har inget svar i dag.`
					: `${figures(unmet)} av ${figures(needs)} behov har inget svar i dag.`),
		]
			.filter(Boolean)
			.join(' ');
	},
	'portfolio.onPage': 'På sidan',

	'compass.title': 'Kompassen',
	'compass.facets': ({ first, second }: { first: string; second?: string | undefined }) =>
		second ? `${first} och ${lower(second)}` : first,
	'compass.markTitle': ({ title }: { title: string }) => sentence(title),
	'compass.markText': ({ facets, status }: { facets: string; status: string }) => `${facets}. ${status}.`,
	'compass.caption': ({ count }: { count: number }) => `Kompassen: ${figures(count)} exempel placerade efter inriktning.`,
	'compass.group': ({ facet, count }: { facet: string; count: number }) => `${facet}, ${figures(count)} exempel`,
	'compass.hint': 'Varje knut är ett exempel. Peka på en eller tabba dig fram för att se vilket.',
	'compass.hintSmall': 'Knutarna är för små att trycka på här. Alla exempel finns i listorna.',
	'compass.empty': 'Väven är tom. Det finns inget exempel än.',
	'compass.explain': 'Varje knut är ett exempel. Platsen visar inriktningen, formen visar hur långt det har kommit.',
	'compass.density': ({ each }: { each: number }) => `Varje knut står för ungefär ${figures(each)} exempel.`,
	'compass.seams': ({ seams }: { seams: readonly { first: string; second: string; count: number }[] }) => {
		const parts = seams.map(
			({ first, second, count }, index) =>
				`mellan ${lower(first)} och ${lower(second)}${index === 0 ? ' står' : ''}\u00a0${figures(count)}${index === 0 ? ' exempel' : ''}`,
		);
		return `På gränsen ${inWords(parts)}.`;
	},
	'compass.place': ({ facets, count }: { facets: string; count: number }) => `${facets}: ${figures(count)} exempel`,
	'compass.explainDensity': ({ each }: { each: number }) =>
		`Exemplen är för många för en knut var. Varje knut står för ungefär ${figures(each)}, så ju tätare väven är, desto fler är de. Platsen visar inriktningen, formen visar hur långt de har kommit.`,
	'compass.axes':
		'Till vänster vet vi ganska säkert hur det går, till höger är det osäkert. Överst finns ett bestämt mål, nederst växte arbetet fram ur något som hände.',
	'compass.usedByOthers': 'Används också av andra',
	'compass.between': 'Ett exempel som hör till två inriktningar står nära gränsen mellan dem. Där finns fyra slags förändring:',
	'compass.mixed': 'I mitten står de exempel som har flera syften på en gång.',
	'compass.table': 'Läs kompassen som tabell',
	'compass.tableLabel': 'Kompassens exempel som tabell',
	'compass.case': 'Exempel',
	'compass.cases': 'Antal exempel',
	'compass.status': 'Status',

	'knots.case': ({ title, status }: { title: string; status: string }) => `${title}, ${status}`,

	'pipeline.title': 'Hur långt har de kommit?',
	'pipeline.explain':
		'Före den streckade linjen prövar vi, eller använder något utan att ha visat att det hjälper. Efter linjen används det och gör nytta.',
	'pipeline.ended': 'Det som är avslutat står för sig. Lärdomarna gäller ändå.',
	'pipeline.table': 'Läs som tabell',
	'pipeline.tableLabel': 'Antal exempel efter status och inriktning',
	'pipeline.total': 'Alla',

	'matrix.title': 'Vilka behov får svar, och av vad?',
	'matrix.explain': 'Varje rad är ett behov. En tom rad är inget misslyckande. Den visar var nästa idé behövs.',
	'matrix.need': 'Behov',
	'matrix.none': 'Här finns inget behov än.',
	'matrix.explainKinds':
		'Behoven är för många för en rad var. De står efter vems de är och vilket slags svar de söker. Siffrorna är de exempel som svarar.',
	'matrix.kinds': ({ kind, count }: { kind: string; count: number }) => `${kind}, ${figures(count)} behov`,
	'matrix.kindUnmet': ({ count }: { count: number }) => `${figures(count)} utan svar`,
	'matrix.emptyCell': 'Inget exempel',
	'matrix.noneOngoing': 'Inget pågår eller används. Idéer och avslutade:',
	'matrix.noneOngoingCount': ({ count }: { count: number }) => `Inget pågår eller används. Idéer och avslutade: ${figures(count)}.`,
	'matrix.act': 'Tipsa oss',
	'matrix.totals': ({ needs, unmet }: { needs: number; unmet: number }) =>
		unmet === 0
			? `Alla ${figures(needs)} behov har minst ett exempel som pågår eller används.`
			: `${figures(needs - unmet)} av ${figures(needs)} behov har ett svar i dag.`,

	'timeline.title': 'År för år',
	'timeline.explain': 'Varje knut är ett exempel. Det räknas det år det började, oavsett hur det gick sedan, och det år det togs i bruk.',
	'timeline.explainCounted': 'Ett exempel räknas det år det började, oavsett hur det gick sedan, och det år det togs i bruk.',
	'timeline.where': 'Ovanför strecket står det som togs i bruk, under strecket det som började.',
	'timeline.whereNarrow': 'Till vänster om årtalet står det som började, till höger det som togs i bruk.',
	'timeline.earlier': ({ year }: { year: number }) => `${year} och tidigare`,
	'timeline.year': ({ used, began }: { used: number; began: number }) => `: ${figures(used)} togs i bruk, ${figures(began)} började`,
	'timeline.coming': ({ count }: { count: number }) => `${be(count, 'idé', 'idéer')} har inte börjat och saknar därför år.`,
	'timeline.startUnknown': ({ count }: { count: number }) =>
		`För ${figures(count)} exempel säger ingen källa när arbetet började. ${count === 1 ? 'Det räknas' : 'De räknas'} bara när de togs i bruk.`,
	'timeline.none': 'Inget exempel har börjat än.',
	'timeline.table': 'Läs år för år som tabell',
	'timeline.tableLabel': 'Exempel som började och togs i bruk, år för år',
	'timeline.column.year': 'År',
	'timeline.column.began': 'Började',
	'timeline.column.used': 'Togs i bruk',

	'balance.title': 'Vi och alla',
	'balance.explain': ({ home }: { home: string }) => `Så fördelar sig exemplen som ${home} äger, bredvid alla exempel i portföljen.`,
	'balance.byFacet': 'Efter inriktning',
	'balance.byStatus': 'Efter status',
	'balance.all': 'Alla',
	'balance.total': 'Summa',
	'balance.share': ({ percent }: { percent: number }) => `(${percent} %)`,
	'balance.heaviest': ({ facets }: { facets: readonly string[] }) => `Flest exempel finns inom ${inWords(facets.map(lower))}.`,
	'balance.missing': ({ facets }: { facets: readonly string[] }) => `Inget exempel finns inom ${inWords(facets.map(lower))}.`,
	'balance.missingAtHome': ({ home, facets }: { home: string; facets: readonly string[] }) =>
		`${home} har inget eget exempel inom ${inWords(facets.map(lower))}, men andra har.`,
	'balance.even': 'Ingen inriktning väger tyngst.',
	'balance.allThere': ({ home }: { home: string }) => `${home} har egna exempel inom alla fyra.`,

	'limits.title': 'Vad bilden inte säger',
	'limits.size': ({ cases }: { cases: number }) =>
		cases === 0
			? 'Utan exempel finns inget att dra slutsatser av.'
			: cases < 30
				? `${figures(cases)} exempel är få. Ett till eller ett mindre kan ändra bilden. Därför räknar vi i antal och inte i procent.`
				: `${figures(cases)} exempel är inte allt. Det som görs utan att någon skriver om det syns inte här.`,
	'limits.choice':
		'Exemplen är valda av redaktionen ur källor som alla kan öppna. De säger inte hur mycket nytt som görs, bara vad vi har hittat och kunnat belägga.',
	'limits.value': 'Varje exempel är en knut, stort som smått. Antalet säger inget om hur mycket nytta de gör eller vad de kostar.',
	'limits.valueCounted': 'Alla exempel räknas lika, stora som små. Antalet säger inget om hur mycket nytta de gör eller vad de kostar.',
	'limits.evidence': ({ effects, expected, seen, caused }: { effects: number; expected: number; seen: number; caused: number }) =>
		effects === 0
			? 'Ingen effekt är beskriven än. Vi vet alltså inte om något gör nytta.'
			: `Av ${figures(effects)} beskrivna effekter är ${figures(expected)} väntade, ${figures(seen)} sedda eller mätta och ${caused === 0 ? 'ingen visad' : `${figures(caused)} visade`} bero på just arbetet.${
					caused * 2 < effects ? ' De flesta kan alltså ha fler förklaringar.' : ''
				}`,
	'limits.balance': 'En jämn fördelning är inget mål i sig. Vad som är lagom beror på vilka behov som finns.',
} as const;
