import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainWord } from '../search/swedish.ts';
import { textsOf, wordsOf } from './page-texts.ts';
import { separators, type Separator } from './separator.ts';

export interface SitePages {
	/** Files that are indexed, in order. */
	files: string[];
	/** Every word of their indexed texts, with how many of them have it; `e-tjänst` as `etjänst` too, as Pagefind has it. */
	words: ReadonlyMap<string, number>;
	/** One that no indexed text has. */
	separator: Separator;
}

export const readPage = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** What hyphens part, as one word. */
const joinedWords = (text: string): string[] =>
	(plainWord(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((word) => word.replaceAll('-', ''));

/** Looks through a built site, and lets `read` have each page's words in order. Throws when its texts have every sign that could be a separator. */
export function readSitePages(folder: string, read: (words: readonly string[]) => void = () => undefined): SitePages {
	const words = new Map<string, number>();
	let free: readonly Separator[] = separators;
	const files = globSync('**/*.html', { cwd: folder })
		.sort()
		.filter((file) => {
			const texts = textsOf(readPage(folder, file));
			const own = texts.flatMap(wordsOf).map(plainWord);
			for (const word of new Set([...own, ...texts.flatMap(joinedWords)])) words.set(word, (words.get(word) ?? 0) + 1);
			read(own);
			free = free.filter((separator) => !texts.some((text) => text.includes(separator)));
			return texts.length > 0;
		});
	const [separator] = free;
	if (!separator) throw new Error(`The texts have all of ${separators.join(' ')}: the search index needs one of them for itself.`);
	return { files, words, separator };
}
