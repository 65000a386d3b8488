import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { digestOf, partsOf } from '../site/digest.ts';

interface Bundled {
	/** Where it is kept. */
	place: string;
	/** The project. Paths are from here. */
	root: string;
	/** The folder that its own modules lie in, among others. */
	sources: string;
	/** What it is made of besides its modules: libraries, settings, how they are put together. */
	others: readonly string[];
	/** Writes it to a folder. @returns its modules, as the bundler names them */
	make: (folder: string) => Promise<readonly string[]>;
}

/**
 * A bundle, made again only when one of its modules or `others` has changed. The modules are noted when it is made: which they are
 * cannot change without one of them changing, since each names what it imports by its whole file name.
 *
 * @returns the folder it lies in
 */
export async function keptBundle({ place, root, sources, others, make }: Bundled): Promise<string> {
	const inRoot = (paths: readonly string[]) => paths.map((path) => join(root, path));
	const madeOf = (paths: readonly string[]) => digestOf(partsOf(inRoot([...others, ...paths]), root));
	const files = (folder: string) => join(folder, 'files');
	const note = (folder: string) => join(folder, 'made-of.json');
	if (existsSync(note(place))) {
		const { modules, digest } = JSON.parse(readFileSync(note(place), 'utf8')) as { modules: string[]; digest: string };
		if (madeOf(modules) === digest) return files(place);
	}
	const fresh = `${place}-${process.pid}`;
	const before = madeOf([sources]);
	const all = await make(files(fresh));
	const modules = all.filter(isAbsolute).map((module) => relative(root, module));
	// Those of libraries are held by the list of their versions, which is among the others.
	const own = modules.filter((path) => !/^(?:\.\.|node_modules)/.test(path)).sort();
	// What was changed while it was bundled may be in it as it was.
	const digest = madeOf([sources]) === before ? madeOf(own) : '';
	writeFileSync(note(fresh), JSON.stringify({ modules: own, digest }));
	mkdirSync(dirname(place), { recursive: true });
	rmSync(place, { recursive: true, force: true });
	renameSync(fresh, place);
	return files(place);
}
