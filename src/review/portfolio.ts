import type { ContentFile } from '../content-check/content.ts';
import { readEntry, type ReadEntry } from '../content-check/read-entry.ts';
import { toCase, toNeed, toOrganisation } from '../portfolio/from-content.ts';
import { needOverviews, type NeedOverview } from '../portfolio/groups.ts';
import type { Case, Need } from '../portfolio/model.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import { collections } from '../portfolio/schema/collections.ts';
import { byTitle } from '../portfolio/sort.ts';

/** The portfolio as it will be with the proposal, as far as it can be read. */
export interface Proposed {
	/** By path within the content folder. */
	entries: ReadonlyMap<string, ReadEntry>;
	/** Every readable case, drafts and unpublished ones too. */
	cases: readonly Case[];
	/** The ones with a page and a place in the lists. */
	published: readonly Case[];
	/** By id. */
	needs: ReadonlyMap<string, NeedOverview>;
	/** Names by id. */
	organisations: ReadonlyMap<string, string>;
}

export function readProposed(files: readonly ContentFile[]): Proposed {
	const entries = new Map<string, ReadEntry>();
	for (const file of files) {
		const { collection, id = '' } = placeOf(file.path);
		if (collection) entries.set(file.path, readEntry(collection, id, file));
	}
	const cases = whole(entries, 'exempel', toCase).sort(byTitle);
	const published = cases.filter(({ draft, unpublished }) => !draft && !unpublished);
	const needs: Need[] = whole(entries, 'behov', toNeed).sort(byTitle);
	const organisations = whole(entries, 'organisationer', toOrganisation).map(({ id, name }) => [id, name] as const);
	return {
		entries,
		cases,
		published,
		needs: new Map(needOverviews(needs, published).map((overview) => [overview.need.id, overview])),
		organisations: new Map(organisations),
	};
}

/** The entries of a kind that their schema accepts as a whole; a draft is its own valid parts, so it may be short of some. */
function whole<Name extends 'exempel' | 'behov' | 'organisationer', Item>(
	entries: ReadonlyMap<string, ReadEntry>,
	name: Name,
	make: (id: string, data: never) => Item,
): Item[] {
	return [...entries.values()].flatMap(({ collection, id, draft }) => {
		if (collection !== name) return [];
		const { success, data } = collections[name].schema.safeParse(draft);
		return success ? [make(id, data as never)] : [];
	});
}
