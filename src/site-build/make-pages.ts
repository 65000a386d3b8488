import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { StaticPaths, type PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { publicAddress } from '../site/settings.ts';
import { pageCache } from './page-cache.ts';
import type { Program } from './kept-program.ts';

const statusPages = /^\/(?:404|500)$/;

/** The address within the site that Astro would ask for, and the file it would write. A page's address ends with a slash. */
function placeOf({ pathname, route }: PathWithRoute): { address: string; file: string } {
	const name = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return { address: name, file: name };
	return { address: name && `${name}/`, file: statusPages.test(pathname) ? `${name}.html` : join(name, 'index.html') };
}

/** Pictures are cut and packed by Astro's own build, which a page asks for through this. */
const refused = () => {
	throw new Error('A page with a picture has changed.');
};
const noPictures = { addStaticImage: refused, referencedImages: { add: refused } };

/**
 * Makes the pages and data files of a site with a program that Astro has compiled, and takes from the last build those whose key is the same,
 * as Astro does.
 *
 * @returns each page's address within the site
 * @throws where a page needs what only Astro's own build does, or where something is wrong, which Astro's build will say better
 */
export async function makePages(program: Program, cacheDir: string, site: string): Promise<string[]> {
	const kept = pageCache(cacheDir);
	const { site: origin, base } = publicAddress();
	const files = new Set<string>();
	const addresses: string[] = [];
	Object.assign(globalThis, { astroAsset: { ...noPictures } });
	try {
		for (const path of await new StaticPaths(program).getAll()) {
			const { pathname, route, cacheKey } = path;
			const { address, file } = placeOf(path);
			if (files.has(file)) throw new Error(`Two pages have the address ${address}.`);
			files.add(file);
			if (route.type === 'page') addresses.push(address);
			const to = join(site, file);
			const name = { component: route.component, pathname };
			mkdirSync(dirname(to), { recursive: true });
			if (cacheKey !== undefined && kept.restore(name, cacheKey, to)) continue;
			const content = await made(program, route, new URL(`${base}${address}`, origin));
			writeFileSync(to, content);
			if (cacheKey !== undefined) kept.keep(name, cacheKey, file, content);
		}
	} finally {
		Reflect.deleteProperty(globalThis, 'astroAsset');
	}
	kept.save();
	return addresses;
}

async function made(program: Program, route: RouteData, address: URL): Promise<Uint8Array> {
	const response = await program.render(new Request(address), { routeData: route });
	const isWhole = response.status === 200 || (response.status === 404 && statusPages.test(route.route));
	if (!response.body || !isWhole) throw new Error(`${address.href} answered ${response.status}.`);
	return Buffer.from(await response.arrayBuffer());
}
