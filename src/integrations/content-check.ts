import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-check/check-content.ts';
import { readContent } from '../content-check/read-content.ts';
import { report, stopsPublication } from '../content-check/report.ts';
import { contentFolder, today } from '../site/settings.ts';

/** Says what authors have to mend. `cli/build.ts` knows it by name and prints the message alone. */
export class ContentError extends Error {
	override name = 'ContentError';
	constructor(message: string) {
		super(message);
		// Astro's own command line prints the stack beside the message; an author has no use for it.
		this.stack = '';
	}
}

/** Stops a build before Astro reads the content, with every problem in one list. Under development it only warns. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const problems = checkContent(await readContent(contentFolder), today);
				if (problems.length === 0) return;
				if (command === 'build' && stopsPublication(problems)) throw new ContentError(report(problems));
				logger.warn(`\n${report(problems)}`);
			},
		},
	};
}
