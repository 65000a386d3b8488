import { checkPortfolio } from './check-content.ts';
import { surroundingsOf, type Surroundings } from './check-file.ts';
import type { Problem } from './content.ts';
import type { ContentFile } from './content.ts';
import { readContent } from './read-content.ts';
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

/** Checks a content folder and gives what is only a warning as text. @throws ContentError where something stops a publication */
export async function stopOnFaults(folder: string, today: string, reading?: (file: ContentFile) => ReadFile): Promise<string> {
	const { problems, surroundings } = checkPortfolio(await readContent(folder), today, reading);
	last = { folder, surroundings };
	if (stopsPublication(problems)) throw new ContentError(problems);
	return report(problems);
}

/** What the check of one file has to know of the folder's others, as the last check saw them. */
export async function surroundingsIn(folder: string): Promise<Surroundings> {
	return last?.folder === folder ? last.surroundings : surroundingsOf(await readContent(folder));
}
