import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { stopsPublication } from '../../src/content-check/report.ts';
import { differences } from '../../src/release/compare-folders.ts';
import { filesWithin } from '../../src/release/files-within.ts';
import { projectFolder } from '../../src/site/settings.ts';
import { runBuild, whereItWentWell } from './build-site.ts';
import type { Edited } from './edits.ts';
import { randomEdits, type RandomEdit } from './random-edits.ts';
import { writeStart } from './start-portfolio.ts';

/** What an edit led to. */
export interface Outcome {
	edit: string;
	/** Files that are not as a full build makes them. */
	wrong: string[];
	/** Pages that were made although they came out as they were. */
	needless: string[];
	/** How many pages were made, and how many there are. */
	made: number;
	pages: number;
	/** Whether the program that Astro had compiled for an earlier build made them. */
	withoutAstro: boolean;
}

/** Copies the program to where it can be edited. */
function copyProgram(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const name of ['src', 'content/sok', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'])
		if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
}

/** The same libraries, and a place of its own for what builds keep beside them. */
function linkLibraries(from: string, to: string): void {
	mkdirSync(to);
	for (const name of readdirSync(from)) if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(from, name), join(to, name));
}

const pagesIn = (folder: string): Map<string, Buffer> =>
	new Map(
		filesWithin(folder)
			.filter((file) => file.endsWith('.html'))
			.map((file) => [file, readFileSync(join(folder, file))]),
	);

/** Makes the next edit that the content check lets through; what it would stop is undone. */
async function nextEdit(row: ReturnType<typeof randomEdits>, edited: Edited): Promise<RandomEdit> {
	const saved = `${edited.content}-before`;
	for (;;) {
		const edit = row.next().value;
		const { day } = edited;
		rmSync(saved, { recursive: true, force: true });
		cpSync(edited.content, saved, { recursive: true });
		edit.apply(edited);
		if (!stopsPublication(checkContent(await readContent(edited.content), edited.day))) return edit;
		rmSync(edited.content, { recursive: true });
		cpSync(saved, edited.content, { recursive: true });
		edited.day = day;
	}
}

/**
 * Edits a portfolio again and again, and holds each build that goes on from the one before against a build from nothing, every file byte
 * for byte: pages, data, pictures, search index, form.
 */
export async function* proveKept({ edits, seed }: { edits: number; seed: number }): AsyncGenerator<Outcome> {
	const root = join(projectFolder, '.build', `kept-${seed}`);
	rmSync(root, { recursive: true, force: true });
	// Two programs, so that both builds can go on at once.
	const [going, whole] = [join(root, 'going'), join(root, 'whole')];
	for (const project of [going, whole]) {
		copyProgram(projectFolder, project);
		linkLibraries(join(projectFolder, 'node_modules'), join(project, 'node_modules'));
	}
	const edited: Edited = { project: going, content: join(root, 'content'), day: '2026-11-26' };
	mkdirSync(edited.content);
	writeStart(edited.content, join(projectFolder, 'tests', 'fixtures'));
	const [out, full, measure] = [join(root, 'out'), join(root, 'full'), join(root, 'measure.json')];
	const build = (folder: string, project: string, ...options: string[]) => {
		const { content, day } = edited;
		return whereItWentWell(runBuild(folder, { content, day, project, options }));
	};
	await build(out, going);

	const row = randomEdits(seed);
	for (let count = 0; count < edits; count++) {
		const before = pagesIn(out);
		const edit = await nextEdit(row, edited);
		cpSync(join(going, 'src'), join(whole, 'src'), { recursive: true });
		rmSync(measure, { force: true });
		await Promise.all([build(out, going, '--measure', measure), build(full, whole, '--force')]);
		// No note where nothing had changed and nothing was built.
		const { made, pages, withoutAstro } = existsSync(measure)
			? (JSON.parse(readFileSync(measure, 'utf8')) as { made: string[]; pages: number; withoutAstro: boolean })
			: { made: [], pages: before.size, withoutAstro: true };
		const after = pagesIn(out);
		const wholly = made.length === pages;
		yield {
			edit: edit.name,
			wrong: differences(out, full),
			needless: wholly ? [] : made.filter((page) => after.get(page)?.equals(before.get(page) ?? Buffer.of())),
			made: made.length,
			pages,
			withoutAstro,
		};
	}
	rmSync(root, { recursive: true });
}
