import { defineVocabulary, type TermId } from './define.ts';

/** *Behovsägare*: whose need it is. */
export const owner = defineVocabulary('behovsägare', {
	invanare: { label: 'Invånarna', description: 'Den som bor, verkar eller vistas i kommunen.', english: 'Residents' },
	medarbetare: { label: 'Medarbetarna', description: 'Den som arbetar i kommunen.', english: 'Staff' },
	omvarld: { label: 'Omvärlden', description: 'Det som händer runt kommunen och kräver ett svar.', english: 'The world around us' },
});

export type OwnerId = TermId<typeof owner>;
