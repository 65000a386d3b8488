import type { TipFacetId } from '../portfolio/vocabulary/facet.ts';
import { tipFacets } from '../portfolio/vocabulary/facet.ts';
import { diamond } from './shapes.ts';

/*
 * The ground of the compass, viewBox 0 0 400 400, as in the design: four diamonds with seams between them,
 * and a small mark in every cell that a case could take.
 */

const centres: Record<TipFacetId, readonly [number, number]> = {
	uppdrag: [200, 100],
	framsyn: [300, 200],
	anpassning: [200, 300],
	forbattring: [100, 200],
};
/** Half a facet's diagonal. Three short of a hundred leaves a seam. */
const half = 97;
/** A cell's mark, in parts of the cell. */
const markSize = 0.24;

const round = (value: number) => Math.round(value * 10) / 10;

export interface CompassCloth {
	facets: readonly { facet: TipFacetId; ground: string; weft: string }[];
	/** Stroke of `weft`: one dashed line for each row of cells. */
	stroke: { width: number; dash: string; offset: number };
}

/** @param size cells along a facet's side */
export function compassCloth(size: number): CompassCloth {
	const cell = (half * Math.SQRT2) / size;
	const dash = markSize * cell;
	const rows = Array.from({ length: size }, (_, index) => ((index + 0.5) / size) * half);
	return {
		facets: tipFacets.map((id) => {
			const [x, y] = centres[id];
			return {
				facet: id,
				ground: diamond(x, y, half),
				weft: rows.map((step) => `M${round(x - half + step)} ${round(y - step)}l${half} ${half}`).join(''),
			};
		}),
		stroke: { width: round(dash), dash: `${round(dash)} ${round(cell - dash)}`, offset: -round((cell - dash) / 2) },
	};
}

/** Half a cell's diagonal: the compass is four of them wide for each cell of a facet's side. */
export const halfCell = (size: number): number => 100 / size;

/** The middle square, where mixed cases stand, `side` cells wide. */
export const middleGround = (side: number, size: number): string => diamond(200, 200, side * halfCell(size));
