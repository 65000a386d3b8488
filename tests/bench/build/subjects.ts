import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { digestOf } from '../../../src/site/digest.ts';
import { projectFolder } from '../../../src/site/settings.ts';
import { costOf, type Cost } from '../measure.ts';
import { writeFiles, type ContentFile } from './generate.ts';
import { peerFiles, type PeerName, type TextFile } from './peer-files.ts';

/** Everything that is measured lies here, beside the libraries that the peers share. */
export const benchFolder = join(projectFolder, '.build', 'bench-build');

/** The day that each site is built on. */
const day = '2026-11-26';

/** Seconds of CPU of each part, how many pages there are, those that were made, and whether Astro was needed. */
export type Parts = Readonly<Record<string, number>> & { readonly made: readonly string[]; readonly withoutAstro: boolean };

/** A build, and what the project says that its parts took. */
export interface Measured extends Cost {
	parts?: Parts;
}

/** A generator with a site of its own, on its way from one content to the next. */
export interface Subject {
	name: string;
	/** The folder of the finished site. */
	out: string;
	write(files: readonly ContentFile[]): void;
	/** Removes output and caches. */
	clear(): void;
	build(): Promise<Measured>;
	/** A search index over the output, where the build makes none itself. */
	index?(): Promise<Measured>;
}

const ownLibraries = join(projectFolder, 'node_modules');
const peerLibraries = join(benchFolder, 'node_modules');
const program = (name: string): readonly [string, string] => [process.execPath, realpathSync(join(peerLibraries, '.bin', name))];

/** The peers' libraries, as their lock file says, beside what is measured and never in the project's own. */
export function installPeers(): void {
	const sources = ['package.json', 'package-lock.json'].map(
		(name) => [join(import.meta.dirname, 'peers', name), join(benchFolder, name)] as const,
	);
	const isSame = sources.every(([from, to]) => existsSync(to) && readFileSync(from, 'utf8') === readFileSync(to, 'utf8'));
	if (isSame && existsSync(join(peerLibraries, '.package-lock.json'))) return;
	console.log('Installing the peers …');
	mkdirSync(benchFolder, { recursive: true });
	rmSync(peerLibraries, { recursive: true, force: true });
	for (const [from, to] of sources) copyFileSync(from, to);
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: benchFolder, stdio: 'inherit' });
	if (status !== 0) throw new Error('The peers could not be installed.');
}

export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Writes files into a folder, and the second time only those that differ. */
function writer(folder: string) {
	let before: readonly TextFile[] | undefined;
	return (files: readonly TextFile[]) => {
		writeFiles(folder, files, before);
		before = files;
	};
}

const remove = (...paths: readonly string[]) => paths.forEach((path) => rmSync(path, { recursive: true, force: true }));

/** This project, as its own command builds it: checks, site, search index and form. */
export function ours(sizeFolder: string): Subject {
	const content = join(sizeFolder, 'content');
	const out = join(sizeFolder, 'ours');
	const parts = join(sizeFolder, 'ours-parts.json');
	const env = { PORTFOLIO_CONTENT: content, PORTFOLIO_TODAY: day, NO_COLOR: '1' };
	return {
		name: 'ours',
		out,
		write: writer(content),
		// The site's cache has the name that `src/cli/build.ts` gives it, the form's the one in `src/editor-build/bundle.ts`.
		clear: () => remove(out, join(ownLibraries, '.astro', digestOf([out]).slice(0, 8)), join(ownLibraries, '.astro', 'redigera')),
		async build() {
			remove(parts);
			const command = [process.execPath, 'src/cli/build.ts', '--out', out, '--measure', parts] as const;
			const cost = await costOf(command, { cwd: projectFolder, env, log: join(sizeFolder, 'ours.log') });
			// Where nothing has changed there are no parts.
			return { ...cost, ...(existsSync(parts) && { parts: JSON.parse(readFileSync(parts, 'utf8')) as Parts }) };
		},
	};
}

const commands: Record<PeerName, () => readonly [string, ...string[]]> = {
	astro: () => [...program('astro'), 'build'],
	eleventy: () => [...program('eleventy'), '--quiet'],
	starlight: () => [...program('astro'), 'build'],
	vitepress: () => [...program('vitepress'), 'build'],
	hugo: () => ['hugo', '--quiet'],
};
const outputs: Partial<Record<PeerName, string>> = { vitepress: '.vitepress/dist', hugo: 'public' };
const caches = ['node_modules', '.astro', '.vitepress/cache', 'resources', '.hugo_build.lock'];

export function peer(name: PeerName, sizeFolder: string): Subject {
	const folder = join(sizeFolder, name);
	const out = join(folder, outputs[name] ?? 'dist');
	const options = { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }, log: join(sizeFolder, `${name}.log`) };
	const write = writer(folder);
	return {
		name,
		out,
		write: (files) => write(peerFiles(name, files)),
		clear: () => remove(out, ...caches.map((path) => join(folder, path))),
		build: () => costOf(commands[name](), options),
		...(name === 'astro' && { index: () => costOf([...program('pagefind'), '--site', out, '--quiet'], options) }),
	};
}
