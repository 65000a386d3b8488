import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../site/settings.ts';
import { keptBundle } from './kept-bundle.ts';
import { makeBundle } from './make-bundle.ts';

/** What shapes the form without being a module of it. */
const others = ['package-lock.json', 'package.json', 'tsconfig.json', 'src/editor-build', 'src/editor/app', 'src/content-check/browser'];

/** Puts the form for authors in `folder`. It is the same for every portfolio, and is bundled again only when it has changed. */
export async function writeEditor(folder: string): Promise<void> {
	const place = join(projectFolder, 'node_modules', '.astro', 'redigera');
	cpSync(await keptBundle({ place, root: projectFolder, sources: 'src', others, make: makeBundle }), folder, { recursive: true });
}
