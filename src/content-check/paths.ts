/* Paths within a content folder, with `/` between the parts. The check runs in a browser too, where there is no node:path. */

/** A path without `.` and `..`: `exempel/../bild.jpg` → `bild.jpg`. What leads out of the folder keeps its `..`. */
export function normalized(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** The folder a file lies in; empty for the content folder itself. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** How to write a path from a folder: from `exempel`, `bilder/a.jpg` is `../bilder/a.jpg`. */
export function relative(folder: string, path: string): string {
	const from = folder.split('/').filter(Boolean);
	const to = path.split('/');
	const shared = from.findIndex((part, index) => part !== to[index]);
	const common = shared < 0 ? from.length : shared;
	return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
