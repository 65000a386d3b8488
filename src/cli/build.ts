/**
 * `npm run build [-- --out <folder>] [--force]`: checks the content, builds the site beside the old one and swaps them at the end,
 * so that nothing half-built ever replaces the last good output. Where nothing has changed since the last build, it says so and stops.
 */
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedFolder, contentFolder, projectFolder, today } from '../site/settings.ts';
import { lastBuildOf, sourcesDigest } from './last-build.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, force: { type: 'boolean', default: false } } });
const out = resolve(projectFolder, values.out);
/** Beside the output, so that the swap is a rename on the same disk. */
const beside = (suffix: string) => join(dirname(out), `.${basename(out)}-${suffix}`);
const fresh = beside('ny');
const previous = beside('gammal');
/** One cache per output, so that two builds never meet. */
const cacheDir = join(projectFolder, 'node_modules', '.astro', createHash('sha256').update(out).digest('hex').slice(0, 8));

const lastBuild = lastBuildOf(join(cacheDir, 'last-build.json'));
const sources = sourcesDigest();

if (!values.force && lastBuild.isSame(sources, out)) console.log(`Inget har ändrats sedan förra bygget. Webbplatsen ligger i ${out}.`);
else await buildSite();

async function buildSite(): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	try {
		// Only here: loading Astro takes longer than seeing that there is nothing to do.
		const [{ build }, { stopOnFaults }] = await Promise.all([import('astro'), import('../content-check/stop-on-faults.ts')]);
		// Before Astro starts: its own log would put an English line above the report.
		const warnings = await stopOnFaults(contentFolder, today);
		if (warnings) console.log(warnings);
		process.env[checkedFolder] = contentFolder;
		rmSync(fresh, { recursive: true, force: true });
		// `force`: Astro's cache does not notice a changed schema or Markdown plugin.
		await build({ root: projectFolder, outDir: fresh, cacheDir, force: true, logLevel: 'error' });
		rmSync(previous, { recursive: true, force: true });
		if (existsSync(out)) renameSync(out, previous);
		renameSync(fresh, out);
		rmSync(previous, { recursive: true, force: true });
		lastBuild.note(sources, out);
		console.log(`Klart. Webbplatsen ligger i ${out}.`);
	} catch (error) {
		const { name, message, hint } = error as Error & { hint?: string };
		console.error([name === 'ContentError' ? message : (error as Error).stack, hint].filter(Boolean).join('\n\n'));
		process.exitCode = 1;
	}
}
