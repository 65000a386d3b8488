/** What every term of a closed list says about itself. Key order in the table is display order. */
export interface Term {
	/** Swedish label, the only place it is spelled. */
	label: string;
	/** One Swedish sentence that explains the term to a reader or an author. */
	description: string;
	/** English label, for open data and a later English edition. */
	english: string;
}

export interface Vocabulary<Id extends string, T extends Term = Term> {
	/** The Swedish name of the list, as an author meets it in an error. */
	name: string;
	/** Codes in display order. A code is also the slug in an address. */
	ids: readonly [Id, ...Id[]];
	term(id: Id): T;
	label(id: Id): string;
	has(value: unknown): value is Id;
}

export type TermId<V> = V extends Vocabulary<infer Id, Term> ? Id : never;

/** One closed list: codes, labels, explanations and order in one table. */
export function defineVocabulary<Id extends string, T extends Term = Term>(name: string, terms: Record<Id, T>): Vocabulary<Id, T> {
	const ids = Object.keys(terms) as [Id, ...Id[]];
	return {
		name,
		ids,
		term: (id) => terms[id],
		label: (id) => terms[id].label,
		has: (value): value is Id => typeof value === 'string' && Object.hasOwn(terms, value),
	};
}
