import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { browserMarkdown } from '../content-check/browser/vite-plugin.ts';
import { ownFiles } from './own-files.ts';
import { digestOf, partsOf } from '../site/digest.ts';
import { projectFolder } from '../site/settings.ts';

const app = join(projectFolder, 'src', 'editor', 'app');
const kept = join(projectFolder, 'node_modules', '.cache', 'redigera');

/** Everything the bundle is made of: the project's own modules, and the exact versions of the libraries. */
const digest = (): string =>
	digestOf(
		partsOf(
			['package-lock.json', 'src'].map((path) => join(projectFolder, path)),
			projectFolder,
		),
	).slice(0, 16);

/** In a process of its own: the preview is bundled by Astro, which is building the site in this one. */
function bundlePreview(folder: string): void {
	const script = join(projectFolder, 'src', 'editor-build', 'preview.ts');
	const { status, stderr } = spawnSync(process.execPath, [script, folder], { cwd: projectFolder, encoding: 'utf8' });
	if (status !== 0) throw new Error(`The form's preview could not be bundled.\n${stderr}`);
}

/**
 * Puts the form for authors in `folder`. It is the same for every portfolio and takes some seconds to bundle, so it is bundled again
 * only when its code has changed.
 */
export async function writeEditor(folder: string): Promise<void> {
	const bundled = join(kept, digest());
	if (!existsSync(bundled)) {
		const fresh = `${bundled}-${process.pid}`;
		await build({
			configFile: false,
			root: app,
			base: './',
			logLevel: 'error',
			plugins: [browserMarkdown(), ownFiles()],
			build: {
				outDir: fresh,
				emptyOutDir: true,
				assetsDir: 'filer',
				assetsInlineLimit: 0,
				modulePreload: false,
				reportCompressedSize: false,
				chunkSizeWarningLimit: 10_000,
				target: 'es2024',
			},
		});
		bundlePreview(fresh);
		mkdirSync(kept, { recursive: true });
		for (const old of globSync('*', { cwd: kept }))
			if (join(kept, old) !== fresh) rmSync(join(kept, old), { recursive: true, force: true });
		renameSync(fresh, bundled);
	}
	cpSync(bundled, folder, { recursive: true });
}
