import { defineVocabulary } from './define.ts';

/** *Evidens*: how we know an effect, five steps after Nesta's Standards of Evidence. Front matter holds the number. */
export const evidence = defineVocabulary('evidens', {
	'1': { label: 'Väntad', description: 'Någon väntar sig effekten. Ingen har sett den än.', english: 'Expected' },
	'2': {
		label: 'Sedd eller mätt',
		description: 'En förändring är sedd eller mätt, men den kan bero på annat.',
		english: 'Change seen or measured',
	},
	'3': {
		label: 'Visad bero på detta',
		description: 'Förändringen är visad bero på just det här, till exempel genom jämförelse.',
		english: 'Shown to be caused by this',
	},
	'4': { label: 'Bekräftad', description: 'Någon oberoende har bekräftat effekten.', english: 'Independently confirmed' },
	'5': { label: 'Upprepad', description: 'Samma effekt är visad på en annan plats.', english: 'Repeated elsewhere' },
});

export type EvidenceLevel = 1 | 2 | 3 | 4 | 5;

/** From this level an effect counts as shown: a change has been seen or measured (content model, section 2). */
export const shownFrom: EvidenceLevel = 2;

export const evidenceTerm = (level: EvidenceLevel) => evidence.term(`${level}`);
