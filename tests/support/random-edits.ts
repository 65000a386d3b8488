import { random } from '../../src/portfolio/hash.ts';
import { edits, type Chance, type Edited } from './edits.ts';

export interface RandomEdit {
	/** What a person would call it. */
	name: string;
	apply(edited: Edited): void;
}

/** A row of edits, each kind at least once before any comes again, the same for the same seed. */
export function* randomEdits(seed: number): Generator<RandomEdit, never> {
	const draw = random(seed);
	let number = 1;
	const chance: Chance = { pick: (items) => items[Math.floor(draw() * items.length)] as never, next: () => ++number };
	for (;;) {
		const kinds = Object.entries(edits).map((kind) => ({ kind, at: draw() }));
		for (const { kind } of kinds.sort((a, b) => a.at - b.at)) {
			const [name, edit] = kind;
			yield { name, apply: (edited: Edited) => edit(edited, chance) };
		}
	}
}
