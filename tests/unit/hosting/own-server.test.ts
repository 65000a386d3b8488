import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashedFiles } from '../../../src/site/hosting.ts';
import { projectFolder } from '../../../src/site/settings.ts';

const script = join(projectFolder, 'deploy/byt-utgava.sh');

let root: string;
let server: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'server-'));
	server = join(root, 'srv');
	mkdirSync(server);
});
afterEach(() => rmSync(root, { recursive: true }));

/** A built site whose start page names a style of its own. Releases are named by the second, so each is moved aside in time. */
function build(version: string): string {
	const folder = join(root, version);
	mkdirSync(join(folder, '_astro'), { recursive: true });
	mkdirSync(join(folder, 'pagefind'));
	mkdirSync(join(folder, '.well-known'));
	for (const file of ['404.html', `_astro/stil.${version}.css`, `pagefind/pagefind.${version}.pf_meta`, '.well-known/security.txt'])
		writeFileSync(join(folder, file), version);
	writeFileSync(join(folder, 'index.html'), `${version} _astro/stil.${version}.css`);
	writeFileSync(join(folder, 'pagefind', 'pagefind.js'), version);
	return folder;
}

/** What stands in for `date`, so that no test waits for the next second. */
let second = 0;
function environment() {
	const bin = join(root, 'bin');
	mkdirSync(bin, { recursive: true });
	writeFileSync(join(bin, 'date'), `#!/bin/sh\necho 2026-11-27T1200${String(second++).padStart(2, '0')}\n`, { mode: 0o755 });
	return { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
}

const publish = (folder: string) => execFileSync('sh', [script, folder, server], { env: environment(), encoding: 'utf8' });
const goBack = () => execFileSync('sh', [script, '--tillbaka', server], { encoding: 'utf8' });
const shown = (file: string) => readFileSync(join(server, 'nuvarande', file), 'utf8');

describe.runIf(process.platform === 'linux')('a release on a server of your own', () => {
	test('is the whole site, hidden files too, in a folder of its own', () => {
		publish(build('ett'));

		expect(shown('index.html')).toContain('ett');
		expect(shown('.well-known/security.txt')).toBe('ett');
		expect(readlinkSync(join(server, 'nuvarande'))).toMatch(/^utgavor\/2026-/);
	});

	test('takes the place of the one before, which is a step away, and back again', () => {
		publish(build('ett'));
		publish(build('två'));
		expect(shown('index.html')).toContain('två');

		goBack();
		expect(shown('index.html')).toContain('ett');

		goBack();
		expect(shown('index.html')).toContain('två');
	});

	test('still has the files that an open page of the release before asks for, and no older ones', () => {
		for (const version of ['ett', 'två', 'tre']) publish(build(version));

		expect(readdirSync(join(server, 'nuvarande', '_astro')).sort()).toEqual(['stil.tre.css', 'stil.två.css']);
		expect(shown('pagefind/pagefind.två.pf_meta')).toBe('två');
		expect(shown('pagefind/pagefind.js')).toBe('tre');
	});

	test('never leaves a reader without a page, or a page without its files', async () => {
		const sites = ['ett', 'två'].map(build);
		publish(sites[0]!);
		let ended = false;
		const env = environment();
		// Each second has a number of its own while many releases follow on each other.
		writeFileSync(
			join(root, 'bin', 'date'),
			`#!/bin/sh\nn=$(cat '${root}/n' 2>/dev/null || echo 0)\necho $((n + 1)) >'${root}/n'\necho 2026-$n\n`,
			{
				mode: 0o755,
			},
		);
		const many = `for n in 1 2 3 4 5 6 7 8; do sh '${script}' '${sites[1]}' '${server}'; sh '${script}' '${sites[0]}' '${server}'; done`;
		const publishing = spawn('sh', ['-ec', many], { env, stdio: 'ignore' });
		const code = new Promise<number | null>((resolve) => publishing.once('close', resolve)).finally(() => (ended = true));
		let read = 0;
		const missing: string[] = [];
		while (!ended) {
			try {
				const [, style = ''] = shown('index.html').split(' ');
				shown(style);
				read++;
			} catch (error) {
				missing.push(String(error));
			}
			await setImmediate();
		}

		expect(await code).toBe(0);
		expect(missing).toEqual([]);
		expect(read).toBeGreaterThan(20);
	});

	test('is not made of a folder that is no site, and there is no way back from the first: both are said in a sentence', () => {
		publish(build('ett'));
		const empty = spawnSync('sh', [script, root, server], { encoding: 'utf8' });
		const back = spawnSync('sh', [script, '--tillbaka', server], { encoding: 'utf8' });

		expect([empty.status, empty.stderr]).toEqual([1, `Det finns ingen byggd webbplats i ${root}.\n`]);
		expect([back.status, back.stderr]).toEqual([1, `Det finns ingen tidigare utgåva i ${server}.\n`]);
		expect(shown('index.html')).toContain('ett');
		expect(existsSync(join(server, 'forra'))).toBe(false);
	});
});

test('the files that go along are those that never change under their name, all of them and no others', () => {
	const [, expression = ''] = /grep -E '(.*?)'/.exec(readFileSync(script, 'utf8')) ?? [];
	const goesAlong = (file: string) => new RegExp(expression).test(`./${file}`);

	for (const files of hashedFiles) expect(goesAlong(files.replace('*', 'a.1')), files).toBe(true);
	for (const file of ['index.html', 'pagefind/pagefind.js', 'sok/ord.bin', 'redigera/preview.js', 'exempel/_astro/x'])
		expect(goesAlong(file)).toBe(false);
});
