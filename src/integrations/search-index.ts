import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../search-build/build-index.ts';
import { readSearchLists } from '../search-build/word-lists.ts';
import { contentFolder, projectFolder } from '../site/settings.ts';

/** Bundles the search layer to `/sok/pagefind.js`, and indexes every built page that has `data-pagefind-body` to `/pagefind/`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [searchLayerFile()] } });
			},
			'astro:build:done': async ({ dir }) => {
				await buildIndex(fileURLToPath(dir), readSearchLists(contentFolder));
			},
		},
	};
}

/** The layer keeps its exports and its name: it stands in for Pagefind's own module. */
function searchLayerFile() {
	return {
		name: 'search-layer',
		apply: 'build' as const,
		applyToEnvironment: ({ name }: { name: string }) => name === 'client',
		buildStart(this: { emitFile(file: object): string }) {
			this.emitFile({
				type: 'chunk',
				id: `${projectFolder}src/search/pagefind.ts`,
				fileName: 'sok/pagefind.js',
				preserveSignature: 'strict',
			});
		},
	};
}
