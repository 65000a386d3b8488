import { placeOf } from '../portfolio/rules/file-rules.ts';
import type { LinkTargets } from '../portfolio/rules/link-rules.ts';
import { portfolioFaults, type DraftOf, type PlacedFault, type PortfolioDraft } from '../portfolio/rules/portfolio-rules.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';
import { linkTargets } from './check-links.ts';
import type { PictureFiles, SvgKind } from './check-pictures.ts';
import type { ReadEntry } from './read-entry.ts';
import type { ReadFile } from './read-file.ts';

/** What other files need to know about a file. */
export interface FileFacts {
	path: string;
	/** Ids of the headings in its text. */
	anchors?: readonly string[];
	/** How many sources it has: each has an anchor of its own. */
	sources?: number;
	/** The valid keys that rules between files read; left out where the file could not be read. */
	draft?: unknown;
}

/** What the rest of the portfolio has, as far as a single file's check needs it. Plain JSON, about a hundred bytes a file. */
export interface Surroundings {
	/** The content folder's own name, which begins every path in a report. */
	folder: string;
	/** Files that are read, in the order of the folder: where two want the same, the first has it. */
	files: readonly FileFacts[];
	/** Paths of all other files. */
	pictures: readonly string[];
	/** What the SVG pictures hold. */
	svg: Readonly<Record<string, SvgKind>>;
}

/** The keys that rules between files read, by kind of file; of the other kinds, only that they could be read. */
const shared: { [Name in CollectionName]?: (draft: DraftOf<Name>) => unknown } = {
	exempel: ({ utkast, tidigare_id }) => ({ utkast, tidigare_id: tidigare_id?.filter((id) => id !== undefined) }),
	organisationer: ({ hemma }) => ({ hemma }),
	webbplats: ({ organisation }) => ({ organisation }),
	delasSa: () => [],
	delasInte: (words) => words.filter((word) => word !== undefined),
};

/** What a file tells the others about itself. */
function factsOf({ file, collection, draft, body }: ReadEntry): FileFacts {
	const sources = (draft as { kallor?: unknown } | undefined)?.kallor;
	const share = shared[collection] as ((draft: unknown) => unknown) | undefined;
	return {
		path: file,
		...(body.anchors.size > 0 && { anchors: [...body.anchors] }),
		...(Array.isArray(sources) && sources.length > 0 && { sources: sources.length }),
		...(draft !== undefined && { draft: share?.(draft) ?? {} }),
	};
}

/** A file's facts with its whole draft, for the rules that look from it to the others. */
const ownFacts = (entry: ReadEntry): FileFacts => ({ ...factsOf(entry), draft: entry.draft });

/** The surroundings that files make up together. @param whole keeps all of each draft, so that every file's own faults can be asked for */
export const together = (folder: string, files: readonly ReadFile[], whole = false): Surroundings => ({
	folder,
	files: files.flatMap(({ entry }) => (entry ? [whole ? ownFacts(entry) : factsOf(entry)] : [])),
	pictures: files.flatMap(({ path, entry }) => (entry ? [] : [path])),
	svg: Object.fromEntries(files.flatMap(({ path, svg }) => (svg ? [[path, svg]] : []))),
});

/** The same surroundings with a file in place of the one with its path, or after the others where there is none. */
export function withFile(around: Surroundings, { path, entry }: ReadFile): Surroundings {
	if (!entry) return { ...around, pictures: [...around.pictures, path] };
	const own = ownFacts(entry);
	const at = around.files.findIndex((facts) => facts.path === path);
	return { ...around, files: at < 0 ? [...around.files, own] : around.files.with(at, own) };
}

/** Surroundings put in order for looking things up. */
export interface Standing {
	folder: string;
	/** The file that has this file's id already, if there is one. */
	sameId(path: string): string | undefined;
	pictures: PictureFiles;
	targets: LinkTargets;
	/** Faults between files, by the file they are told in; also those of files that are not there. */
	faults: ReadonlyMap<string, readonly PlacedFault[]>;
}

export function standingOf({ folder, files, pictures, svg }: Surroundings): Standing {
	const entries = files.flatMap((facts) => {
		const { collection, id = '' } = placeOf(facts.path);
		return collection ? [{ ...facts, collection, id, file: facts.path }] : [];
	});
	const firstWithId = new Map<string, string>();
	const key = ({ collection, id }: { collection?: string; id?: string }) => `${collection}/${id}`;
	for (const entry of entries) if (!firstWithId.has(key(entry))) firstWithId.set(key(entry), entry.path);

	const portfolio: Record<string, unknown[]> = Object.fromEntries(Object.keys(collections).map((name) => [name, []]));
	for (const entry of entries) portfolio[entry.collection]?.push(entry);
	const faults = new Map<string, PlacedFault[]>();
	// Each draft came out of its own collection's schema.
	for (const fault of portfolioFaults(portfolio as unknown as PortfolioDraft)) {
		faults.set(fault.file, [...(faults.get(fault.file) ?? []), fault]);
	}

	const paths = new Set([...files.map(({ path }) => path), ...pictures]);
	return {
		folder,
		sameId(path) {
			const first = firstWithId.get(key(placeOf(path)));
			return first === path ? undefined : first;
		},
		pictures: { has: (path) => paths.has(path), paths: () => [...paths], svg: (path) => svg[path] },
		targets: linkTargets(entries),
		faults,
	};
}
