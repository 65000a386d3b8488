import { close, createIndex } from 'pagefind';
import type { SiteFile } from './site-files.ts';

/** Pagefind's own interface, which the search page does without. */
const unusedParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
/** Pages handed to Pagefind without waiting for its answer. */
const atOnce = 100;

function orThrow<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}

/** The files Pagefind makes of pages, by their paths in its own folder. `contentOf` is asked for a few pages at a time. */
export async function pagefindFiles<Page extends { url: string }>(
	pages: readonly Page[],
	contentOf: (page: Page) => string,
): Promise<SiteFile[]> {
	const { index } = orThrow(await createIndex({ forceLanguage: 'sv' }));
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
