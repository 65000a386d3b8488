import { checkContent } from '../../src/content-check/check-content.ts';
import { checkFile, surroundingsOf, type Surroundings } from '../../src/content-check/check-file.ts';
import type { Content } from '../../src/content-check/content.ts';
import { report } from '../../src/content-check/report.ts';

/* What the browser test bundles: the whole check, called with what JSON can carry. */

/** A content folder as JSON: the bytes of a file are numbers. */
export interface PlainContent {
	folder: string;
	files: { path: string; bytes?: number[] }[];
}

const contentOf = ({ folder, files }: PlainContent): Content => ({
	folder,
	files: files.map(({ path, bytes }) => ({ path, ...(bytes && { bytes: new Uint8Array(bytes) }) })),
});

const orError = <T>(what: () => T): T | string => {
	try {
		return what();
	} catch (error) {
		return String(error);
	}
};

/** The check on content folders, as the browser test calls it. */
export const check = {
	/** The report on each whole folder. */
	folders: (folders: PlainContent[], today: string): string[] =>
		folders.map((content) => orError(() => report(checkContent(contentOf(content), today)))),
	/** The report on files one at a time, by what each knows of the rest. */
	files: (saves: { content: PlainContent; paths: string[]; surroundings: Surroundings }[], today: string): string[] =>
		saves.map(({ content, paths, surroundings }) =>
			orError(() => {
				const files = contentOf(content).files.filter(({ path }) => paths.includes(path));
				return report(files.flatMap((file) => checkFile(file, surroundings, today)));
			}),
		),
	surroundings: (content: PlainContent): Surroundings => surroundingsOf(contentOf(content)),
};

Object.assign(globalThis, { check });
