import { transform } from '@astrojs/compiler-rs';
import { relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { projectFolder } from '../site/settings.ts';

/**
 * Astro's components in a bundle for a browser: Astro itself leaves them out of what it calls the client. Each is named by its place in
 * the project; where that lies on this machine is nobody's business. Left out are what shows photos, since none is shown, and styles of
 * a component's own: they are in the site's style sheets, which the form's preview has.
 */
export const astroComponents = (): Plugin => ({
	name: 'astro-components',
	resolveId: { filter: { id: /^astro:assets$|\?astro&type=style/ }, handler: () => 'left-out' },
	load: { filter: { id: /^left-out$/ }, handler: () => 'export const Picture = undefined;' },
	transform: {
		filter: { id: /\.astro$/ },
		handler(source, id) {
			const place = `/${relative(projectFolder, id)}`;
			const { code, diagnostics } = transform(source, {
				filename: place,
				normalizedFilename: place,
				internalURL: 'astro/compiler-runtime',
				compact: true,
				resultScopedSlot: true,
				resolvePath: (specifier) => specifier,
			});
			const fault = diagnostics.find(({ severity }) => severity === 'error');
			if (fault) this.error(`${place}: ${fault.text}`);
			return { code, moduleType: 'ts' };
		},
	},
});
