import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { projectFolder } from '../site/settings.ts';
import { searchLayerFile } from './search-layer.ts';

/**
 * The pages' program as Astro has compiled it. While neither the project's own program nor what of the content is compiled into it
 * changes, it can make pages again without Astro reading, checking and bundling everything first.
 */
export interface Program extends StaticPathsApp {
	render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** As Astro hands it to its own build: what a page needs besides its program. */
interface Compiled extends Program {
	setInternals(internals: { pagesByKeys: Map<string, object> }): void;
	setOptions(options: object): void;
}

/** A kind of page, and the style sheets that Astro has found for it. */
export type PageKinds = ReadonlyMap<string, { component: string; styles: readonly object[] }>;

const parts = { server: 'server', browser: 'browser', kinds: 'kinds.json', compiled: 'compiled' };

/** A compiled program in a folder of the cache. */
export function keptProgram(folder: string) {
	const place = (part: keyof typeof parts) => join(folder, parts[part]);
	return {
		/**
		 * Keeps what Astro has compiled, when the pages are made and their pictures too. Where it does not lie as this version of Astro puts
		 * it, nothing is kept, and Astro makes the next site as well.
		 *
		 * @param site the folder that Astro builds in
		 */
		keep(site: string, kinds: PageKinds): void {
			rmSync(folder, { recursive: true, force: true });
			// Astro runs it within the project, and puts it there where the site lies elsewhere.
			const server = join(site.startsWith(projectFolder) ? site : join(projectFolder, '.astro'), '.prerender');
			if (!existsSync(server)) return;
			cpSync(server, place('server'), { recursive: true });
			for (const name of ['_astro', searchLayerFile]) cpSync(join(site, name), join(place('browser'), name), { recursive: true });
			writeFileSync(place('kinds'), JSON.stringify([...kinds].map(([key, { component, styles }]) => [key, { component, styles }])));
		},

		/** Notes what of the content is compiled into it, after a build that went well. */
		note(compiled: string): void {
			if (existsSync(folder)) writeFileSync(place('compiled'), compiled);
		},

		/** Whether the same is compiled into it. */
		fits: (compiled: string): boolean => existsSync(place('compiled')) && readFileSync(place('compiled'), 'utf8') === compiled,

		/** Puts style sheets, scripts and pictures where a site is to be. */
		writeBrowserFiles: (site: string): void => cpSync(place('browser'), site, { recursive: true }),

		/** The program, with the content at hand. Once in a process: it remembers what it has read. */
		async start(): Promise<Program> {
			const [entry = ''] = globSync('prerender-entry.*.mjs', { cwd: place('server') });
			const { app } = (await import(pathToFileURL(join(place('server'), entry)).href)) as { app: Compiled };
			app.setInternals({ pagesByKeys: new Map(JSON.parse(readFileSync(place('kinds'), 'utf8')) as [string, object][]) });
			app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
			return app;
		},
	};
}
