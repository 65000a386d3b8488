import type { AstroIntegration } from 'astro';
import type { CmsConfig } from '@sveltia/cms';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundingsOf } from '../content-check/check-file.ts';
import type { ContentFile } from '../content-check/content.ts';
import { readContent } from '../content-check/read-content.ts';
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
	const [page] = globSync('exempel/*/index.html', { cwd: root }).sort();
	const html = page ? await readFile(join(root, page), 'utf8') : '';
	return [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
}

/** Puts the form for authors at `/redigera/`, with what its check has to know of the rest of the portfolio. */
export function editorForm(): AstroIntegration {
	return {
		name: 'editor-form',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const folder = join(root, address.edit);
				const put = (name: string, data: object) => writeFile(join(folder, name), JSON.stringify(data));
				const { backend } = JSON.parse(await readFile(join(folder, editorFiles.config), 'utf8')) as CmsConfig;
				const content = await readContent(contentFolder);
				await writeEditor(folder);
				await put(editorFiles.styles, await stylesOf(root));
				await put(editorFiles.surroundings, surroundingsOf(content));
				if (backend.name === 'test-repo') await put(editorFiles.practice, practiceFiles(content.files));
			},
		},
	};
}
