import type { CmsConfig } from '@sveltia/cms';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../content-check/content.ts';
import { readContent } from '../content-check/read-content.ts';
import { surroundingsIn } from '../content-check/stop-on-faults.ts';
import { editorFiles } from '../editor/files.ts';
import { writeEditor } from '../editor-build/bundle.ts';
import { address } from '../portfolio/addresses.ts';
import { contentFolder } from '../site/settings.ts';

/** Texts of the portfolio, as far as the form shows them. */
const practiceFiles = (files: readonly ContentFile[]): Record<string, string> =>
	Object.fromEntries(
		files.flatMap(({ path, bytes }) =>
			bytes && /\.(md|yaml)$/.test(path) && !path.startsWith('sok/') ? [[`content/${path}`, new TextDecoder().decode(bytes)]] : [],
		),
	);

/** The style sheets of a case page, as links from the form. */
async function stylesOf(root: string): Promise<string[]> {
	const cases = join(root, 'exempel');
	const names = existsSync(cases) ? readdirSync(cases).sort() : [];
	const page = names.map((name) => join(cases, name, 'index.html')).find((file) => existsSync(file));
	const html = page ? await readFile(page, 'utf8') : '';
	return [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
}

/** Puts the form for authors at `/redigera/` of a built site, with what its check has to know of the rest of the portfolio. */
export async function writeForm(root: string): Promise<void> {
	const folder = join(root, address.edit);
	const put = (name: string, data: object) => writeFile(join(folder, name), JSON.stringify(data));
	const { backend } = JSON.parse(await readFile(join(folder, editorFiles.config), 'utf8')) as CmsConfig;
	await writeEditor(folder);
	await put(editorFiles.styles, await stylesOf(root));
	await put(editorFiles.surroundings, await surroundingsIn(contentFolder));
	if (backend.name === 'test-repo') {
		const { files } = await readContent(contentFolder);
		await put(editorFiles.practice, practiceFiles(files));
	}
}
