import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTar } from '../../../src/release/archive.ts';
import { filesWithin } from '../../../src/release/files-within.ts';
import { projectFolder } from '../../../src/site/settings.ts';

/* The command as a person and the workflows run it, on a small site. */

let root: string;
let site: string;

const write = (path: string, text: string) => {
	mkdirSync(join(site, path, '..'), { recursive: true });
	writeFileSync(join(site, path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'version-'));
	site = join(root, 'dist');
	for (const path of ['index.html', '404.html', 'exempel/ett/index.html', 'exempel/ett-till/index.html', '.well-known/security.txt'])
		write(path, `Här är ${path}`);
	write('_astro/bild.1.png', '\0\u0001\u0002');
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param before lines of the list that the version before had */
function release(out: string, { before, ended, version = 'v1.2.0' }: { before?: string[]; ended?: string; version?: string } = {}) {
	const content = join(root, 'content');
	mkdirSync(content, { recursive: true });
	if (ended !== undefined) writeFileSync(join(content, 'borttagna-adresser.txt'), ended);
	const list = join(root, 'förra.txt');
	if (before) writeFileSync(list, before.join('\n'));
	const args = ['--dir', site, '--out', join(root, out), '--version', version, ...(before ? ['--previous', list] : [])];
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', ...args], {
		cwd: projectFolder,
		encoding: 'utf8',
		env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600', PORTFOLIO_CONTENT: content },
	});
	return { status, said: stdout + stderr, folder: join(root, out) };
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

// Somebody at home may do without GNU tar; a build server has it.
describe.runIf(findTar() !== undefined || process.env['CI'] !== undefined)('what is kept of a version', () => {
	test('the archive holds the whole site, byte for byte as its list of files says', () => {
		const { folder, status } = release('ut');
		expect(status).toBe(0);
		const unpacked = join(root, 'uppackad');
		mkdirSync(unpacked);

		execFileSync('tar', ['-xzf', join(folder, 'portfolj-v1.2.0.tar.gz'), '-C', unpacked]);

		expect(readdirSync(unpacked)).toEqual(['portfolj-v1.2.0']);
		const inside = join(unpacked, 'portfolj-v1.2.0');
		const listed = read(folder, 'MANIFEST')
			.trimEnd()
			.split('\n')
			.map((line) => line.split('  '));
		expect(listed.map(([, , path]) => path)).toEqual(filesWithin(site));
		expect(filesWithin(inside)).toEqual(filesWithin(site));
		expect(listed.map(([digest, bytes]) => [digest, Number(bytes)])).toEqual(
			filesWithin(inside).map((path) => [sha256(join(inside, path)), readFileSync(join(inside, path)).length]),
		);
	});

	test.runIf(existsSync('/usr/bin/sha256sum'))('the checksums are such that sha256sum takes, and finds a changed file by', () => {
		const { folder } = release('ut');
		const check = () => spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

		expect(check().stdout).toBe('MANIFEST: OK\nadresser.txt: OK\nportfolj-v1.2.0.tar.gz: OK\n');

		writeFileSync(join(folder, 'adresser.txt'), '/annat/\n');
		expect(check().status).toBe(1);
	});

	test('the same site gives the same bytes, whenever and by whom its files were written', () => {
		const first = release('ett').folder;
		for (const file of filesWithin(site)) {
			utimesSync(join(site, file), 1, 1);
			chmodSync(join(site, file), 0o600);
		}

		const second = release('två').folder;

		for (const name of readdirSync(first))
			expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true);
		expect(readdirSync(second)).toEqual(readdirSync(first));
	});

	test('the list of addresses goes on from the version before', () => {
		const { folder, status } = release('ut', { before: ['/', '/exempel/ett/'] });

		expect(status).toBe(0);
		expect(read(folder, 'adresser.txt')).toBe('/\n/.well-known/security.txt\n/exempel/ett-till/\n/exempel/ett/\n');
	});

	test('an address that is decided to end does not stop it, and is still remembered', () => {
		const { status, folder } = release('ut', { before: ['/exempel/borta/'], ended: '/exempel/borta/ Gallrat 2026-12-01' });

		expect(status).toBe(0);
		expect(read(folder, 'adresser.txt')).toContain('/exempel/borta/\n');
	});
});

test('a published address without a page stops the version, and nothing is written', () => {
	const { status, said, folder } = release('ut', { before: ['/', '/exempel/borta/'] });

	expect(status).toBe(1);
	expect(said).toContain('Adresser som har varit publicerade har ingen sida längre (1):\n  /exempel/borta/\n');
	expect(said).toContain('tidigare_id');
	expect(said).not.toMatch(/Error|at file/);
	expect(() => readdirSync(folder)).toThrow();
});

test.each([
	['a list that is none', () => release('ut', { before: ['<!doctype html>'] }), '”<!doctype” börjar inte med snedstreck'],
	['a name that no file may have', () => release('ut', { version: '../v1' }), 'Versionen kan inte heta ”../v1”'],
])('%s is refused in a sentence', (_, run, sentence) => {
	const { status, said } = run();

	expect(status).toBe(1);
	expect(said).toContain(sentence);
	expect(said).not.toContain('at file');
});
