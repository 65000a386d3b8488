import type { PagefindInstance, PagefindResult } from './pagefind-types.ts';

/** The filter with the needs a page has to do with, a need's own page included. It ties pages, and narrows nothing. */
export const needFilter = 'behov';
/** The filter that says what kind of page it is. */
export const kindFilter = 'sort';

/** Which kind of page a hit of another kind brings with it: a case the needs it answers, a need the cases that answer it. */
const tiedKind: Readonly<Record<string, string>> = { exempel: 'behov', behov: 'exempel' };

/** So many of the best hits bring others with them. */
const best = 3;

/** Pages of other kinds that the best hits are tied to by a need, best first, and none of the hits themselves. */
export async function tiedPages(
	hits: readonly PagefindResult[],
	kindOf: (id: string) => string | undefined,
	engine: Pick<PagefindInstance, 'search'>,
): Promise<PagefindResult[]> {
	const tied = new Map<string, PagefindResult>();
	for (const hit of hits.slice(0, best)) {
		const wanted = tiedKind[kindOf(hit.id) ?? ''];
		if (wanted === undefined) continue;
		const { filters } = await hit.data();
		for (const need of filters[needFilter] ?? []) {
			const { results } = await engine.search(null, { filters: { [needFilter]: need } });
			for (const result of results) if (kindOf(result.id) === wanted) tied.set(result.id, tied.get(result.id) ?? result);
		}
	}
	return [...tied.values()].filter(({ id }) => !hits.some((hit) => hit.id === id));
}
