import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { Content, ContentFile } from '../../src/content-check/content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { report } from '../../src/content-check/report.ts';

/** The build day of every test here. */
export const today = '2026-11-01';

/** One case, one need, one organisation: the least a portfolio has, and without a fault. */
export const minimal: Content = {
	...(await readContent(fileURLToPath(new URL('../fixtures/minimal', import.meta.url)))),
	folder: 'content',
};

/** One change to a portfolio. */
export type Change = (files: readonly ContentFile[]) => ContentFile[];

export const caseFile = 'exempel/forsta-svaret.md';
export const needFile = 'behov/snabbare-besked.md';
export const organisationFile = 'organisationer/exempelkommun.yaml';
export const siteFile = 'webbplats.yaml';
export const statementFile = 'tillganglighet.yaml';

/** A file with this in it, in place of one with the same path. No content: a file that is only known to exist. */
export const file =
	(path: string, content?: string | Uint8Array): Change =>
	(files) => [
		...files.filter((item) => item.path !== path),
		{ path, ...(content === undefined ? {} : { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }) },
	];

export const without =
	(path: string): Change =>
	(files) =>
		files.filter((item) => item.path !== path);

/** A file as it is, with one text changed to another. */
export const edit =
	(path: string, from: string, to: string): Change =>
	(files) => {
		const before = textOf(files, path);
		if (!before.includes(from)) throw new Error(`"${from}" is not in ${path}.`);
		return file(
			path,
			before.replace(from, () => to),
		)(files);
	};

/** More keys in the case's front matter, from line 14. */
export const keys = (text: string): Change => edit(caseFile, 'granskad: "2026-09-01"\n', `granskad: "2026-09-01"\n${text}\n`);

/** More text in the case, from line 20. */
export const text = (body: string): Change => edit(caseFile, 'flera veckor.\n', `flera veckor.\n\n${body}\n`);

/** The case as MDX, with more text from line 20. */
export const mdx =
	(body: string): Change =>
	(files) =>
		file('exempel/forsta-svaret.mdx', `${textOf(files, caseFile)}\n${body}\n`)(without(caseFile)(files));

export const textOf = (files: readonly ContentFile[], path: string): string =>
	new TextDecoder().decode(files.find((item) => item.path === path)?.bytes);

/** The minimal portfolio after some changes. */
export const contentAfter = (...changes: readonly Change[]): Content => ({
	...minimal,
	// In the order in which a folder is read.
	files: changes
		.reduce<readonly ContentFile[]>((files, change) => change(files), minimal.files)
		.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

/** The report on the minimal portfolio after some changes. */
export const reportAfter = (...changes: readonly Change[]): string => report(checkContent(contentAfter(...changes), today));

/** The report without its closing sentence, which has tests of its own. */
export const faultsAfter = (...changes: readonly Change[]): string =>
	reportAfter(...changes)
		.split('\n\n')
		.slice(0, -1)
		.join('\n\n');

/** One fault in the table: what an author has done, and the report on it, word for word. */
export interface Row {
	name: string;
	changes: readonly Change[];
	says: string;
}
