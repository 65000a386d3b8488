export interface Excerpt {
	/** Escaped, with `<mark>` around the words that were found. */
	marked: string;
	plain: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The stretch of a page's text that holds most of what was found, `length` words long.
 * `weightAt` tells how much each found word counts; positions count words parted by white space, as Pagefind counts them.
 */
export function excerptOf(content: string, weightAt: ReadonlyMap<number, number>, length: number): Excerpt {
	const words = content.split(/\s+/);
	const places = [...weightAt.keys()].filter((place) => place < words.length).sort((a, b) => a - b);
	let best = { start: 0, weight: 0 };
	for (const place of places) {
		const start = Math.max(0, Math.min(place - Math.floor(length / 4), words.length - length));
		const weight = places
			.filter((other) => other >= start && other < start + length)
			.reduce((sum, other) => sum + (weightAt.get(other) ?? 0), 0);
		if (weight > best.weight) best = { start, weight };
	}
	const shown = words.slice(best.start, best.start + length);
	const marked = shown.map((word, index) => (weightAt.has(best.start + index) ? `<mark>${escape(word)}</mark>` : escape(word)));
	const ellipses = (text: string) => `${best.start > 0 ? '… ' : ''}${text}${best.start + length < words.length ? ' …' : ''}`;
	return { marked: ellipses(marked.join(' ')), plain: ellipses(shown.join(' ')) };
}
