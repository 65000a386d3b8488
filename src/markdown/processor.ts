import { satteri } from '@astrojs/markdown-satteri';
import { markdownPlugins } from './plugins.ts';

/** How every text of the site becomes HTML, under the site's base path. */
export const markdownProcessor = (base: string) =>
	satteri({
		...markdownPlugins(base),
		features: { gfm: { footnotes: { label: 'Fotnoter', backLabel: 'Tillbaka till hänvisning {reference}' } }, smartPunctuation: false },
	});
