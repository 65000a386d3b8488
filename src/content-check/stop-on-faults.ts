import { checkContent } from './check-content.ts';
import type { Problem } from './content.ts';
import { readContent } from './read-content.ts';
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

/** Checks a content folder and gives what is only a warning as text. @throws ContentError where something stops a publication */
export async function stopOnFaults(folder: string, today: string): Promise<string> {
	const problems = checkContent(await readContent(folder), today);
	if (stopsPublication(problems)) throw new ContentError(problems);
	return report(problems);
}
