import { contentAfter, minimal, type Row } from './support.ts';
import type { ContentFile } from '../../src/content-check/content.ts';

/** Rows of the table in one portfolio, so that one run of the command tries them all. */
export interface Batch {
	files: ReadonlyMap<string, ContentFile>;
	rows: Row[];
	/** What the command has to say, a block for each file. */
	blocks: string[];
}

interface Placed {
	changed: ContentFile[];
	removed: string[];
	blocks: string[];
}

const before = new Map(minimal.files.map((file) => [file.path, file]));

/** What a row does to the minimal portfolio. A row about one case gets a case of its own, so that many have room beside each other. */
function placed({ changes, says }: Row, number: number): Placed {
	const { files } = contentAfter(...changes);
	const changed = files.filter((file) => before.get(file.path) !== file);
	const removed = [...before.keys()].filter((path) => !files.some((file) => file.path === path));
	const blocks = says === '' ? [] : says.split('\n\n');
	const [one] = changed;
	const isOneCase = changed.length === 1 && one && /^exempel\/forsta-svaret\.mdx?$/.test(one.path);
	if (!isOneCase || (one.path.endsWith('.mdx') && removed.length === 0)) return { changed, removed, blocks };
	const path = one.path.replace('forsta-svaret', `rad-${number}`);
	return {
		changed: [{ ...one, path }],
		removed: [],
		blocks: blocks.map((block) => block.replace(`content/${one.path}`, `content/${path}`)),
	};
}

const fileOf = (block: string) => block.split('\n', 1)[0] ?? '';

/** Puts rows together that neither change nor are told in the same file. A row about what a whole portfolio has is alone. */
export function batchesOf(rows: readonly Row[]): Batch[] {
	const batches: (Batch & { taken: Set<string>; alone: boolean })[] = [];
	for (const [number, row] of rows.entries()) {
		const { changed, removed, blocks } = placed(row, number);
		const touched = new Set([...changed.map(({ path }) => `content/${path}`), ...blocks.map(fileOf)]);
		const alone = removed.length > 0 || blocks.some((block) => block.includes('portföljens egen'));
		let batch = alone ? undefined : batches.find((one) => !one.alone && touched.isDisjointFrom(one.taken));
		if (!batch) {
			const files = new Map([...before].filter(([path]) => !removed.includes(path)));
			batches.push((batch = { files, rows: [], blocks: [], taken: new Set(), alone }));
		}
		for (const file of changed) (batch.files as Map<string, ContentFile>).set(file.path, file);
		for (const path of touched) batch.taken.add(path);
		batch.rows.push(row);
		batch.blocks.push(...blocks);
	}
	return batches;
}
