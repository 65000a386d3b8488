import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** GNU's tar, which can be told what to write of times, owners and order. macOS has another under the same name. */
export const findTar = (): string | undefined =>
	['tar', 'gtar'].find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU tar'));

/**
 * Packs a folder as `.tar.gz`, so that the same files and the same moment give the same bytes on any machine.
 *
 * @param name the folder that everything lies in when it is unpacked; letters, digits, dots and hyphens
 * @param moment the time written on each file, in seconds since 1970
 */
export async function packFolder(folder: string, archive: string, { name, moment }: { name: string; moment: number }): Promise<void> {
	const program = findTar();
	if (!program) throw new Error('Det behövs GNU tar för att packa webbplatsen. Installera paketet tar (gnu-tar på macOS) och kör igen.');
	const tar = spawn(
		program,
		[
			'--create',
			'--format=gnu',
			'--sort=name',
			`--mtime=@${moment}`,
			'--owner=0',
			'--group=0',
			'--numeric-owner',
			'--mode=u=rwX,go=rX',
			`--transform=s,^\\.,${name},`,
			`--directory=${folder}`,
			'.',
		],
		{ env: { PATH: process.env['PATH'], LC_ALL: 'C' } as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'inherit'] },
	);
	const ended = new Promise<number | null>((resolve) => tar.once('close', resolve));
	// Node writes no time and no name into the head of the file.
	await pipeline(tar.stdout, createGzip({ level: 9 }), createWriteStream(archive));
	if ((await ended) !== 0) throw new Error(`Det gick inte att packa ${folder}.`);
}
