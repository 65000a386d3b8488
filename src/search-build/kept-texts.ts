import { keptResults } from '../site/kept-results.ts';
import { readIndexed, type IndexedPage } from './page-texts.ts';

/**
 * Reads pages for the index, those that are as they were in the last build from what was read then.
 *
 * @param place a file that the last build of the same program left; where there is none, every page is read
 */
export function keptTexts(place: string) {
	// JSON has no undefined: a page that is not indexed is kept as null.
	const kept = keptResults<IndexedPage | null>(place);
	return {
		read: (file: string, html: string): IndexedPage | undefined => kept.of(file, html, () => readIndexed(html) ?? null) ?? undefined,
		/** Keeps what was read for the next build. */
		save: kept.save,
	};
}
