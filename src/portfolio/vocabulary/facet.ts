import { defineVocabulary, type Term, type TermId } from './define.ts';

/** Where a facet sits in the model: certainty −1…1 (certain → uncertain), direction −1…1 (undirected → directed). */
export interface Position {
	certainty: number;
	direction: number;
}

interface FacetTerm extends Term {
	/** The label a resident meets first. */
	citizenLabel: string;
	/** The kind of need the facet answers, in the words of Tomelilla's announcement. */
	need: string;
	/** OPSI's guiding question, in Swedish. */
	question: string;
	/** OPSI puts each facet at a tip of the diamond; the mixed case has the centre. */
	tip: Position;
}

/** *Inriktning*: OECD OPSI's facets of public-sector innovation, and `blandat`, OPSI's "zone of confusion". */
export const facet = defineVocabulary<'forbattring' | 'uppdrag' | 'framsyn' | 'anpassning' | 'blandat', FacetTerm>('inriktning', {
	forbattring: {
		label: 'Förbättring',
		citizenLabel: 'Göra det vi gör bättre',
		description: 'Ett arbete som redan finns görs bättre, enklare eller billigare.',
		need: 'väsentliga förbättringar av sådant kommunen redan gör',
		question: 'Hur kan vi göra det här bättre?',
		english: 'Enhancement-oriented',
		tip: { certainty: -1, direction: 0 },
	},
	uppdrag: {
		label: 'Uppdrag',
		citizenLabel: 'Nå ett mål',
		description: 'Målet är bestämt och vägen dit är öppen.',
		need: 'att uppnå mål, som Agenda 2030',
		question: 'Hur kan vi nå dit?',
		english: 'Mission-oriented',
		tip: { certainty: 0, direction: 1 },
	},
	framsyn: {
		label: 'Framsyn',
		citizenLabel: 'Förstå framtiden i tid',
		description: 'Något nytt prövas innan någon vet hur viktigt det blir.',
		need: 'att tidigt förstå vad framtida möjligheter innebär',
		question: 'Hur kan det som är på väg ändra vad det här kan eller bör vara?',
		english: 'Anticipatory',
		tip: { certainty: 1, direction: 0 },
	},
	anpassning: {
		label: 'Anpassning',
		citizenLabel: 'Möta det oväntade',
		description: 'Något har hänt som ingen räknade med, och arbetssättet ändras efter det.',
		need: 'plötsliga och oförutsägbara förändringar i omvärlden',
		question: 'Hur ändrar det nya läget sättet vi gör det här på?',
		english: 'Adaptive',
		tip: { certainty: 0, direction: -1 },
	},
	blandat: {
		label: 'Blandat syfte',
		citizenLabel: 'Flera syften på en gång',
		description: 'Syftena drar åt olika håll. Det är en iakttagelse, inte ett fel.',
		need: 'behov som drar åt flera håll på en gång',
		question: 'Vad är det egentligen vi vill uppnå?',
		english: 'Mixed purpose',
		tip: { certainty: 0, direction: 0 },
	},
});

export type FacetId = TermId<typeof facet>;
/** A facet that has a tip of its own. */
export type TipFacetId = Exclude<FacetId, 'blandat'>;

/** The four facets with a tip, in display order. */
export const tipFacets: readonly TipFacetId[] = ['forbattring', 'uppdrag', 'framsyn', 'anpassning'];
