/**
 * `npm run check:build [-- --dir <folder>]`: builds everything anew beside a built site, with nothing kept from before, and compares
 * every file. Ends with code 1 where they differ: what was kept from an earlier build was then not as it should be.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { differences } from '../release/compare-folders.ts';
import { projectFolder } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';

const shown = 20;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const kept = builtFolder(values.dir);
const whole = join(projectFolder, '.build', 'hel');

const { status } = spawnSync(process.execPath, ['src/cli/build.ts', '--out', whole, '--force'], { cwd: projectFolder, stdio: 'inherit' });
if (status === 0) report(differences(kept, whole));
else process.exitCode = 1;

function report(found: readonly string[]): void {
	if (found.length === 0) return console.log(`${kept} är som ett bygge från början.`);
	console.error([`${kept} är inte som ett bygge från början. ${found.length} filer skiljer sig:`, ...found.slice(0, shown)].join('\n'));
	if (found.length > shown) console.error('…');
	console.error('Är den byggd samma dag, ur samma innehåll, bygger du om den: npm run build -- --force');
	process.exitCode = 1;
}
