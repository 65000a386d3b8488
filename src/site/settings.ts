import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The project's root folder, absolute. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The portfolio's folder, absolute: `PORTFOLIO_CONTENT` (relative to the project, or absolute), else `content`. */
export const contentFolder = resolve(projectFolder, process.env['PORTFOLIO_CONTENT'] ?? 'content');

/** Names the variable that says which folder this process has checked already. */
export const checkedFolder = 'PORTFOLIO_CHECKED';

/** Names the variable that says that what is kept from the last build may be used: the build command has seen that it fits. */
export const keptIsSound = 'PORTFOLIO_KEPT_IS_SOUND';

/** The build day: `PORTFOLIO_TODAY` (ÅÅÅÅ-MM-DD), else today in Sweden. */
export const today =
	process.env['PORTFOLIO_TODAY'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/**
 * Where the portfolio is published, from `adress` in `webbplats.yaml`. An address with a path, such as
 * `https://example.org/innovation/`, gives that path as base for every link.
 * Without a readable address (the content check says so) the site builds for its root.
 */
export function publicAddress(folder = contentFolder): { site: string; base: string } {
	try {
		const { origin, pathname } = new URL(parse(readFileSync(resolve(folder, 'webbplats.yaml'), 'utf8')).adress);
		return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
	} catch {
		return { site: 'https://example.org', base: '/' };
	}
}
