import type { Plugin } from 'vite';

/** An entry of a collection, as Astro's own loaders would leave it. */
export interface StoredEntry {
	id: string;
	data: object;
	/** From the project's folder. */
	filePath?: string;
	digest?: string;
	/** Its pictures, as it names them. */
	assetImports?: string[];
	/** It is a module of its own (MDX). */
	deferredRender?: boolean;
}
/** Each collection's entries by id. */
export type Store = Map<string, Map<string, StoredEntry>>;

/** Global, since the pages' program and Astro's configuration are run as programs of their own in the same process. */
const name = 'portfolio.content';
const place = globalThis as { [key: symbol]: Store | undefined };

/** Gives the pages' program what the build has read already. Pictures that Astro has compiled are put into it by the loaders. */
export const giveContent = (store: Store): void => void (place[Symbol.for(name)] = store);
/** Nothing where Astro is run without the build command. */
export const contentAtHand = (): Store | undefined => place[Symbol.for(name)];

/**
 * Lets the pages' program take content from what is at hand. Astro's own way is a module with all of it, which every build writes, bundles
 * and reads back.
 */
export const readsContentAtHand = (): Plugin => ({
	name: 'content-at-hand',
	transform: {
		filter: { id: /^\0astro:data-layer-content$/ },
		handler: () => (contentAtHand() ? { code: `export default globalThis[Symbol.for('${name}')];`, map: null } : undefined),
	},
});
