/** `npm run schemas`: writes the schemas and snippets that VS Code helps authors with, from the schemas in `portfolio/schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorFiles } from '../content-files/editor-files.ts';
import { projectFolder } from '../site/settings.ts';

for (const [path, value] of editorFiles()) {
	const file = join(projectFolder, path);
	const text = await format(JSON.stringify(value), { ...(await resolveConfig(file)), filepath: file });
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(path);
}
