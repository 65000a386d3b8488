import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeSite } from '../site-build/complete.ts';
import { keptProgram, type PageKinds } from '../site-build/kept-program.ts';
import { keptIsSound } from '../site/settings.ts';

/**
 * Completes a site that Astro has made the pages of, and where the build may keep something for the next one, keeps what Astro has compiled.
 */
export function siteBuild(): AstroIntegration {
	let cacheDir: string | undefined;
	let kinds: PageKinds = new Map();
	return {
		name: 'site-build',
		hooks: {
			'astro:config:done': ({ config }) => {
				if (keptIsSound in process.env) cacheDir = fileURLToPath(config.cacheDir);
			},
			'astro:build:setup': ({ pages }) => {
				// Astro adds the style sheets to these when it has compiled them.
				kinds = pages as unknown as PageKinds;
			},
			'astro:build:generated': ({ dir }) => {
				if (cacheDir) keptProgram(join(cacheDir, 'program')).keep(fileURLToPath(dir), kinds);
			},
			'astro:build:done': ({ dir, pages }) =>
				completeSite(
					fileURLToPath(dir),
					pages.map(({ pathname }) => pathname),
					cacheDir,
				),
		},
	};
}
