import { fold } from './swedish.ts';

/** Words a question is built with, which say nothing of what it is about. Folded. */
const stopWords = new Set(
	(
		'alla allt alltid andra annan annat att av bara behöver bland blev bli blir borde både bör de dem den denna deras dess dessa det detta dig din dina ditt ' +
		'dit du där då efter eller en er era ert ett finns finnas flera fler få får fått för före från ge genom ger gjort går gå gör göra ha hade han har hela helst ' +
		'hennes hit hon honom hos hur här i ibland icke in inga ingen inget inom inte ja jag ju kan kanske knappt kom kommer kunde lite man med mellan ' +
		'men mer mest mig min mina mindre mitt mot mycket måste många ni nu när någon något några och också om oss på redan samma samt sedan ska skall skulle som ' +
		'så sådan sådana sig sin sina sitt slippa ta tar till tills under upp ut utan vad var vara varför varit varje vars vart vem vems vet vi via vid vilka vilken vilket vill ' +
		'väl vår våra vårt än ändå är även över'
	)
		.split(' ')
		.map(fold),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);
