import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readsContentAtHand } from './src/data/content-at-hand.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { siteBuild } from './src/integrations/site-build.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { searchLayer } from './src/site-build/search-layer.ts';
import { assetNames, scriptNames } from './src/site/asset-names.ts';
import { keptIsSound, publicAddress } from './src/site/settings.ts';

const { site, base } = publicAddress();
/** Only the build command knows whether what was kept may be used. */
const builtByCommand = keptIsSound in process.env;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// A line break between two inline elements is a space, as an author expects.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'never' },
	experimental: {
		// Help with the front matter of texts in an editor that has Astro's extension. The build command has no reader for it.
		contentIntellisense: !builtByCommand,
		// A page that shows what it showed in the last build is taken from there (src/data/pages.ts).
		incrementalBuild: builtByCommand,
	},
	markdown: {
		syntaxHighlight: false,
		processor: markdownProcessor(base),
	},
	integrations: [contentCheck(), mdx(), siteBuild()],
	vite: {
		plugins: [tailwindcss(), searchLayer(), readsContentAtHand()],
		// Nothing inline: one strict Content-Security-Policy then fits every page.
		build: { assetsInlineLimit: 0, rolldownOptions: { output: assetNames } },
		environments: { client: { build: { rolldownOptions: { output: scriptNames } } } },
	},
});
