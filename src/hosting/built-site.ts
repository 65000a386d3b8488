import { readdirSync } from 'node:fs';

/** What lies in the folder, in order: names, a folder's with a slash at the end. What was written for a host is no part of the site. */
export const entriesOf = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.filter((name) => !/^(_headers|\.htaccess)$|\.(br|gz)$/.test(name))
		.sort();
