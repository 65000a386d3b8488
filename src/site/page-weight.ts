import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit to a page fetches, in bytes: text as gzip sends it, fonts as they are. */
export interface PageWeight {
	/** The page's file within the built folder. */
	file: string;
	html: number;
	css: number;
	/** Fonts asked for at once; others load only where a page holds their characters. */
	fonts: number;
}

const attributesOf = (tag: string) => new Map([...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const gzipped = (path: string) => gzipSync(readFileSync(path)).length;

/** Weighs one built page and the stylesheets and fonts its head names. */
export function pageWeight(folder: string, base: string, file: string): PageWeight {
	const html = readFileSync(join(folder, file), 'utf8');
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
	const paths = (rel: string, as?: string) =>
		links
			.filter((link) => link.get('rel') === rel && link.get('as') === as)
			.map((link) => join(folder, (link.get('href') ?? '').slice(base.length)));
	return {
		file,
		html: gzipSync(html).length,
		css: paths('stylesheet').reduce((sum, path) => sum + gzipped(path), 0),
		fonts: paths('preload', 'font').reduce((sum, path) => sum + readFileSync(path).length, 0),
	};
}

/** The middle value; of an even number the upper of the two in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
