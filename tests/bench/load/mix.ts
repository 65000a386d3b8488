/** What readers ask a web server for: pages, and the files a search fetches. */

const casesPerVisit = 3;

/** A few of a list, further on for each visit, so that all of it is asked for in time. */
const some = (files: readonly string[], visit: number, count: number): string[] =>
	files.length === 0 ? [] : Array.from({ length: count }, (_, index) => files[(visit * count + index) % files.length]!);

/**
 * Visits one after the other: the start page, three cases, and a search as the page `/sok/` makes it, with nothing kept from before.
 * As many visits as there are cases.
 *
 * @param files the site's files, each with its path within the site
 * @returns paths within the site
 */
export function visits(files: readonly string[]): string[] {
	const like = (pattern: RegExp) => files.filter((file) => pattern.test(file));
	const cases = like(/^exempel\/[^/]+\/index\.html$/);
	const once = [
		'sok/index.html',
		...like(/^(sok|pagefind)\/pagefind\.js$|^pagefind\/(pagefind-(worker\.js|entry\.json)|wasm\.sv\.pagefind|.*\.pf_meta)$|^sok\/ord\./),
	];
	const [synonyms, index, fragments] = [like(/^sok\/synonymer\./), like(/^pagefind\/index\//), like(/^pagefind\/fragment\//)];
	return cases.flatMap((_, visit) => [
		'index.html',
		...some(cases, visit, casesPerVisit),
		...once,
		...some(synonyms, visit, 2),
		...some(index, visit, 2),
		...some(fragments, visit, 5),
	]);
}
