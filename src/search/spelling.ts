/** Letters that are mistaken for each other: by sound, or as vowels are. Folded. */
const alike = ['aeiouy', 'bp', 'dt', 'gkqcj', 'scz', 'vwf', 'mn', 'lr', 'ksx'];
const areAlike = (one: string, other: string): boolean => alike.some((letters) => letters.includes(one) && letters.includes(other));
/** A wrong letter that sounds quite otherwise is more seldom a slip than another word. */
const unlike = 1.25;

const change = (one: string, other: string): number => (one === other ? 0 : areAlike(one, other) ? 1 : unlike);

/**
 * Damerau and Levenshtein's distance: letters dropped, added, changed or swapped, one for each, a little more for a letter changed
 * to one unlike it. More than `most` as soon as it must be.
 */
export function editDistance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const [a, b] = [one.charAt(i - 1), other.charAt(j - 1)];
			let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change(a, b));
			if (i > 1 && j > 1 && a === other[j - 2] && one[i - 2] === b) best = Math.min(best, (before[j - 2] ?? 0) + 1);
			row.push(best);
		}
		if (Math.min(...row) > most) return most + 1;
		before = previous;
		previous = row;
	}
	return previous[other.length] ?? most + 1;
}

/** How far a word of so many letters may be from another and still be taken for it. */
export const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 8 ? unlike : 2);
