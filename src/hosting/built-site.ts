import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from '../editor/files.ts';
import { address } from '../portfolio/addresses.ts';
import type { EditorBackend } from '../site/headers.ts';
import type { HostedSite } from '../site/hosting.ts';

/** A built site as hosts know it. The form says itself which repository it works with. */
export function readHostedSite(folder: string, base: string): HostedSite {
	const config = join(folder, address.edit, editorFiles.config);
	if (!existsSync(config)) return { base };
	return { base, backend: (JSON.parse(readFileSync(config, 'utf8')) as { backend: EditorBackend }).backend };
}

/** What lies in the folder, in order: names, a folder's with a slash at the end. What was written for a host is no part of the site. */
export const entriesOf = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.filter((name) => !/^(_headers|\.htaccess)$|\.(br|gz)$/.test(name))
		.sort();
