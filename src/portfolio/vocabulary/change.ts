import { defineVocabulary, type Term, type TermId } from './define.ts';
import type { FacetId, TipFacetId } from './facet.ts';

interface ChangeTerm extends Term {
	/** The two neighbouring facets whose seam it is. */
	between: readonly [TipFacetId, TipFacetId];
}

/** The kinds of change where two neighbouring facets meet (OPSI). Opposite facets give none. */
export const change = defineVocabulary<'starkande' | 'omstallande' | 'omvalvande' | 'finslipande', ChangeTerm>('förändring', {
	starkande: {
		label: 'Stärkande förändring',
		description: 'Det vi redan gör förbättras med ett bestämt mål för ögonen.',
		english: 'Sustaining',
		between: ['forbattring', 'uppdrag'],
	},
	omstallande: {
		label: 'Omställande förändring',
		description: 'Målet är satt men kräver något som ingen har prövat.',
		english: 'Transformative',
		between: ['uppdrag', 'framsyn'],
	},
	omvalvande: {
		label: 'Omvälvande förändring',
		description: 'Något oväntat öppnar för sådant som ändrar förutsättningarna.',
		english: 'Disruptive',
		between: ['framsyn', 'anpassning'],
	},
	finslipande: {
		label: 'Finslipande förändring',
		description: 'Vardagens arbetssätt justeras efter det som händer.',
		english: 'Optimising',
		between: ['anpassning', 'forbattring'],
	},
});

export type ChangeId = TermId<typeof change>;

/** The kind of change two facets make together, or none where they are equal, opposite or mixed. */
export function changeBetween(first: FacetId, second: FacetId | undefined): ChangeId | undefined {
	return change.ids.find((id) => {
		const [a, b] = change.term(id).between;
		return (a === first && b === second) || (a === second && b === first);
	});
}
