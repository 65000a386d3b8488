import type { Day } from '../model.ts';
import type { CollectionName } from '../schema/collections.ts';
import { caseFaults } from './case-rules.ts';
import { accessibilityFaults, labFaults, needFaults } from './entry-rules.ts';
import { wordTwiceFaults } from './compound-rules.ts';
import type { Fault } from './fault.ts';
import type { DraftOf } from './portfolio-rules.ts';
import { seeAlsoFaults, synonymFaults } from './synonym-rules.ts';
import { siteFaults } from './site-rules.ts';

/** Rules over several keys of one file, by kind of file. */
const rules: { [Name in CollectionName]?: (draft: DraftOf<Name>, today: Day) => Fault[] } = {
	exempel: caseFaults,
	behov: needFaults,
	ideslussar: labFaults,
	webbplats: siteFaults,
	tillganglighet: accessibilityFaults,
	synonymer: synonymFaults,
	seAven: seeAlsoFaults,
	delasInte: wordTwiceFaults,
	delasSa: wordTwiceFaults,
};

/** What the keys of one file have to say about each other, from its valid parts. */
export function fileFaults(collection: CollectionName, draft: unknown, today: Day): Fault[] {
	const rule = rules[collection] as ((draft: unknown, today: Day) => Fault[]) | undefined;
	return draft === undefined || !rule ? [] : rule(draft, today);
}
