import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asText, type ContentFile } from './generate.ts';
import { hugoContent } from './hugo-content.ts';
import { markdownPages } from './markdown-pages.ts';
import { codes, folders, portfolioOf } from './portfolio.ts';
import { siteOf } from './peers/shared/lists.js';

export type PeerName = 'astro' | 'eleventy' | 'starlight' | 'vitepress' | 'hugo';
export type TextFile = Pick<ContentFile, 'path' | 'text'>;

const filesIn = (folder: string): TextFile[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))
		.map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));

const peers = join(import.meta.dirname, 'peers');

/** The portfolio in the form that a generator reads, in the place where it reads it. */
const content: Record<PeerName, (files: readonly ContentFile[]) => TextFile[]> = {
	astro: (files) =>
		files.filter(({ path }) => folders.includes(path.split('/')[0] ?? '')).map(({ path, text }) => ({ path: `src/content/${path}`, text })),
	eleventy: (files) =>
		files
			.filter(({ path }) => folders.includes(path.split('/')[0] ?? ''))
			.map(({ path, text }) => ({ path: path.startsWith('organisationer/') ? path : `src/${path}`, text })),
	hugo: (files) =>
		hugoContent(portfolioOf(files), codes).map(({ path, data, body }) => ({ path: `content/${path}`, text: asText(data, body) })),
	starlight: (files) => pages(files, 'src/content/docs'),
	vitepress: (files) => pages(files, '.'),
};

const pages = (files: readonly ContentFile[], folder: string): TextFile[] => {
	const portfolio = portfolioOf(files);
	return markdownPages(portfolio, siteOf(portfolio, codes)).map(({ path, data, body }) => ({
		path: `${folder}/${path}`,
		text: asText(data, body),
	}));
};

/** All that a peer's folder holds before its first build. */
export function peerFiles(name: PeerName, files: readonly ContentFile[]): TextFile[] {
	const shared = filesIn(join(peers, 'shared'));
	const css = shared.filter(({ path }) => path.endsWith('.css'));
	const inFolder = (folder: string, some: readonly TextFile[]) => some.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
	return [
		// Astro and Vite look here for what belongs to the site and what is a library.
		{ path: 'package.json', text: readFileSync(join(peers, 'package.json'), 'utf8') },
		...filesIn(join(peers, name)),
		...(name === 'astro' || name === 'eleventy'
			? [...inFolder('shared', shared), { path: 'shared/codes.js', text: `export default ${JSON.stringify(codes)};\n` }]
			: []),
		...(name === 'eleventy' ? inFolder('src', css) : []),
		...(name === 'hugo' ? inFolder('static', css) : []),
		...content[name](files),
	];
}
