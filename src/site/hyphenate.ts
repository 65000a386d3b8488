import hyphen from 'hyphen/sv/index.js';

/** Heading words this long get soft hyphens, so that a Swedish compound never overflows a phone. */
const longWord = 14;

/** For what is shown as a heading only: titles, links and data keep the plain text. */
export const hyphenate = (heading: string): string => hyphen.hyphenateSync(heading, { minWordLength: longWord });
