import { relative, sep } from 'node:path';
import { filesIn } from '../site/digest.ts';

/** Each file's path within a folder, with `/` between folders, in the same order on every machine. */
export const filesWithin = (folder: string): string[] =>
	filesIn(folder)
		.map((file) => relative(folder, file).split(sep).join('/'))
		.sort();
