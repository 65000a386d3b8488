import type { CompassKnot } from '@/portfolio/compass.ts';
import { halfCell } from './compass-cloth.ts';
import { statusShape, type ShapePart } from './shapes.ts';

/** As they lie on each other: what is drawn over a knot comes after it. */
const order: readonly ShapePart['part'][] = ['outline', 'dotted', 'fill', 'ring', 'half', 'cut'];

/** Half a knot's diagonal, in parts of half a cell's. */
const knotSize = 0.58;

/** Knots as one path for each part of their shapes, viewBox 0 0 400 400. */
export function knotPaths(knots: readonly CompassKnot[], size: number): ShapePart[] {
	const line = halfCell(size);
	const parts = knots.flatMap(({ status, spread, column, row }) => statusShape(status, spread, column * line, row * line, knotSize * line));
	const byPart = Map.groupBy(parts, ({ part }) => part);
	return order.flatMap((part) => {
		const own = byPart.get(part);
		return own ? [{ part, d: own.map(({ d }) => d).join('') }] : [];
	});
}
