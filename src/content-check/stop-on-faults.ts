import { checkPortfolio } from './check-content.ts';
import { surroundingsOf, type Surroundings } from './check-file.ts';
import type { ContentFile, Problem } from './content.ts';
import { readContent } from './read-content.ts';
import type { ReadEntry } from './read-entry.ts';
import type { ReadFile } from './read-file.ts';
import { report, stopsPublication } from './report.ts';

/** The content has to be mended. The message is a whole report, for the author. */
export class ContentError extends Error {
	override name = 'ContentError';
	constructor(problems: readonly Problem[]) {
		super(report(problems));
		// Astro's own command line prints the stack beside the message; an author has no use for it.
		this.stack = '';
	}
}

/** From the last check of this process: the form is built on it when the pages are done, and the content is not read again for that. */
let last: { folder: string; surroundings: Surroundings } | undefined;

/** A content folder that may be published. */
export interface Checked {
	/** Absolute. */
	folder: string;
	/** What is only a warning, as a report. */
	warnings: string;
	files: readonly ContentFile[];
	/** What the files say: the data of each is valid and whole. */
	entries: readonly ReadEntry[];
}

/** Checks a content folder. @throws ContentError where something stops a publication */
export async function stopOnFaults(folder: string, today: string, reading?: (file: ContentFile) => ReadFile): Promise<Checked> {
	const content = await readContent(folder);
	const { problems, read, surroundings } = checkPortfolio(content, today, reading);
	last = { folder, surroundings };
	if (stopsPublication(problems)) throw new ContentError(problems);
	return { folder, warnings: report(problems), files: content.files, entries: read.flatMap(({ entry }) => entry ?? []) };
}

/** What the check of one file has to know of the folder's others, as the last check saw them. */
export async function surroundingsIn(folder: string): Promise<Surroundings> {
	return last?.folder === folder ? last.surroundings : surroundingsOf(await readContent(folder));
}
