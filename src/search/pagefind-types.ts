/** How often every value of every filter occurs: `{ status: { pagar: 4 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;

/** A page as Pagefind's `data()` gives it; only what is used here. */
export interface PageData {
	url: string;
	/** The page's text, words parted by white space: `locations` count these words. */
	content: string;
	/** Escaped text with `<mark>` around the words that were found. */
	excerpt: string;
	plain_excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	locations: number[];
	weighted_locations: { weight: number; balanced_score: number; location: number }[];
}

export interface PagefindResult {
	id: string;
	/** Higher is better; comparable within one search only. */
	score: number;
	/** Where in the page's text the words stand. */
	words: number[];
	data(): Promise<PageData>;
}

export interface PagefindResponse {
	results: PagefindResult[];
	unfilteredResultCount: number;
	filters: FilterCounts;
	totalFilters: FilterCounts;
	timings: { preload: number; search: number; total: number };
}

export interface SearchOptions {
	filters?: Record<string, unknown>;
	sort?: Record<string, 'asc' | 'desc'>;
	verbose?: boolean;
}

export interface FoundPage extends PagefindResult {
	/** Which kind of page it is, known before its data is fetched. */
	kind: string | undefined;
}

/** What the search layer adds to Pagefind's answer. */
export interface SearchResponse extends PagefindResponse {
	results: FoundPage[];
	/** The query as it was understood, when a word was taken for a misspelling of another: "förskola" for "förskolla". */
	correction?: string;
	/** The query that searches the corrected words just as they were typed: `"förskolla"`. */
	literal?: string;
	/** Queries close to this one that give more or other hits ("Menade du"). */
	suggestions: string[];
	/** When nothing was found: pages that share part of a word with the query. They are no hits, and the page must say so. */
	nearest: PagefindResult[];
}

/** Pagefind's browser interface: `/pagefind/pagefind.js`, and `/sok/pagefind.js` with richer answers. */
export interface PagefindInstance<Response extends PagefindResponse = PagefindResponse> {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	destroy(): Promise<void>;
	mergeIndex(url: string, options?: Record<string, unknown>): Promise<void>;
	search(term: string | null, options?: SearchOptions): Promise<Response>;
	/** `null` when another search was asked for meanwhile. */
	debouncedSearch(term: string | null, options?: SearchOptions, milliseconds?: number): Promise<Response | null>;
	preload(term: string, options?: SearchOptions): Promise<void>;
	filters(): Promise<FilterCounts>;
}

export interface PagefindModule<Response extends PagefindResponse = PagefindResponse> extends PagefindInstance<Response> {
	createInstance(options?: Record<string, unknown>): PagefindInstance<Response>;
}
