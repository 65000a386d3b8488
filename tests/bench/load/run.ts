/**
 * `npm run bench:load [-- --dir <folder> --seconds <n> --connections <n>]`: how many requests a second the shipped settings for nginx
 * answer, and how long the slowest hundredth waits, on this machine. Beside it the limit: the same nginx with one plain file, as big as
 * the mix's answers are on average. One worker for nginx and one thread for wrk, which also runs here. Medians of three runs, in turns.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtFolder } from '../../../src/cli/built-folder.ts';
import { compressSite } from '../../../src/hosting/compress.ts';
import { readHostedSite } from '../../../src/site/hosted-site.ts';
import { projectFolder, publicAddress } from '../../../src/site/settings.ts';
import { filesIn } from '../../support/built-site.ts';
import { configureNginx, start, startWebServer } from '../../support/web-server.ts';
import { findProgram } from '../../support/web-server-programs.ts';
import { visits } from './mix.ts';

const runs = 3;
const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'dist' },
		seconds: { type: 'string', default: '10' },
		connections: { type: 'string', default: '64' },
	},
});
const wrk = findProgram('wrk');
const script = fileURLToPath(new URL('wrk.lua', import.meta.url));
const folder = join(projectFolder, '.build', 'bench', 'load');
const root = join(folder, 'site');

/** Seconds that a server's workers have used so far, of the processor. Linux counts in hundredths. */
const cpuOf = (pid: number): number =>
	readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
		.split(' ')
		.filter(Boolean)
		.map((child) => readFileSync(`/proc/${child}/stat`, 'utf8').split(' '))
		.reduce((sum, stat) => sum + (Number(stat[13]) + Number(stat[14])) / 100, 0);

interface Result {
	/** Seconds that nginx has used of the processor for these requests. */
	cpu: number;
	requests: number;
	bytes: number;
	duration: number;
	p50: number;
	p99: number;
	errors: number;
}

function load({ origin, pid }: { origin: string; pid: number }, list: string, seconds: string): Result {
	const args = ['--threads', '1', '--connections', values.connections, '--duration', `${seconds}s`, '--script', script, origin, '--', list];
	const before = cpuOf(pid);
	const output = execFileSync(wrk, args, { encoding: 'utf8' });
	const result = { ...(JSON.parse(output.slice(output.lastIndexOf('{'))) as Omit<Result, 'cpu'>), cpu: cpuOf(pid) - before };
	if (result.errors > 0) throw new Error(`${result.errors} of ${result.requests} requests to ${origin} failed.`);
	return result;
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const perCpu = ({ requests, cpu }: Result) => requests / cpu;
const perSecond = ({ requests, duration }: Result) => requests / (duration / 1e6);

/** What is sent for a file: Debian's nginx takes the one that gzip has made smaller, where there is one. */
const sent = (file: string): number => statSync(existsSync(join(root, `${file}.gz`)) ? join(root, `${file}.gz`) : join(root, file)).size;

const plainConf = (port: number) => `server { listen 127.0.0.1:${port}; root ${join(folder, 'plain')}; }`;

rmSync(folder, { recursive: true, force: true });
const { base } = publicAddress();
// The form is a program, and no part of the mix.
cpSync(builtFolder(values.dir), root, { recursive: true, filter: (path) => !/[/\\]redigera[/\\].+\.js/.test(path) });
const asked = visits(filesIn(root));
await compressSite(root);
const size = Math.round(asked.reduce((sum, file) => sum + sent(file), 0) / asked.length);
mkdirSync(join(folder, 'plain'));
writeFileSync(join(folder, 'plain', 'fil'), Buffer.alloc(size, 'a'));
const lists = { mix: join(folder, 'mix.txt'), plain: join(folder, 'plain.txt') };
writeFileSync(lists.mix, asked.map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}\n`).join(''));
writeFileSync(lists.plain, '/fil\n');

const site = await startWebServer('nginx', { folder: join(folder, 'nginx-mix'), site: readHostedSite(root, base), root });
const plainFolder = join(folder, 'nginx-plain');
const plain = await start('nginx', plainFolder, (port) => configureNginx(plainFolder, plainConf(port)));
const results: { mix: Result[]; plain: Result[] } = { mix: [], plain: [] };
try {
	for (const [kind, server] of [
		['mix', site],
		['plain', plain],
	] as const)
		load(server, lists[kind], '1');
	for (let run = 0; run < runs; run++)
		for (const [kind, server] of [
			['mix', site],
			['plain', plain],
		] as const)
			results[kind].push(load(server, lists[kind], values.seconds));
} finally {
	await Promise.all([site.stop(), plain.stop()]);
}

console.log(`${new Set(asked).size} files asked for in ${asked.length} requests, ${(size / 1024).toFixed(1)} kB each on average as sent;`);
console.log(`${values.connections} connections, ${runs} runs of ${values.seconds} s each.\n`);
console.log('                       requests/s   p50 (ms)   p99 (ms)   nginx CPU per request (µs)');
for (const [kind, name] of [
	['mix', 'the site, shipped conf'],
	['plain', 'one plain file        '],
] as const) {
	const columns = [
		middle(results[kind].map(perSecond)).toFixed(0).padStart(10),
		(middle(results[kind].map(({ p50 }) => p50)) / 1000).toFixed(1).padStart(8),
		(middle(results[kind].map(({ p99 }) => p99)) / 1000).toFixed(1).padStart(8),
		(1e6 / middle(results[kind].map(perCpu))).toFixed(1).padStart(10),
	];
	console.log(`${name} ${columns.join('   ')}`);
}
const shareOf = (measure: (result: Result) => number) =>
	`${Math.round((middle(results.mix.map(measure)) / middle(results.plain.map(measure))) * 100)} %`;
console.log(
	`\nOf the limit's requests the site answers ${shareOf(perSecond)} a second, and ${shareOf(perCpu)} for each second of nginx's own.`,
);
console.log('The second number is the one to trust where others use the machine.');
rmSync(folder, { recursive: true });
