import { defineVocabulary, type TermId } from './define.ts';

/**
 * Worked out, never written (`caseStatus`). In the order an idea travels; `avpublicerad` has no list of its own.
 * The municipality's rule: an idea becomes an innovation first when it has begun to be used and does good.
 */
export const status = defineVocabulary('status', {
	ide: { label: 'Idé', description: 'Beskriven, men arbetet har inte börjat.', english: 'Idea' },
	pagar: { label: 'Pågår', description: 'Arbetet har börjat men används inte i vardagen än.', english: 'Under way' },
	'i-bruk': {
		label: 'I bruk – nyttan är inte visad än',
		description: 'Används, men ingen källa visar ännu att det gör nytta.',
		english: 'In use – benefit not yet shown',
	},
	innovation: { label: 'Innovation', description: 'Används och gör nytta som är sedd eller mätt.', english: 'Innovation' },
	'tidigare-innovation': {
		label: 'Tidigare innovation',
		description: 'Användes och gjorde nytta, men är avslutad.',
		english: 'Former innovation',
	},
	'avslutat-forsok': { label: 'Avslutat försök', description: 'Prövades och avslutades. Lärdomarna finns kvar.', english: 'Ended trial' },
	avpublicerad: { label: 'Avpublicerad', description: 'Borttagen ur portföljen. Sidan säger när och varför.', english: 'Unpublished' },
});

export type StatusId = TermId<typeof status>;
/** A status with a list page of its own. */
export type ListedStatusId = Exclude<StatusId, 'avpublicerad'>;

export const listedStatuses: readonly ListedStatusId[] = ['ide', 'pagar', 'i-bruk', 'innovation', 'tidigare-innovation', 'avslutat-forsok'];

const ended: readonly StatusId[] = ['tidigare-innovation', 'avslutat-forsok'];

/** No longer going on. */
export const isEnded = (id: StatusId): boolean => ended.includes(id);
