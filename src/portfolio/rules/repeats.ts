/** For each word the place of the first that is the same but for case, when it comes before; what is missing repeats nothing. */
export function earlierTwins(words: readonly (string | undefined)[]): (number | undefined)[] {
	const first = new Map<string, number>();
	return words.map((word, place) => {
		if (word === undefined) return undefined;
		const key = word.toLocaleLowerCase('sv');
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, place);
		return earlier;
	});
}
