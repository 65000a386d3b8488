import type { ChangeId } from './vocabulary/change.ts';
import { change } from './vocabulary/change.ts';
import type { FacetId, Position } from './vocabulary/facet.ts';

/** Within this distance of the centre on both axes no facet wins: OPSI's "zone of confusion". */
const mixedWithin = 0.2;
/** Where the axes differ by less than this, the position is near a seam and two facets share it. */
const seamWithin = 0.25;

/** The facet a position belongs to: the nearest tip, or `blandat` near the centre. On a seam, direction decides. */
export function facetAt({ certainty, direction }: Position): FacetId {
	if (Math.abs(certainty) <= mixedWithin && Math.abs(direction) <= mixedWithin) return 'blandat';
	if (Math.abs(direction) >= Math.abs(certainty)) return direction > 0 ? 'uppdrag' : 'anpassning';
	return certainty < 0 ? 'forbattring' : 'framsyn';
}

/** The kind of change at a position near a seam; undefined further in, or where the purpose is mixed. */
export function changeAt(position: Position): ChangeId | undefined {
	const { certainty, direction } = position;
	if (facetAt(position) === 'blandat' || Math.abs(Math.abs(certainty) - Math.abs(direction)) > seamWithin) return undefined;
	if (certainty === 0 || direction === 0) return undefined;
	const first = certainty < 0 ? 'forbattring' : 'framsyn';
	const second = direction > 0 ? 'uppdrag' : 'anpassning';
	return change.ids.find((id) => change.term(id).between.every((facet) => facet === first || facet === second));
}

/**
 * Where a position lies in the drawn diamond, in units of half its width: x to the right, y downwards, |x| + |y| ≤ 1.
 * The square of the questionnaire is drawn inwards along its rays, so tips stay tips and seams stay seams.
 */
export function toDiamond({ certainty, direction }: Position): { x: number; y: number } {
	const sum = Math.abs(certainty) + Math.abs(direction);
	const scale = sum === 0 ? 0 : Math.max(Math.abs(certainty), Math.abs(direction)) / sum;
	return { x: certainty * scale, y: -direction * scale };
}
