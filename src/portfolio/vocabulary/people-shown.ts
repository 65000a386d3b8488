import { defineVocabulary } from './define.ts';

/** Who can be seen in a picture: residents only with their consent. */
export const peopleShown = defineVocabulary('personer på bilden', {
	inga: { label: 'Inga', description: 'Ingen går att känna igen.', english: 'None' },
	medarbetare: { label: 'Medarbetare', description: 'Bara medarbetare i tjänsten.', english: 'Staff' },
	invanare: { label: 'Invånare', description: 'Någon invånare. Då måste samtycke finnas.', english: 'Residents' },
});
