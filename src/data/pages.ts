import { digestOf } from '@/site/digest.ts';
import { loadFrame } from './frame.ts';

interface Page<View> {
	/** What the address says. A page at the address of its folder gives `undefined`. */
	params: Record<string, string | undefined>;
	/** All that the page shows besides its frame and its written text, as plain data. */
	view: View;
	/** A digest of its written text. */
	text?: string;
}

let frame: Promise<string> | undefined;

/**
 * Pages for `getStaticPaths()`, each with a key that is the same for as long as everything the page shows is: Astro then
 * takes the page from the last build. It holds because a page shows nothing else: it gets `view` as its props, and only the
 * frame and the written text besides. Code, libraries and settings are not in the key: a change there makes a full build.
 */
export async function keptPages<View extends object>(pages: readonly Page<View>[]) {
	frame ??= loadFrame().then((shown) => JSON.stringify(shown));
	const inFrame = await frame;
	return pages.map(({ params, view, text = '' }) => ({
		params,
		props: view,
		cacheKey: digestOf([inFrame, JSON.stringify(view), text]),
	}));
}
