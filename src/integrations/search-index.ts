import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interface, which the search page does without. */
const unusedParts = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

function orThrow<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}

/** Indexes every built page that has `data-pagefind-body` and writes the index to `/pagefind/`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const { index } = orThrow(await createIndex({ forceLanguage: 'sv' }));
				if (!index) throw new Error('Pagefind gave no index.');
				orThrow(await index.addDirectory({ path: site }));
				const { files } = orThrow(await index.getFiles());
				orThrow(await index.writeFiles({ outputPath: `${site}pagefind` }));
				await Promise.all(
					files.filter(({ path }) => unusedParts.test(path)).map(({ path }) => rm(`${site}pagefind/${path}`, { force: true })),
				);
				await close();
			},
		},
	};
}
