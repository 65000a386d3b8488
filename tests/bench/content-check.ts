/**
 * `npm run bench:check`: what `check:content` costs on generated portfolios of 100, 1,000 and 10,000 cases (or the numbers given),
 * each with the project's own word lists. Prints the median of five runs of the command as a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/settings.ts';
import { writePortfolio } from '../support/generated-portfolio.ts';

const runs = 5;
const sizes = process.argv.slice(2).map(Number);

/** About 300 words with what a case usually has: headings, links of both kinds, lists and a quotation. */
const body = (number: number) => `
## Bakgrund

Ärende ${number} handlar om den tid det tar att få ett svar. ${'Den som söker vill veta vad som händer, och när. '.repeat(8)}

Läs om [alla behov](/behov/), [de andra exemplen](/exempel/) och [källan](https://example.org/uppfoljning/${number}).

## Så gjorde vi

${'Vi ritade upp vägen som den var och strök det som ingen behövde. '.repeat(8)}

- Vi började **i liten skala**, med två handläggare.
- Vi frågade dem som väntade, och skrev upp svaren.
- Vi mätte före och efter, se [källa 1](#kalla-1).

### Det som var svårt

> ”Det svåraste var att sluta med det som alla var vana vid.”

${'Sedan prövade vi, ändrade och prövade igen. '.repeat(10)}

## Resultatet

1. Svaret kommer nästa arbetsdag.
2. Färre ringer och frågar.

${'Det går att göra likadant på andra håll, med samma blanketter. '.repeat(6)}Se även [lärdomarna](/lardomar/) och [bakgrunden](#bakgrund).
`;

/** Says on the error stream what the process it is loaded into has used when it ends. */
const meter = `process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	process.stderr.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});`;

interface Cost {
	/** Seconds, of the process and the system for it. */
	cpu: number;
	/** Most memory held at once, in MB. */
	memory: number;
}

function costOf(folder: string): Cost {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(meter)}`, 'src/cli/check-content.ts'],
		{
			cwd: projectFolder,
			env: { ...process.env, PORTFOLIO_CONTENT: folder, PORTFOLIO_TODAY: '2026-11-01' },
			encoding: 'utf8',
		},
	);
	if (status !== 0) throw new Error(`The generated portfolio has faults:\n${stdout.slice(0, 2000)}${stderr}`);
	return JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Cost;
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

console.log(`cases   CPU (median of ${runs})   CPU per case   memory`);
for (const cases of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
	const folder = join(projectFolder, '.build', 'bench', `content-${cases}`);
	writePortfolio(folder, { cases });
	for (const [index, path] of globSync(join(folder, 'exempel/*.md')).entries()) {
		const [, keys = ''] = readFileSync(path, 'utf8').split(/^---$/m);
		writeFileSync(path, `---${keys}---\n${body(index)}`);
	}
	cpSync(join(projectFolder, 'content/sok'), join(folder, 'sok'), { recursive: true });
	const costs = Array.from({ length: runs }, () => costOf(folder));
	const cpu = middle(costs.map((cost) => cost.cpu));
	const memory = Math.max(...costs.map((cost) => cost.memory));
	console.log(
		`${String(cases).padStart(5)}   ${cpu.toFixed(2).padStart(6)} s            ${((cpu / cases) * 1000).toFixed(2).padStart(6)} ms      ${memory.toFixed(0).padStart(5)} MB`,
	);
	rmSync(folder, { recursive: true });
}
