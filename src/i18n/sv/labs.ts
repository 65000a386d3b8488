import { figures } from '../figures.ts';

/** Idea labs and lessons. */
const lessons = (count: number) => (count === 1 ? '1 lärdom' : `${figures(count)} lärdomar`);

export const labMessages = {
	'lab.title': 'Idéslussar',
	'lab.description': 'Idéslussarna som finns i portföljen: vem som ledde dem, när de fanns, vilket bidrag de fick och vad de lärde sig.',
	'lab.lead': 'En idésluss är en ordning för att fånga idéer och ta dem vidare. Idéerna kommer främst från medarbetare.',
	'lab.gaps': 'Där vi inte har någon källa står det ”Uppgift saknas”. Vet du mer? Berätta gärna.',
	'lab.table': ({ count }: { count: number }) => (count === 1 ? '1 idésluss' : `${figures(count)} idéslussar`),
	'lab.none': 'Ingen idésluss är beskriven här än.',
	'lab.name': 'Idésluss',
	'lab.lead.by': 'Leddes av',
	'lab.with': 'Med',
	'lab.period': 'Period',
	'lab.grant': 'Bidrag',
	'lab.lessons': 'Lärdomar',
	'lab.unknown': 'Uppgift saknas',
	'lab.span': ({ from, to }: { from: string; to: string }) => `${from} till ${to}`,
	'lab.spanOpen': ({ from }: { from: string }) => `Från ${from}`,
	'lab.methods': 'Så arbetade de',
	'lab.learnt': 'Det här lärde de sig',
	'lab.noLessons': 'Vi har ingen lärdom från den här idéslussen.',
	'lab.ledTo': 'Exempel från idéslussen',
	'lab.noCases': 'Inget exempel i portföljen kommer från den här idéslussen.',
	'lab.sources': 'Källor',
	'lab.source': ({ number }: { number: number }) => `Källa ${number}`,

	'lesson.title': 'Lärdomar',
	'lesson.description': 'Vad som fungerade, vad som inte fungerade och vad som överraskade, samlat ur alla exempel och idéslussar.',
	'lesson.lead': ({ count }: { count: number }) =>
		`${lessons(count)} ur exemplen och idéslussarna. Det som inte fungerade väger lika tungt som det som gick bra.`,
	'lesson.none': 'Ingen har skrivit ner en lärdom än. När ett exempel får en visas den här.',
	'lesson.noneOfKind': 'Ingen lärdom än.',
	'lesson.overview': 'Lärdomar efter tema och hur det gick',
	'lesson.theme': 'Tema',
	'lesson.noTheme': 'Utan tema',
	'lesson.noThemeText': 'De här har ingen sorterat under ett tema än.',
	'lesson.cell': ({ count, kind, theme }: { count: number; kind: string; theme: string }) =>
		`${lessons(count)}: ${kind.toLocaleLowerCase('sv')}, ${theme.toLocaleLowerCase('sv')}`,
	'lesson.from.lab': ({ title }: { title: string }) => `${title} (idésluss)`,
} as const;
