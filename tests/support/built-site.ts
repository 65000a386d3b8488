import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** One page of a built site, read from its file. */
export interface BuiltPage {
	/** As in `portfolio/addresses.ts`: from the site's root, without base path. */
	address: string;
	html: string;
	document: Document;
}

/** A built site on disk, and the base path its links are meant for. */
export interface BuiltSite {
	folder: string;
	base: string;
	pages: readonly BuiltPage[];
	/** Every file's path within the folder, with `/` between folders, sorted. */
	files: readonly string[];
}

export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();

export const pageOf = (address: string, html: string): BuiltPage => ({ address, html, document: parseHTML(html).document });

/** Reads every HTML page of a built site. Pagefind's folder holds no pages, and the form is a program with tests of its own. */
export function readSite(folder: string, base = '/'): BuiltSite {
	const files = filesIn(folder);
	const pages = files
		.filter((file) => file.endsWith('.html') && !/^(pagefind|redigera)\//.test(file))
		.map((file) => pageOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8')));
	return { folder, base, pages, files };
}

export const hasFile = ({ folder }: Pick<BuiltSite, 'folder'>, path: string): boolean => existsSync(join(folder, path));

/** Pages that search engines are asked to leave: the 404 page, old addresses, unpublished cases. */
export const isHidden = ({ document }: BuiltPage): boolean =>
	document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex') ?? false;
