import { readdirSync, readFileSync } from 'node:fs';

/** Linux: what a process has used itself, and what its ended children had, in seconds; after the program's name, in brackets. */
function secondsOf(process: string): { own: number; ended: number } {
	const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	const seconds = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) / 100;
	return { own: seconds(11), ended: seconds(13) };
}

/** The processes that this one has begun and that still run. */
const children = (): string[] =>
	readdirSync('/proc/self/task').flatMap((thread) =>
		readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
	);

function ownOf(child: string): number {
	try {
		return secondsOf(child).own;
	} catch {
		return 0; // It ended just now.
	}
}

/** Seconds of CPU of this process and of its children. Elsewhere than on Linux, of this process only. */
export function cpuSeconds(): number {
	try {
		const { own, ended } = secondsOf('self');
		return own + ended + children().reduce((sum, child) => sum + ownOf(child), 0);
	} catch {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	}
}

/** What each part of a build has cost, in seconds of CPU. */
export const buildCost: Record<string, number> = {};

/** Does a part of a build, and adds what it cost to `buildCost`. */
export async function costing<Result>(part: string, work: () => Promise<Result>): Promise<Result> {
	const before = cpuSeconds();
	const result = await work();
	buildCost[part] = (buildCost[part] ?? 0) + cpuSeconds() - before;
	return result;
}
