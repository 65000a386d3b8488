import hyphen from 'hyphen/sv/index.js';
import { remembered } from './remembered.ts';

/** Heading words this long get soft hyphens, so that a Swedish compound never overflows a phone. */
const longWord = 14;
const longWords = new RegExp(`\\S{${longWord},}`, 'g');

/** The same words stand in the headings of many pages. */
const hyphenated = remembered((word) => hyphen.hyphenateSync(word, { minWordLength: longWord }));

/** For what is shown as a heading only: titles, links and data keep the plain text. */
export const hyphenate = (heading: string): string => heading.replace(longWords, (word) => hyphenated(word));
