import { wordInBoth, wordTwice } from '../messages/entries.ts';
import { collections } from '../schema/collections.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { earlierTwins } from './repeats.ts';
import type { PlacedFault, PortfolioDraft } from './portfolio-rules.ts';

type Words = Draft<readonly string[]>;

/** The word as a search meets it: without joints, and in lower case. */
const plain = (word: string) => word.replaceAll('|', '').toLocaleLowerCase('sv');

/** The rows that repeat an earlier row. What is missing was not valid by itself. */
export function wordTwiceFaults(words: Words): Fault[] {
	const twins = earlierTwins(words.map((word) => word && plain(word)));
	return words.flatMap((word, index): Fault[] =>
		word !== undefined && twins[index] !== undefined ? [{ path: [index], message: wordTwice(word) }] : [],
	);
}

/** A word is either left whole or split: it cannot stand in both lists. */
export function wordInBothFaults({ delasInte, delasSa }: Pick<PortfolioDraft, 'delasInte' | 'delasSa'>): PlacedFault[] {
	const whole = new Set(delasInte.flatMap(({ draft }) => draft ?? []).map((word) => word && plain(word)));
	return delasSa.flatMap(({ file, draft }) =>
		(draft ?? []).flatMap((word, index): PlacedFault[] =>
			word && whole.has(plain(word)) ? [{ file, path: [index], message: wordInBoth(word, collections.delasInte.path) }] : [],
		),
	);
}
