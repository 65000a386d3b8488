import { defineVocabulary, type TermId } from './define.ts';

/** Worked out from the need's cases (`needState`). */
export const needState = defineVocabulary('behovets läge', {
	obesvarat: { label: 'Obesvarat', description: 'Inget exempel som pågår eller används svarar på behovet.', english: 'Unmet' },
	provas: { label: 'Prövas', description: 'Minst ett försök pågår.', english: 'Being tried' },
	mots: { label: 'Möts', description: 'Minst ett exempel är i bruk.', english: 'Met' },
});

export type NeedStateId = TermId<typeof needState>;
