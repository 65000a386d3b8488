import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../site/settings.ts';

/** The absolute path of a built site. Where there is none, says so and ends the command with code 1. */
export function builtFolder(dir: string): string {
	const folder = resolve(projectFolder, dir);
	if (existsSync(join(folder, '404.html'))) return folder;
	console.error(`Det finns ingen byggd webbplats i ${folder}. Kör npm run build först.`);
	process.exit(1);
}
