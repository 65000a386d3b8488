import hyphen from 'hyphen/sv/index.js';

/** Heading words this long get soft hyphens, so that a Swedish compound never overflows a phone. */
const longWord = 14;
const longWords = new RegExp(`\\S{${longWord},}`, 'g');

/** The same words stand in the headings of many pages. */
const known = new Map<string, string>();

function hyphenated(word: string): string {
	const found = known.get(word) ?? hyphen.hyphenateSync(word, { minWordLength: longWord });
	known.set(word, found);
	return found;
}

/** For what is shown as a heading only: titles, links and data keep the plain text. */
export const hyphenate = (heading: string): string => heading.replace(longWords, hyphenated);
