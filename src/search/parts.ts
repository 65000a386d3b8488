const shortestPart = 3;

/** Where a word could be two: after how many letters. */
export const jointsOf = (word: string): number[] =>
	Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, index) => index + shortestPart);

/** The two words a compound is made of, when the site has both: the halves as even as can be. */
export function knownParts(word: string, mayBegin: (part: string) => boolean, mayEnd: (part: string) => boolean): string[] | undefined {
	const [best] = jointsOf(word)
		.filter((joint) => mayBegin(word.slice(0, joint)) && mayEnd(word.slice(joint)))
		.sort((a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b));
	return best === undefined ? undefined : [word.slice(0, best), word.slice(best)];
}
