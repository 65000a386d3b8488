export interface Excerpt {
	/** Escaped, with `<mark>` around the words that were found. */
	marked: string;
	plain: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export interface ExcerptOptions {
	/** In words. */
	length: number;
	/** Words at the beginning that the reader sees anyway: the title. */
	skip: number;
	/** Put where text is left out before or after. */
	ellipsis: string;
}

/**
 * The stretch of a page's text that holds most of what was found; its beginning when nothing was.
 * `weightAt` tells how much each found word counts; positions count words parted by white space, as Pagefind counts them.
 */
export function excerptOf(content: string, weightAt: ReadonlyMap<number, number>, { length, skip, ellipsis }: ExcerptOptions): Excerpt {
	const words = content.split(/\s+/);
	const places = [...weightAt.keys()].filter((place) => place >= skip && place < words.length).sort((a, b) => a - b);
	let best = { start: skip, weight: 0 };
	for (const place of places) {
		const start = Math.max(skip, Math.min(place - Math.floor(length / 4), words.length - length));
		const weight = places
			.filter((other) => other >= start && other < start + length)
			.reduce((sum, other) => sum + (weightAt.get(other) ?? 0), 0);
		if (weight > best.weight) best = { start, weight };
	}
	const shown = words.slice(best.start, best.start + length);
	const marked = shown.map((word, index) => (weightAt.has(best.start + index) ? `<mark>${escape(word)}</mark>` : escape(word)));
	const whole = (parts: readonly string[]) =>
		[best.start > skip && ellipsis, ...parts, best.start + length < words.length && ellipsis].filter(Boolean).join(' ');
	return { marked: whole(marked), plain: whole(shown) };
}
