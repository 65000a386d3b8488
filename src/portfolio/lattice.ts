import { hash } from './hash.ts';
import { toDiamond } from './position.ts';
import { facet, type FacetId, type Position, type TipFacetId } from './vocabulary/facet.ts';

/** What takes a place in the compass. */
export interface Placeable {
	id: string;
	facet: FacetId;
	secondFacet?: TipFacetId;
	position?: Position;
}

/** A place. Lines are those of a CSS grid with 4 × `size` columns and rows; a mark spans two of each. */
export interface Place {
	column: number;
	row: number;
}

/**
 * A diamond of four facets, each a lattice of `size` × `size` cells that holds one item a cell.
 * Cell (i, j) counts down-right and down-left from the topmost, 0 … 2 × `size` − 1.
 */
export interface Lattice<T> {
	size: number;
	/** The side, in cells, of the middle square where mixed cases stand. 0 where there are none. */
	middle: number;
	/** All five facets, the empty ones too. */
	groups: readonly { facet: FacetId; marks: readonly (Place & { item: T })[] }[];
}

interface Point {
	i: number;
	j: number;
}

/** The finest lattice, and the sizes there are grid lines for in compass.css. */
const finest = 24;
const sizes = [5, 7, 9, 12, 15, 18, finest] as const;
/** Free cells left over, so that a case finds one near where it belongs. */
const roomy = 1.7;
/** How far a second facet draws a case, in parts of a facet's side: to the shared seam, or towards the middle. */
const pullToSeam = 0.32;
const pullToMiddle = 0.3;

/** Whole steps from the compass's middle to a facet's own quadrant, along i and j. */
const quadrant: Record<TipFacetId, Point> = {
	uppdrag: { i: -1, j: -1 },
	framsyn: { i: 1, j: -1 },
	anpassning: { i: 1, j: 1 },
	forbattring: { i: -1, j: 1 },
};

/** Where a case would stand if it were alone: by its position, else by its one or two facets. */
function target({ position, secondFacet: second }: Placeable, first: TipFacetId, size: number): Point {
	if (position) {
		const { x, y } = toDiamond(position);
		return { i: size * (1 + y + x), j: size * (1 + y - x) };
	}
	const own = quadrant[first];
	const pull = second ? { i: quadrant[second].i - own.i, j: quadrant[second].j - own.j } : { i: 0, j: 0 };
	const reach = (pull.i !== 0 && pull.j !== 0 ? pullToMiddle : pullToSeam) * size;
	return { i: size * (1 + own.i / 2) + Math.sign(pull.i) * reach, j: size * (1 + own.j / 2) + Math.sign(pull.j) * reach };
}

/** A little unevenness that is the same in every build, so that a facet reads as cloth and not as a stack. */
const unevenness = (id: string, { i, j }: Point): number => (0.9 * ((7 * i + 13 * j + hash(id)) % 16)) / 16;

const distance = (cell: Point, to: Point): number => (cell.i + 0.5 - to.i) ** 2 + (cell.j + 0.5 - to.j) ** 2;

/** The cells of a facet, without those the middle square covers. */
function cellsOf(facetId: TipFacetId, size: number, reserved: number): Point[] {
	const { i: di, j: dj } = quadrant[facetId];
	const side = Array.from({ length: size }, (_, index) => index);
	const fromMiddle = side.flatMap((a) => side.map((b) => ({ a, b }))).filter(({ a, b }) => a >= reserved || b >= reserved);
	return fromMiddle.map(({ a, b }) => ({ i: di < 0 ? size - 1 - a : size + a, j: dj < 0 ? size - 1 - b : size + b }));
}

/** The cells of the middle square, the innermost first. Half numbers where the side is odd: one case stands on the crossing itself. */
function middleCells(middle: number, size: number): Point[] {
	const side = Array.from({ length: middle }, (_, index) => size - middle / 2 + index);
	const centre = { i: size, j: size };
	return side.flatMap((i) => side.map((j) => ({ i, j }))).sort((a, b) => distance(a, centre) - distance(b, centre));
}

/**
 * Places everything in the order given: what comes later moves nothing, until the lattice grows. So many as 300 find a cell in
 * the finest lattice, whichever facets they have; no more are asked of it.
 * Each takes the free cell of its first facet that is nearest its target. Mixed cases stand in the middle, where no facet wins.
 *
 * @param roominess how many cells the fullest facet has for each of its own, 1.7 at most
 */
export function latticeOf<T extends Placeable>(items: readonly T[], roominess = roomy): Lattice<T> {
	const byFacet = facet.ids.map((id) => ({ facet: id, items: items.filter((item) => item.facet === id) }));
	const countOf = (id: FacetId) => byFacet.find((group) => group.facet === id)?.items.length ?? 0;
	const largest = Math.max(...byFacet.map((group) => (group.facet === 'blandat' ? 0 : group.items.length)));
	const middle = Math.ceil(Math.sqrt(countOf('blandat')));
	const reserved = Math.max(1, Math.ceil(middle / 2));
	const size = sizes.find((n) => n * n >= roominess * largest + reserved ** 2 && n >= 2 * reserved) ?? finest;

	const cellsFor = (id: FacetId, own: readonly T[]): Point[] => {
		if (id === 'blandat') return middleCells(middle, size).slice(0, own.length);
		const free = cellsOf(id, size, reserved);
		return own.map((item) => {
			const goal = target(item, id, size);
			const cost = (cell: Point) => distance(cell, goal) + unevenness(item.id, cell);
			const best = free.reduce((nearest, cell, index) => (cost(cell) < cost(free[nearest]!) ? index : nearest), 0);
			return free.splice(best, 1)[0]!;
		});
	};
	const groups = byFacet.map(({ facet: id, items: own }) => {
		const cells = cellsFor(id, own);
		return {
			facet: id,
			marks: own.map((item, index) => ({
				item,
				column: 2 * size + cells[index]!.i - cells[index]!.j,
				row: cells[index]!.i + cells[index]!.j + 1,
			})),
		};
	});
	return { size, middle, groups };
}
