import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { editorForm } from './src/integrations/editor-form.ts';
import { publicSitemap } from './src/integrations/public-sitemap.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { markdownPlugins } from './src/markdown/plugins.ts';
import { publicAddress } from './src/site/settings.ts';

const { site, base } = publicAddress();

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// A line break between two inline elements is a space, as an author expects.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'never' },
	// Help with the front matter of texts in an editor that has Astro's extension.
	experimental: { contentIntellisense: true },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			...markdownPlugins(base),
			features: { gfm: { footnotes: { label: 'Fotnoter', backLabel: 'Tillbaka till hänvisning {reference}' } }, smartPunctuation: false },
		}),
	},
	integrations: [contentCheck(), mdx(), publicSitemap({ site, base }), searchIndex(), editorForm()],
	vite: {
		plugins: [tailwindcss()],
		// Nothing inline: one strict Content-Security-Policy then fits every page.
		build: { assetsInlineLimit: 0 },
	},
});
