/**
 * `npm run bench:build [-- --sizes 100,1000,5000,10000] [--rounds 3] [--peers astro,eleventy,starlight,vitepress,hugo] [--out file.json]`:
 * what a build costs (with nothing there, with nothing changed, with one case rewritten) beside other generators with the same pages, and
 * how that stands against what is aimed at. Starlight and VitePress take minutes: without `--peers` they are left out over 1,000 cases.
 *
 * Linux only: processor time and memory are read from `/proc`. Needs 2 GB of memory at 10,000 cases and some GB on the disk, in `.build/`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../../src/site/settings.ts';
import { aimsOf } from './aims.ts';
import { caseId, portfolioFiles, withRevision } from './generate.ts';
import type { PeerName } from './peer-files.ts';
import { outputOf, type Build, type Output, type Run } from './results.ts';
import { benchFolder, hasHugo, installPeers, ours, peer, type Measured, type Subject } from './subjects.ts';
import { printAims, printSize } from './tables.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '100,1000,5000,10000' },
		rounds: { type: 'string', default: '3' },
		peers: { type: 'string' },
		out: { type: 'string' },
	},
});
const every: readonly PeerName[] = ['astro', 'eleventy', 'starlight', 'vitepress', 'hugo'];
const slow: readonly PeerName[] = ['starlight', 'vitepress'];
const asked = every.filter((name) => !values.peers || values.peers.split(',').includes(name));
const rounds = Number(values.rounds);

installPeers();
const isHere = (name: PeerName) => name !== 'hugo' || hasHugo();
if (!asked.every(isHere)) console.log('Hugo is not installed here (Debian: apt-get install hugo), so it is left out.');

const runs: Run[] = [];
const outputs: Output[] = [];
for (const size of values.sizes.split(',').map(Number)) await measureSize(size);
printAims(aimsOf(runs));
if (values.out) writeFileSync(resolve(projectFolder, values.out), JSON.stringify({ runs, outputs }));

/** The generators take turns, so that whatever else the machine does falls on all of them. */
async function measureSize(size: number): Promise<void> {
	const files = portfolioFiles(size);
	const folder = join(benchFolder, `${size}`);
	const named = asked.filter((name) => isHere(name) && (values.peers || size <= 1000 || !slow.includes(name)));
	const subjects = [ours(folder), ...named.map((name) => peer(name, folder))];
	const changed = Math.floor(size / 2);
	for (const { write } of subjects) write(files);
	for (let round = 1; round <= rounds; round++) {
		for (const subject of subjects) {
			subject.clear();
			await measure(subject, 'cold', { size, round });
			await measure(subject, 'unchanged', { size, round });
			subject.write(withRevision(files, changed, round));
			await measure(subject, 'one case', { size, round });
		}
	}
	outputs.push(...subjects.map(({ name, out }) => outputOf(size, name, out, caseId(changed))));
	printSize(size, runs, outputs);
}

async function measure(subject: Subject, build: Build, at: { size: number; round: number }): Promise<void> {
	const note = (name: string, measured: Measured) => {
		runs.push({ ...measured, ...at, subject: name, build });
		console.log(`${at.size} cases, round ${at.round}, ${name}, ${build}: ${measured.cpu.toFixed(1)} s`);
	};
	note(subject.name, await subject.build());
	if (subject.index) note(`${subject.name}: Pagefind`, await subject.index());
}
