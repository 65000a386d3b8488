import { changeAt, facetAt } from './position.ts';
import { change, type ChangeId } from './vocabulary/change.ts';
import type { FacetId, Position, TipFacetId } from './vocabulary/facet.ts';

/**
 * The placement questionnaire: our own statements, inspired by OPSI's facets and not OPSI's tool.
 * Four statements for each axis, half of them reversed, so that agreeing with everything lands in the middle.
 */
export const statements = [
	{ id: 'vi-vet', axis: 'certainty', sign: -1, text: 'Vi vet i förväg ungefär hur det kommer att gå.' },
	{ id: 'beslutat-mal', axis: 'direction', sign: 1, text: 'Arbetet ska nå ett mål som någon har beslutat om.' },
	{ id: 'andra-har-gjort', axis: 'certainty', sign: -1, text: 'Andra har gjort något liknande, och vi kan lära av dem.' },
	{ id: 'ovantat', axis: 'direction', sign: -1, text: 'Arbetet började för att något oväntat hände.' },
	{ id: 'okand-betydelse', axis: 'certainty', sign: 1, text: 'Ingen kan säga i dag hur viktigt det här blir.' },
	{ id: 'nar-framme', axis: 'direction', sign: 1, text: 'Vi kan säga i förväg hur vi märker att vi är framme.' },
	{ id: 'maste-forsta', axis: 'certainty', sign: 1, text: 'Det är så nytt att vi först måste förstå vad det är.' },
	{ id: 'underifran', axis: 'direction', sign: -1, text: 'Idén kom från dem som är närmast, utan att någon beställde den.' },
] as const satisfies readonly { id: string; axis: keyof Position; sign: 1 | -1; text: string }[];

/** From 1 (does not fit at all) to 5 (fits completely). */
export const scale = ['Stämmer inte alls', 'Stämmer ganska dåligt', 'Varken eller', 'Stämmer ganska bra', 'Stämmer helt'] as const;

export interface Placement {
	position: Position;
	facet: FacetId;
	/** The neighbour, where the position is near a seam. */
	secondFacet?: TipFacetId;
	/** The kind of change the two make together. */
	change?: ChangeId;
}

/** The mean of one axis, −1…1, in steps of an eighth: exact in decimals, so `lage` says just what was counted. */
const meanOf = (axis: keyof Position, answers: readonly number[]): number => {
	const values = statements.flatMap((statement, index) =>
		statement.axis === axis ? [(statement.sign * ((answers[index] as number) - 3)) / 2] : [],
	);
	return values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** Where eight answers (1–5, in the order of `statements`) place a case. */
export function place(answers: readonly number[]): Placement {
	const position = { certainty: meanOf('certainty', answers), direction: meanOf('direction', answers) };
	const facet = facetAt(position);
	const changeId = changeAt(position);
	const secondFacet = changeId && change.term(changeId).between.find((id) => id !== facet);
	return { position, facet, ...(changeId && secondFacet ? { secondFacet, change: changeId } : {}) };
}

/** The answers as they stand in a link: `#svar=15243152`. */
export const encodeAnswers = (answers: readonly number[]): string => `#svar=${answers.join('')}`;

/** The answers of a link, or undefined where it holds none that are whole. */
export function decodeAnswers(fragment: string): number[] | undefined {
	const digits = /^#svar=([1-5]{8})$/.exec(fragment)?.[1];
	return digits === undefined ? undefined : [...digits].map(Number);
}

/** The lines a communicator pastes into the case's front matter. */
export function frontMatterSnippet({ facet, secondFacet, position }: Placement): string {
	return [
		`inriktning: ${facet}`,
		...(secondFacet ? [`andra_inriktning: ${secondFacet}`] : []),
		'lage:',
		`  visshet: ${position.certainty}`,
		`  riktning: ${position.direction}`,
	].join('\n');
}
