import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainWord } from '../search/swedish.ts';
import { textsOf, wordsOf } from './page-texts.ts';
import { separators, type Separator } from './separator.ts';

export interface SitePages {
	/** Files that are indexed, in order. */
	files: string[];
	/** Every word of their indexed texts, once. */
	words: ReadonlySet<string>;
	/** One that no indexed text has. */
	separator: Separator;
}

export const readPage = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Looks through a built site. Throws when its texts have every sign that could be a separator. */
export function readSitePages(folder: string): SitePages {
	const words = new Set<string>();
	let free: readonly Separator[] = separators;
	const files = globSync('**/*.html', { cwd: folder })
		.sort()
		.filter((file) => {
			const texts = textsOf(readPage(folder, file));
			for (const word of texts.flatMap(wordsOf)) words.add(plainWord(word));
			free = free.filter((separator) => !texts.some((text) => text.includes(separator)));
			return texts.length > 0;
		});
	const [separator] = free;
	if (!separator) throw new Error(`The texts have all of ${separators.join(' ')}: the search index needs one of them for itself.`);
	return { files, words, separator };
}
