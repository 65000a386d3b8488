import { defineVocabulary, type TermId } from './define.ts';

/** *Organisationssort*. */
export const organisationKind = defineVocabulary('organisationssort', {
	kommun: { label: 'Kommun', description: 'En av Sveriges 290 kommuner.', english: 'Municipality' },
	region: { label: 'Region', description: 'En av Sveriges regioner.', english: 'Region' },
	'kommunalt-bolag': { label: 'Kommunalt bolag', description: 'Ett bolag som en eller flera kommuner äger.', english: 'Municipal company' },
	myndighet: { label: 'Myndighet', description: 'En statlig myndighet.', english: 'Government agency' },
	larosate: { label: 'Lärosäte', description: 'Ett universitet eller en högskola.', english: 'University' },
	foretag: { label: 'Företag', description: 'Ett privat företag.', english: 'Company' },
	forening: { label: 'Förening', description: 'En ideell eller ekonomisk förening.', english: 'Association' },
	kommunalforbund: { label: 'Kommunalförbund', description: 'Kommuner som sköter något tillsammans.', english: 'Local federation' },
});

export type OrganisationKindId = TermId<typeof organisationKind>;
