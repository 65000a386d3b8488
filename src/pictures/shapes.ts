import type { FacetId } from '../portfolio/vocabulary/facet.ts';
import type { StatusId } from '@/portfolio/vocabulary/status.ts';

/** One path of a drawn shape. `part` is its class: how it is filled and outlined is a matter for the stylesheet. */
export interface ShapePart {
	part: 'fill' | 'half' | 'outline' | 'dotted' | 'cut' | 'ring' | 'second';
	d: string;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A diamond standing on its tip, as a path. */
export const diamond = (x: number, y: number, halfDiagonal: number): string => {
	const r = round(halfDiagonal);
	return `M${round(x)} ${round(y - halfDiagonal)}l${r} ${r}-${r} ${r}-${r}-${r}z`;
};

/** The lower half of the same diamond. */
const lowerHalf = (x: number, y: number, halfDiagonal: number): string => {
	const r = round(halfDiagonal);
	return `M${round(x - halfDiagonal)} ${round(y)}h${round(2 * halfDiagonal)}l-${r} ${r}z`;
};

/** A level bar across the diamond, from side to side. */
const bar = (x: number, y: number, halfDiagonal: number): string => {
	const half = 0.16 * halfDiagonal;
	const width = halfDiagonal - half;
	return `M${round(x - width)} ${round(y - half)}h${round(2 * width)}l${round(half)} ${round(half)}-${round(half)} ${round(half)}h-${round(2 * width)}l-${round(half)}-${round(half)}z`;
};

/**
 * The shape that tells a status without colour: idea hollow, under way half filled, in use with a light core,
 * innovation filled, used by others with a ring, former innovation filled with a bar, ended trial dotted with a bar.
 *
 * @param spread true where others use it too; only an innovation shows it
 */
export function statusShape(status: StatusId, spread: boolean, x: number, y: number, halfDiagonal: number): ShapePart[] {
	const whole = diamond(x, y, halfDiagonal);
	switch (status) {
		case 'ide':
			return [{ part: 'outline', d: whole }];
		case 'pagar':
			return [
				{ part: 'half', d: lowerHalf(x, y, halfDiagonal) },
				{ part: 'outline', d: whole },
			];
		case 'i-bruk':
			return [
				{ part: 'fill', d: whole },
				{ part: 'cut', d: diamond(x, y, 0.42 * halfDiagonal) },
			];
		case 'innovation':
			return spread
				? [
						{ part: 'fill', d: diamond(x, y, 0.7 * halfDiagonal) },
						{ part: 'ring', d: diamond(x, y, 1.15 * halfDiagonal) },
					]
				: [{ part: 'fill', d: whole }];
		case 'tidigare-innovation':
			return [
				{ part: 'fill', d: whole },
				{ part: 'cut', d: bar(x, y, halfDiagonal) },
			];
		case 'avslutat-forsok':
		case 'avpublicerad':
			return [
				{ part: 'dotted', d: whole },
				{ part: 'half', d: bar(x, y, halfDiagonal) },
			];
	}
}

/** The glyph's four diamonds, each facet in its place, and the mixed case in the middle. Half-diagonal 4.5 in a box of 24. */
export const glyphCentres: Record<FacetId, [number, number]> = {
	uppdrag: [12, 6],
	framsyn: [18, 12],
	anpassning: [12, 18],
	forbattring: [6, 12],
	blandat: [12, 12],
};
