import { defineVocabulary, type TermId } from './define.ts';

/** How far the site meets the accessibility law, in DIGG's fixed words (DOS-lagen, 2018:1937). */
export const compliance = defineVocabulary('förenlighet', {
	helt: { label: 'helt förenlig', description: 'Alla krav är uppfyllda.', english: 'fully compliant' },
	delvis: { label: 'delvis förenlig', description: 'De flesta krav är uppfyllda.', english: 'partially compliant' },
	inte: { label: 'inte förenlig', description: 'De flesta krav är inte uppfyllda.', english: 'not compliant' },
});

export type ComplianceId = TermId<typeof compliance>;
