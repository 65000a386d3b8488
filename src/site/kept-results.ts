import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * What was worked out for files, kept for the next build by each file's name and content. The results are plain data.
 *
 * @param place a file that the last build of the same program left; where there is none, everything is worked out
 */
export function keptResults<Result>(place: string) {
	const before = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Record<string, { digest: string; result: Result }>) : {};
	const now: typeof before = {};
	return {
		/** What was kept, else what `work` gives. Nothing is kept where it gives undefined. */
		of(name: string, content: string | Uint8Array, work: () => Result | undefined): Result | undefined {
			const digest = digestOf([content]);
			const known = before[name];
			const result = known?.digest === digest ? known.result : work();
			if (result !== undefined) now[name] = { digest, result };
			return result;
		},
		/** Keeps the results for the next build. */
		save(): void {
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(place, JSON.stringify(now));
		},
	};
}
