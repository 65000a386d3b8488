import type { Page } from 'playwright-core';

/** Where the search page says how it went, and what everyone is told. */
export const status = (page: Page) => page.getByRole('status');

/** What everyone is told, without white space round it. */
export const told = async (page: Page): Promise<string> => (await status(page).innerText()).trim();

export const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

export const params = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the hits for these words are shown. */
export const answered = (page: Page, words: string) =>
	status(page)
		.filter({ hasText: `”${words}”` })
		.waitFor();

/** Types words and waits for their hits. */
export async function searchFor(page: Page, words: string): Promise<void> {
	await field(page).fill(words);
	await answered(page, words);
}

/** The links to the pages found, in the order they are shown. */
export const hits = (page: Page) => page.locator('[data-list] a');

/** "12 exempel och 3 behov om …": the kinds together. */
export async function announced(page: Page): Promise<number> {
	const [counts = ''] = (await told(page)).split(' om ');
	return [...counts.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
}

interface Understanding {
	correction?: string;
	literal?: string;
	suggestions?: string[];
	/** Words whose hits are given as the nearest pages. */
	nearestTo?: string;
}

/**
 * Puts a search layer with a mind of its own in place of the site's: Pagefind's answers, with these additions for these words.
 * What the page makes of an answer can so be tested whatever the content holds.
 */
export function understand(page: Page, words: Record<string, Understanding>): Promise<unknown> {
	const body = `
		import * as pagefind from '../pagefind/pagefind.js';
		export * from '../pagefind/pagefind.js';
		const additions = ${JSON.stringify(words)};
		export async function search(words, options) {
			const { correction, literal, suggestions = [], nearestTo } = additions[words] ?? {};
			const answer = await pagefind.search(correction ?? words, options);
			const nearest = nearestTo ? (await pagefind.search(nearestTo)).results : [];
			const results = await Promise.all(
				answer.results.map(async (result) => ({ ...result, kind: (await result.data()).filters.sort?.[0] })),
			);
			return { ...answer, results, correction, literal, suggestions, nearest };
		}`;
	return page.route('**/sok/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
