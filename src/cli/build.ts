/**
 * `npm run build [-- --out <folder>] [--force] [--measure <file>]`: checks the content, builds the site beside the old one and swaps them at
 * the end, so that nothing half-built ever replaces the last good output. Where nothing has changed since the last build, it says so and
 * stops; where only content has, pages that show what they showed are taken from there. `--force` builds everything anew.
 * `--measure` writes what each part cost, as JSON: seconds of CPU, which of the pages were made, and whether Astro was needed.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCost } from '../site/cost.ts';
import { digestOf } from '../site/digest.ts';
import { projectFolder } from '../site/settings.ts';
import { keptCache } from '../site-build/kept-cache.ts';
import { lastBuildOf, programDigest, sourcesDigest } from '../site-build/last-build.ts';

process.chdir(projectFolder);
const { values } = parseArgs({
	options: { out: { type: 'string', default: 'dist' }, force: { type: 'boolean', default: false }, measure: { type: 'string' } },
});
const out = resolve(projectFolder, values.out);
/** Beside the output, so that the swap is a rename on the same disk. */
const beside = (suffix: string) => join(dirname(out), `.${basename(out)}-${suffix}`);
const fresh = beside('ny');
const previous = beside('gammal');
/** One cache per output, so that two builds never meet. */
const cacheDir = join(projectFolder, 'node_modules', '.astro', digestOf([out]).slice(0, 8));

const lastBuild = lastBuildOf(join(cacheDir, 'last-build.json'));
const program = programDigest();
const sources = sourcesDigest(program);

if (!values.force && lastBuild.isSame(sources, out)) console.log(`Inget har ändrats sedan förra bygget. Webbplatsen ligger i ${out}.`);
else await build();

async function build(): Promise<void> {
	try {
		const cache = keptCache(cacheDir);
		const force = !cache.fits(program, { force: values.force });
		// Only here: loading what builds takes longer than seeing that there is nothing to do.
		const { buildSite } = await import('../site-build/build-site.ts');
		const { withoutAstro } = await buildSite({ site: fresh, cacheDir, force });
		rmSync(previous, { recursive: true, force: true });
		if (existsSync(out)) renameSync(out, previous);
		renameSync(fresh, out);
		rmSync(previous, { recursive: true, force: true });
		const { made, pages } = cache.note(program);
		lastBuild.note(sources, out);
		console.log(`Klart. ${made.length} av ${pages} sidor är nya eller ändrade. Webbplatsen ligger i ${out}.`);
		if (values.measure) writeFileSync(values.measure, JSON.stringify({ ...buildCost, made, pages, withoutAstro }));
	} catch (error) {
		const { name, message, hint } = error as Error & { hint?: string };
		console.error([name === 'ContentError' ? message : (error as Error).stack, hint].filter(Boolean).join('\n\n'));
		process.exitCode = 1;
	}
}
