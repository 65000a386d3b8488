import { getViteConfig } from 'astro/config';
import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { editorFiles } from '../editor/files.ts';
import { projectFolder } from '../site/settings.ts';

const entry = join(projectFolder, 'src', 'editor', 'preview', 'case-preview.ts');
/** Astro leaves its components out of what it calls the client; an environment with another name gets them whole. */
const environment = 'preview';

/** Astro names each component by its file; where that lies on this machine is nobody's business, and must not change the bundle. */
const withoutPaths: Plugin = { name: 'without-paths', renderChunk: (code) => code.replaceAll(projectFolder, '/') };

/** Bundles the case page's own components for a browser, into the folder: the form's preview is made by them. */
async function bundlePreview(folder: string): Promise<void> {
	const astro = getViteConfig({}, { root: projectFolder, configFile: false, logLevel: 'error', trailingSlash: 'always' });
	const { plugins, resolve } = await astro({ mode: 'production', command: 'serve' });
	const builder = await createBuilder({
		configFile: false,
		root: projectFolder,
		logLevel: 'error',
		base: './',
		// The same bundle serves any site: the form tells it where it stands.
		define: { 'import.meta.env.BASE_URL': 'globalThis.siteBase', 'import.meta.env.SITE': 'globalThis.location.origin' },
		plugins: [...(plugins ?? []), withoutPaths],
		...(resolve && { resolve }),
		environments: {
			[environment]: {
				consumer: 'client',
				build: {
					outDir: folder,
					emptyOutDir: false,
					minify: true,
					target: 'es2024',
					rollupOptions: {
						input: entry,
						preserveEntrySignatures: 'strict',
						output: {
							entryFileNames: editorFiles.preview,
							chunkFileNames: 'filer/[name]-[hash].js',
							assetFileNames: 'filer/[name]-[hash][extname]',
						},
					},
				},
			},
		},
	});
	const own = builder.environments[environment];
	if (own) await builder.build(own);
}

// A process of its own: Astro is building the site in the other.
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Where is the preview to be written?');
await bundlePreview(folder);
process.exit(0);
