import type { Plugin } from 'vite';
import { projectFolder } from '../site/settings.ts';

/** Bundles the search layer to `/sok/pagefind.js`. It keeps its exports and its name: it stands in for Pagefind's own module. */
export const searchLayer = (): Plugin => ({
	name: 'search-layer',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		this.emitFile({
			type: 'chunk',
			id: `${projectFolder}src/search/pagefind.ts`,
			fileName: searchLayerFile,
			preserveSignature: 'strict',
		});
	},
});

/** Where it lies in the site. */
export const searchLayerFile = 'sok/pagefind.js';
