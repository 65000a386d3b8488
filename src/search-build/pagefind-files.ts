import { close, createIndex } from 'pagefind';
import type { SiteFile } from './site-files.ts';

/** Pagefind's own interface, which the search page does without. */
const unusedParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
/** Pages handed to Pagefind without waiting for its answer. */
const atOnce = 100;

/**
 * What a part of the index holds at most: pages counted once for each word. Pagefind's own 20,000 makes a reader fetch thousands of
 * words to look one up. Smaller parts make the list of them longer, which every search begins with. An unstable setting of Pagefind's,
 * so it is pinned.
 */
const partSize = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' };

/** Pagefind reads its setting from the environment when it is started. */
function startIndex(): ReturnType<typeof createIndex> {
	Object.assign(process.env, partSize);
	try {
		return createIndex({ forceLanguage: 'sv' });
	} finally {
		for (const name of Object.keys(partSize)) Reflect.deleteProperty(process.env, name);
	}
}

function orThrow<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}

/** The files Pagefind makes of pages, by their paths in its own folder. `contentOf` is asked for a few pages at a time. */
export async function pagefindFiles<Page extends { url: string }>(
	pages: readonly Page[],
	contentOf: (page: Page) => string,
): Promise<SiteFile[]> {
	const { index } = orThrow(await startIndex());
	if (!index) throw new Error('Pagefind gave no index.');
	try {
		for (let from = 0; from < pages.length; from += atOnce) {
			const answers = pages.slice(from, from + atOnce).map((page) => index.addHTMLFile({ url: page.url, content: contentOf(page) }));
			(await Promise.all(answers)).forEach(orThrow);
		}
		const { files } = orThrow(await index.getFiles());
		return files.filter(({ path }) => !unusedParts.test(path));
	} finally {
		await close();
	}
}
