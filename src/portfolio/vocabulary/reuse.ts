import { defineVocabulary, type TermId } from './define.ts';

/** *Återbruksmognad*: how much of a case others can take over. */
export const reuse = defineVocabulary('återbruksmognad', {
	las: { label: 'Läs och inspireras', description: 'Det finns en berättelse att läsa, inget mer än så.', english: 'Read' },
	prata: { label: 'Vi berättar gärna', description: 'Hör av dig, så berättar vi hur vi gjorde.', english: 'Talk to us' },
	material: { label: 'Material att kopiera', description: 'Mallar, texter eller kod är fria att använda.', english: 'Material to copy' },
	fardig: { label: 'Färdig att ta i bruk', description: 'Allt som behövs finns att hämta, med licens.', english: 'Ready to use' },
});

export type ReuseId = TermId<typeof reuse>;
