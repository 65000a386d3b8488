import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesWithin } from './files-within.ts';

/** What differs between two folders, a Swedish line for each file, in order. */
export function differences(one: string, other: string): string[] {
	const [before, after] = [new Set(filesWithin(one)), new Set(filesWithin(other))];
	return [...new Set([...before, ...after])].sort().flatMap((file) => {
		if (!after.has(file)) return [`${file} finns bara i ${one}`];
		if (!before.has(file)) return [`${file} finns bara i ${other}`];
		return readFileSync(join(one, file)).equals(readFileSync(join(other, file))) ? [] : [`${file} har olika innehåll`];
	});
}
