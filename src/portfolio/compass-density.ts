import { changeCounts } from './balance.ts';
import type { CompassKnot } from './compass.ts';
import { hash } from './hash.ts';
import { latticeOf, type Placeable } from './lattice.ts';
import type { Case } from './model.ts';
import { showsSpread } from './spread.ts';
import { caseStatus } from './status.ts';
import type { ChangeId } from './vocabulary/change.ts';
import { facet, tipFacets, type FacetId, type TipFacetId } from './vocabulary/facet.ts';
import { listedStatuses, type StatusId } from './vocabulary/status.ts';

/** A place in the compass: a facet, and the one its cases lean towards. */
export interface CountedPlace {
	second?: TipFacetId;
	count: number;
}

/** A large portfolio as a diamond where each knot stands for several cases: the more there are, the closer the knots. */
export interface CompassDensity {
	kind: 'density';
	/** How many cases a knot stands for, about. */
	each: number;
	size: number;
	middle: number;
	/** All five facets, the empty ones too; of their places, those that have cases. */
	groups: readonly { facet: FacetId; total: number; places: readonly CountedPlace[]; knots: readonly CompassKnot[] }[];
	/** How many cases stand at each seam between two facets. */
	seams: readonly { change: ChangeId; count: number }[];
}

/** A cloth that is tight where there is most, and open where there is little. */
const roominess = 1.15;

/** A knot before it has a place. */
interface LooseKnot extends Placeable {
	status: StatusId;
	spread: boolean;
}

/** The smallest of 2, 5, 10, 20, 50, 100 … that gives no more knots than asked for. */
function casesPerKnot(cases: number, knots: number): number {
	let unit = 1;
	for (;;) {
		for (const step of [2, 5, 10]) if (step * unit * knots >= cases) return step * unit;
		unit *= 10;
	}
}

/** Cases that look the same in the picture. */
interface Alike extends CountedPlace {
	status: StatusId;
	spread: boolean;
}

/** A facet's cases by what the picture shows of them, place by place. */
function alikeIn(cases: readonly Case[]): Alike[] {
	const keyOf = (second: TipFacetId | undefined, status: StatusId, spread: boolean) => `${second} ${status} ${spread}`;
	const counts = new Map<string, number>();
	for (const item of cases) {
		const key = keyOf(item.secondFacet, caseStatus(item), showsSpread(item));
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [undefined, ...tipFacets].flatMap((second) =>
		listedStatuses.flatMap((status) =>
			[false, true].map((spread) => ({ second, status, spread, count: counts.get(keyOf(second, status, spread)) ?? 0 })),
		),
	);
}

/** A knot each time another `each` cases have passed: what is rounded off one place goes to the next, and a facet with any case has a knot. */
function knotsOf(facetId: FacetId, alike: readonly Alike[], each: number): LooseKnot[] {
	let passed = 0;
	let tied = 0;
	return alike.flatMap(({ second, status, spread, count }) => {
		passed += count;
		const fewest = passed > 0 ? 1 : 0;
		const more = Math.max(fewest, Math.round(passed / each)) - tied;
		tied += more;
		return Array.from({ length: more }, (_, index) => ({
			id: `${facetId} ${second} ${status} ${spread} ${index}`,
			facet: facetId,
			...(second && { secondFacet: second }),
			status,
			spread,
		}));
	});
}

const countPlaces = (alike: readonly Alike[]): CountedPlace[] =>
	[undefined, ...tipFacets]
		.map((second) => ({ second, count: alike.filter((one) => one.second === second).reduce((sum, { count }) => sum + count, 0) }))
		.filter(({ count }) => count > 0);

/** @param knots how many there may be, at most about */
export function densityOf(cases: readonly Case[], knots: number): CompassDensity {
	const each = casesPerKnot(cases.length, knots);
	const facets = facet.ids.map((id) => ({ facet: id, alike: alikeIn(cases.filter((item) => item.facet === id)) }));
	// In no order at all, so that the statuses of a place are woven together.
	const loose = facets.flatMap((group) => knotsOf(group.facet, group.alike, each)).sort((a, b) => hash(a.id) - hash(b.id));
	const { size, middle, groups } = latticeOf(loose, roominess);
	return {
		kind: 'density',
		each,
		size,
		middle,
		groups: facets.map(({ facet: id, alike }, index) => ({
			facet: id,
			total: alike.reduce((sum, { count }) => sum + count, 0),
			places: countPlaces(alike),
			knots: (groups[index]?.marks ?? []).map(({ item: { status, spread }, column, row }) => ({ status, spread, column, row })),
		})),
		seams: changeCounts(cases),
	};
}
