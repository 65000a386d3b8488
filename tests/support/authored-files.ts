import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

type Data = Record<string, unknown>;

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** Files of a content folder, read and written as their authors would see them. */
export function filesOf(content: string) {
	const full = (path: string) => join(content, path);
	const read = (path: string) => readFileSync(full(path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(full(path)), { recursive: true });
		writeFileSync(full(path), text);
	};
	return {
		full,
		read,
		write,
		names: (folder: string) =>
			readdirSync(full(folder), { withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map(({ name }) => `${folder}/${name}`)
				.sort(),
		remove: (path: string) => rmSync(full(path)),
		data: (path: string): Data => parse(/\.mdx?$/.test(path) ? (frontMatter.exec(read(path))?.[1] ?? '') : read(path)) as Data,
		change(path: string, changes: Data) {
			const text = read(path);
			const data = stringify({ ...this.data(path), ...changes });
			write(path, /\.mdx?$/.test(path) ? text.replace(frontMatter, () => `---\n${data}---\n`) : data);
		},
		addText: (path: string, text: string) => write(path, `${read(path)}\n${text}\n`),
	};
}

export const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
