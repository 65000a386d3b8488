import { distance } from 'fastest-levenshtein';

/** The author's own word in Swedish quotation marks, shortened where it is a whole text. */
export function quote(word: unknown): string {
	const text = String(word);
	return `”${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** No-break and thin spaces, zero-width signs and soft hyphens: a word with one looks like another word. */
const unseen = /[\u00ad\u00a0\u2000-\u200f\u202a-\u202f\u2060\ufeff]/g;

/** What a word has that hardly shows and makes it another word: signs that cannot be seen, or the quotation marks of a word processor. */
export function unseenSlip(word: string): string | undefined {
	if (word.search(unseen) >= 0)
		return `${quote(word.replace(unseen, ''))} innehåller ett tecken som inte syns. Radera raden och skriv den igen, utan att klistra in.`;
	const [, inner] = /^[“”„](.*)[“”]$/.exec(word) ?? [];
	return inner === undefined ? undefined : `Citattecknen runt ${quote(inner)} är böjda. Skriv raka citattecken (") eller inga alls.`;
}

/** A text as an id would spell it: `Åre kommun` → `are-kommun`. Empty where nothing can stand in an id. */
export const toId = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** The known word an author most likely meant, or undefined where nothing is near. Never the word itself. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const within = Math.max(2, Math.floor(plain.length / 3));
	let best: string | undefined;
	let shortest = within + 1;
	for (const candidate of known) {
		if (candidate === word || Math.abs(candidate.length - plain.length) >= shortest) continue;
		const steps = distance(plain, candidate.toLowerCase());
		if (steps < shortest) [best, shortest] = [candidate, steps];
	}
	if (best !== undefined || plain.length < 4) return best;
	return known.find((candidate) => candidate !== word && (candidate.startsWith(plain) || candidate.endsWith(plain)));
}

/** `Menade du ”forbattring”?`, or undefined where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
	const guess = nearest(word, known);
	return guess && `Menade du ${quote(guess)}?`;
}

/** `a, b och c`. */
export const listed = (words: readonly string[], joiner = 'och'): string =>
	words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;

/** Sentences after each other; what is undefined was not worth saying. */
export const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
