import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page as Astro notes it for its next build. */
interface Noted {
	cacheKey: string;
	outputFile: string;
}
interface Note {
	routes: Record<string, { dependencyHash: string; paths: Record<string, Noted> }>;
}

/** Astro's name for a page: the file that makes it, and its path. */
export interface PageName {
	component: string;
	pathname: string;
}

const nameOf = ({ component, pathname }: PageName): string => `${component} ${pathname}`;

/**
 * The pages that Astro keeps in its cache, read and added to as Astro does (`experimental.incrementalBuild`), so that it can go on from
 * pages made without it.
 *
 * @param cacheDir Astro's
 */
export function pageCache(cacheDir: string) {
	const noteFile = join(cacheDir, 'incremental-build.json');
	const copy = (file: string) => join(cacheDir, 'dist', file);
	const note = JSON.parse(readFileSync(noteFile, 'utf8')) as Note;
	const before = new Map<string, PageName & { noted: Noted }>(
		Object.entries(note.routes).flatMap(([component, { paths }]) =>
			Object.entries(paths).map(([pathname, noted]) => [nameOf({ component, pathname }), { component, pathname, noted }] as const),
		),
	);
	const still = new Set<string>();
	const files = new Set<string>();
	return {
		/** Takes a page from the last build. @returns whether it was there with this key */
		restore(page: PageName, cacheKey: string, to: string): boolean {
			const known = before.get(nameOf(page))?.noted;
			if (known?.cacheKey !== cacheKey) return false;
			copyFileSync(copy(known.outputFile), to);
			still.add(nameOf(page));
			files.add(known.outputFile);
			return true;
		},
		/** Keeps a page that was made. */
		keep({ component, pathname }: PageName, cacheKey: string, outputFile: string, html: Uint8Array): void {
			// The first page of its kind: what Astro would write of the kind is not known here, so that Astro will make it again.
			const route = (note.routes[component] ??= { dependencyHash: '', paths: {} });
			route.paths[pathname] = { ...route.paths[pathname], cacheKey, outputFile };
			mkdirSync(dirname(copy(outputFile)), { recursive: true });
			writeFileSync(copy(outputFile), html);
			still.add(nameOf({ component, pathname }));
			files.add(outputFile);
		},
		/** Writes the note. Pages that are no more are forgotten. */
		save(): void {
			for (const [name, { component, pathname, noted }] of before) {
				if (still.has(name)) continue;
				delete note.routes[component]?.paths[pathname];
				if (!files.has(noted.outputFile)) rmSync(copy(noted.outputFile), { force: true });
			}
			writeFileSync(noteFile, JSON.stringify(note));
		},
	};
}
