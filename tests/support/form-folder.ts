import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../src/site/settings.ts';
import { filesIn } from './built-site.ts';

/** Texts of a repository, by path from its top. */
export type FolderFiles = Readonly<Record<string, string>>;

/** A content folder as it lies in its repository, without the search's long lists: the form has nothing to do with them. */
export const readFolder = (folder: string): FolderFiles =>
	Object.fromEntries(
		filesIn(folder)
			.filter((path) => /\.(md|mdx|yaml)$/.test(path) && !path.startsWith('sok/'))
			.map((path) => [`content/${path}`, readFileSync(join(folder, path), 'utf8')]),
	);

/** The published content. */
export const contentFiles = readFolder(join(projectFolder, 'content'));

const folderName = 'kodforrad';

/**
 * Lets the editor's "work with a local repository" find these files. A browser without a window has no folder picker, so what is
 * picked is a folder of the browser's own: the editor reads and writes it in the same way.
 */
export const giveFolder = (page: Page, files: FolderFiles): Promise<unknown> =>
	page.addInitScript(
		({ files, folderName }) => {
			const pick = async () => {
				const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
				await top.getDirectoryHandle('.git', { create: true });
				for (const [path, text] of Object.entries(files)) {
					const folders = path.split('/');
					const name = folders.pop() ?? path;
					let folder = top;
					for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
					const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
					await writer.write(text);
					await writer.close();
				}
				return top;
			};
			Object.assign(globalThis, { showDirectoryPicker: pick });
		},
		{ files, folderName },
	);

/** What lies in a folder of the browser's own now, by path: every file's bytes. */
export async function folderNow(page: Page, under: string, name = folderName): Promise<Record<string, Buffer>> {
	const found = await page.evaluate(
		async ({ name, under }) => {
			const found: Record<string, string> = {};
			const read = async (folder: FileSystemDirectoryHandle, before: string): Promise<void> => {
				for await (const [key, handle] of folder.entries()) {
					const path = `${before}${key}`;
					if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}/`);
					else if (path.startsWith(under)) {
						const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
						found[path] = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
					}
				}
			};
			await read(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
			return found;
		},
		{ name, under },
	);
	return Object.fromEntries(Object.entries(found).map(([path, hex]) => [path, Buffer.from(hex, 'hex')]));
}
