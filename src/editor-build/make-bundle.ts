import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { browserMarkdown } from '../content-check/browser/vite-plugin.ts';
import { editorFiles } from '../editor/files.ts';
import { projectFolder } from '../site/settings.ts';
import { astroComponents } from './astro-components.ts';
import { ownFiles } from './own-files.ts';

const editor = join(projectFolder, 'src', 'editor');

/** The form's page, with the names that its program and style sheet were given. */
const page = (): Plugin => ({
	name: 'page',
	generateBundle(_, bundle) {
		const read = (name: string) => readFileSync(join(editor, 'app', name), 'utf8');
		const program = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'main');
		if (!program) throw new Error('The form has no program.');
		const sheet = this.getFileName(this.emitFile({ type: 'asset', name: 'app.css', source: read('app.css') }));
		const html = read('index.html').replace('./main.ts', `./${program.fileName}`).replace('./app.css', `./${sheet}`);
		this.emitFile({ type: 'asset', fileName: 'index.html', source: html });
	},
});

/**
 * Bundles the form for a browser, into the folder: its program, and the case page's components for its preview, which share what they
 * both use. By the bundler alone: Vite's steps cost twice as much again, for what the editor's package does not need.
 *
 * @returns the modules that went into it, as paths
 */
export async function makeBundle(folder: string): Promise<string[]> {
	const modules: string[] = [];
	const noteModules: Plugin = {
		name: 'note-modules',
		generateBundle: {
			order: 'post',
			handler() {
				modules.push(...this.getModuleIds());
			},
		},
	};
	const bundle = await rolldown({
		cwd: projectFolder,
		input: { main: join(editor, 'app', 'main.ts'), preview: join(editor, 'preview', 'case-preview.ts') },
		platform: 'browser',
		preserveEntrySignatures: 'strict',
		tsconfig: join(projectFolder, 'tsconfig.json'),
		transform: {
			target: 'es2024',
			define: {
				'process.env.NODE_ENV': '"production"',
				// The same bundle serves any site: the form tells it where it stands.
				'import.meta.env.BASE_URL': 'globalThis.siteBase',
				'import.meta.env.SITE': 'globalThis.location.origin',
			},
		},
		experimental: { resolveNewUrlToAsset: true },
		plugins: [browserMarkdown(), ownFiles(), astroComponents(), page(), noteModules],
	});
	await bundle.write({
		dir: folder,
		// The editor's package is small as it comes: looking for more in it costs as much as all the rest, for one per cent.
		minify: { compress: false, mangle: true, codegen: true },
		entryFileNames: ({ name }) => (name === 'preview' ? editorFiles.preview : 'filer/[name]-[hash].js'),
		chunkFileNames: 'filer/[name]-[hash].js',
		assetFileNames: 'filer/[name]-[hash][extname]',
	});
	await bundle.close();
	return modules;
}
