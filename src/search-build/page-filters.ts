import { decode } from 'cborg';
import { gunzipSync } from 'node:zlib';
import { narrows, pageFilter, type PageFilter } from '../search/page-values.ts';
import { unmarked } from './separator.ts';
import type { SiteFile } from './site-files.ts';

/** Of what Pagefind notes of its pages, in their order: the id of each. */
type Meta = [version: string, pages: [id: string, ...unknown[]][], ...unknown[]];
/** A filter as Pagefind writes it: by value, the numbers of the pages that have it. */
type Written = [name: string, values: [value: string, pages: number[]][]];

const read = ({ path, content }: SiteFile): unknown => decode(unmarked(path, gunzipSync(content)));

/** What Pagefind's pages have of each filter that narrows, and the ids of all pages, from the files it has made of them. */
export function pageFilters(files: readonly SiteFile[]): { ids: string[]; filters: PageFilter[] } {
	const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
	const ids = ending('.pf_meta').flatMap((file) => (read(file) as Meta)[1].map(([id]) => id));
	const written = ending('.pf_filter').map((file) => read(file) as Written);
	const filters = written
		.filter(([name]) => narrows(name))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, values]) =>
			pageFilter(
				name,
				values.map(([value, pages]) => [value, pages.flatMap((page) => ids[page] ?? [])]),
			),
		);
	return { ids, filters };
}
