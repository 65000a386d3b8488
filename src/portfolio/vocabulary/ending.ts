import { defineVocabulary, type TermId } from './define.ts';

/** *Avslutsorsak*: why a case ended. `blev-ordinarie` is not an end: it is ordinary work now. */
export const endReason = defineVocabulary('avslutsorsak', {
	'ingen-nytta': { label: 'Gav ingen nytta', description: 'Det prövades och gjorde ingen skillnad.', english: 'No benefit' },
	'for-dyrt': { label: 'Blev för dyrt', description: 'Nyttan motsvarade inte kostnaden.', english: 'Too expensive' },
	'rattsligt-hinder': { label: 'Lagen satte stopp', description: 'Det gick inte att göra inom reglerna.', english: 'Legal obstacle' },
	ersatt: { label: 'Ersattes av annat', description: 'Något annat tog över.', english: 'Replaced' },
	'prioriterades-bort': { label: 'Prioriterades bort', description: 'Annat gick före.', english: 'Deprioritised' },
	'blev-ordinarie': {
		label: 'Blev ordinarie arbete',
		description: 'Det är inte längre ett försök utan en del av vardagen.',
		english: 'Became ordinary work',
	},
	'projektet-slut': { label: 'Projektet tog slut', description: 'Pengarna eller tiden tog slut.', english: 'The project ended' },
});

export type EndReasonId = TermId<typeof endReason>;
