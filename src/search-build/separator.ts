import { gunzipSync, gzipSync } from 'node:zlib';
import type { Decompounder } from './compounds.ts';

/**
 * Put at the joints of compounds in the pages handed to Pagefind, which indexes what stands on either side of it too.
 * Any ASCII punctuation does, but none that the site's texts have, since all are taken out again.
 */
export const separators = ['^', '|', '~'] as const;
export type Separator = (typeof separators)[number];

/** What Pagefind's files begin with when they are unzipped. */
const mark = 'pagefind_dcd';

/** What stands after the mark in one of Pagefind's unzipped files. Throws when the file is not as this version of Pagefind writes it. */
export function unmarked(path: string, content: Uint8Array): Uint8Array {
	if (Buffer.from(content.subarray(0, mark.length)).toString('latin1') !== mark)
		throw new Error(`${path} does not begin with ${mark}: Pagefind has another format now.`);
	return content.subarray(mark.length);
}

/** The word with the separator at its joints, its capital letters kept. */
export function withSeparators(word: string, split: Decompounder, separator: Separator): string {
	const parts = split(word.toLowerCase());
	let at = 0;
	return parts.length < 2 ? word : parts.map((part) => word.slice(at, (at += part.length))).join(separator);
}

/** A fragment (what the browser shows of a page) without separators. Throws when the file is not as this version of Pagefind writes it. */
export function cleanFragment(path: string, content: Uint8Array, separator: Separator): Uint8Array {
	const cleaned = Buffer.from(unmarked(path, gunzipSync(content)))
		.toString('utf8')
		.replaceAll(separator, '');
	JSON.parse(cleaned);
	return gzipSync(mark + cleaned, { level: 9 });
}

/** Throws when a separator stands in a file that a browser can load. */
export function refuseSeparator(path: string, content: Uint8Array, separator: Separator): void {
	const text = (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : Buffer.from(content)).toString('utf8');
	// The separator first: to look round every letter takes time.
	if (new RegExp(`\\${separator}(?<=[\\p{L}\\p{N}].)[\\p{L}\\p{N}]`, 'u').test(text))
		throw new Error(`${path} still has the separator ${separator} between letters.`);
}
