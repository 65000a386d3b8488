import { lozengePen } from './lozenges.ts';
import { hash, random } from '../portfolio/hash.ts';
import type { FacetId } from '../portfolio/vocabulary/facet.ts';
import type { StatusId } from '../portfolio/vocabulary/status.ts';

/** Paths of one half of the cloth, by class: outlines, fills, second facet's fills, dark cores, light cores. */
export type WeavePaths = Record<'o' | 'f' | 'g' | 'd' | 't', string>;

/** Columns of the half that is mirrored, and the distance between cells. */
const columns = 8;
const pitch = 10;

const modulo = (a: number, n: number): number => ((a % n) + n) % n;
const at = (sequence: readonly number[], index: number): number => sequence[modulo(index, sequence.length)] as number;

const sequences = {
	uppdrag: [
		[3, 3, 1, 0, 2, 3],
		[3, 2, 1, 2, 3, 0, 1],
		[3, 0, 3, 3, 2, 1],
		[3, 3, 0, 2, 0],
	],
	forbattring: [
		[3, 3, 1, 2],
		[3, 3, 2, 0],
		[2, 3, 3, 1],
		[3, 3, 0, 3, 1],
		[3, 2, 3, 3, 0],
	],
	anpassning: [
		[3, 3, 2, 1, 0, 2],
		[3, 3, 3, 1, 0, 1],
		[3, 2, 1, 0, 1, 2, 3],
		[2, 1, 3, 3, 1, 0],
	],
} as const;

interface Thread {
	k: number;
	j: number;
	m: number;
	goal: number;
	lean: number;
	sequence: readonly number[];
}

/** What a cell holds, 0–4: nothing, small, middle, large, or large in the second facet's colour. */
type Pattern = (thread: Thread, column: number, row: number, height: number, chance: number) => number;

const patterns: Record<Exclude<FacetId, 'blandat'>, Pattern> = {
	// Many equal rosettes.
	forbattring: ({ sequence, j }, column, row) => {
		const tile = sequence.length * 2;
		const x = modulo(column + j, tile);
		const y = modulo(row + j, tile);
		const distance = Math.min(x, tile - x) + Math.min(y, tile - y);
		return distance === 0 ? 4 : at(sequence, distance - 1);
	},
	// One centre: rings around the goal.
	uppdrag: ({ sequence, goal }, column, row) => {
		const distance = column + Math.abs(row - goal);
		if (distance === 0 || (distance % 6 === 0 && (column === 0 || row === goal))) return 4;
		return at(sequence, distance - 1);
	},
	// Dense near, sparse ahead, stray signals.
	framsyn: ({ lean }, column, _row, height, chance) => {
		const ahead = 1 - height + (lean * column) / 60;
		if (ahead > 0.8) return chance < 0.07 ? 4 : 0;
		if (ahead > 0.62) return chance < 0.12 ? 4 : 1;
		if (ahead > 0.44) return chance < 0.06 ? 4 : 2;
		return chance < 0.08 ? 4 : 3;
	},
	// Waves that turn.
	anpassning: ({ sequence, k, j, m }, column, row) => {
		const turn = Math.abs(modulo(column + k, 2 * m) - m);
		const step = modulo(row + turn + j, sequence.length);
		return step === 1 && (turn === 0 || turn === m) ? 4 : at(sequence, step);
	},
};

/** How much of the cloth, from the top, is only warp: the status is the progress of the weaving. */
const warpUntil = (status: StatusId, rows: number): number => {
	switch (status) {
		case 'ide':
			return rows + 9;
		case 'avslutat-forsok':
		case 'avpublicerad':
			return rows * 0.6;
		case 'pagar':
			return rows * 0.48;
		default:
			return -1;
	}
};

/**
 * The cloth of a case, the same for the same id in every build (design: "The weave").
 * Gives the right half; the picture mirrors it at x = 0 and tiles it. Mixed cases are woven as adaptation: waves that turn.
 *
 * @param rows cells downwards; one unit is half a diamond's height
 */
export function weave(id: string, facet: FacetId, status: StatusId, rows: number): WeavePaths {
	const chance = random(hash(id));
	const whole = (n: number) => Math.floor(chance() * n);
	const kind = facet === 'blandat' ? 'anpassning' : facet;
	// The order of the draws decides the cloth: do not reorder.
	const thread: Thread = {
		k: whole(2),
		j: whole(6),
		m: 3 + whole(3),
		goal: 2 * Math.round((rows * (0.3 + chance() * 0.3)) / 2),
		lean: whole(3) - 1,
		sequence: [],
	};
	if (kind !== 'framsyn') thread.sequence = sequences[kind][whole(sequences[kind].length)] as readonly number[];
	const pens = { o: lozengePen(), f: lozengePen(), g: lozengePen(), d: lozengePen(), t: lozengePen() };
	const edge = warpUntil(status, rows);
	for (let row = 0; row <= rows; row++) {
		for (let column = 0; column <= columns; column++) {
			if ((column + row) % 2 === 1) continue;
			const draw = chance();
			const value = patterns[kind](thread, column, row, row / rows, draw);
			const x = column * pitch;
			const y = row * pitch;
			if (row < edge) {
				pens.o.draw(x, y, [1, 3, 5, 9, 9][value] as number);
				if (value === 4) pens.o.draw(x, y, 4);
			} else if (value === 4) {
				pens.g.draw(x, y, 9);
				pens.t.draw(x, y, 4);
			} else if (value > 0) {
				pens.f.draw(x, y, [0, 3, 5, 9][value] as number);
				if (value === 3 && (row + thread.j) % 4 === 0) pens.d.draw(x, y, 3);
			}
		}
	}
	// The second facet always shows somewhere, once there is cloth.
	if (pens.g.path() === '' && status !== 'ide') {
		const y = 20 * Math.round(rows * 0.31);
		pens.g.draw(0, y, 9);
		pens.t.draw(0, y, 4);
	}
	return { o: pens.o.path(), f: pens.f.path(), g: pens.g.path(), d: pens.d.path(), t: pens.t.path() };
}
