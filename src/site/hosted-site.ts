import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from '../editor/files.ts';
import { address } from '../portfolio/addresses.ts';
import type { EditorBackend } from './headers.ts';
import type { HostedSite } from './hosting.ts';

/** A built site as hosts know it. The form says itself which repository it works with. */
export function readHostedSite(folder: string, base: string): HostedSite {
	const config = join(folder, address.edit, editorFiles.config);
	if (!existsSync(config)) return { base };
	return { base, backend: (JSON.parse(readFileSync(config, 'utf8')) as { backend: EditorBackend }).backend };
}
