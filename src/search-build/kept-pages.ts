import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../site/digest.ts';
import { readIndexed, type IndexedPage } from './page-texts.ts';

interface Reading {
	digest: string;
	/** Left out of a page that is not indexed. */
	page?: IndexedPage;
}

/**
 * Reads pages for the index, those that are as they were in the last build from what was read then.
 *
 * @param place a file that the last build of the same program left; where there is none, every page is read
 */
export function keptPages(place: string) {
	const before = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Record<string, Reading>) : {};
	const now: Record<string, Reading> = {};
	return {
		read(file: string, html: string): IndexedPage | undefined {
			const digest = digestOf([html]);
			const known = before[file];
			const page = known?.digest === digest ? known.page : readIndexed(html);
			now[file] = { digest, ...(page && { page }) };
			return page;
		},
		/** Keeps what was read for the next build. */
		save(): void {
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(place, JSON.stringify(now));
		},
	};
}
