import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../search-build/build-index.ts';
import { keptFiles } from '../search-build/kept-files.ts';
import { keptTexts } from '../search-build/kept-texts.ts';
import { readSearchLists } from '../search-build/word-lists.ts';
import { costing } from '../site/cost.ts';
import { contentFolder, keptIsSound, projectFolder } from '../site/settings.ts';

/**
 * Bundles the search layer to `/sok/pagefind.js`, and indexes every built page that has `data-pagefind-body` to `/pagefind/`. Where the
 * build may use what is kept from the last one, so does the index.
 */
export function searchIndex(): AstroIntegration {
	let kept: [ReturnType<typeof keptFiles>, ReturnType<typeof keptTexts>] | [] = [];
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [searchLayerFile()] } });
			},
			'astro:config:done': ({ config }) => {
				const place = (name: string) => join(fileURLToPath(config.cacheDir), 'search', name);
				if (keptIsSound in process.env) kept = [keptFiles(place('index.bin')), keptTexts(place('pages.json'))];
			},
			'astro:build:done': async ({ dir }) => {
				await costing('search', () => buildIndex(fileURLToPath(dir), readSearchLists(contentFolder), kept[0], kept[1]));
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
