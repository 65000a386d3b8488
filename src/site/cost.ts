import { readFileSync } from 'node:fs';

/** Seconds of CPU of this process and of its children that have ended. */
export function cpuSeconds(): number {
	try {
		// Linux: own time, then the children's, in hundredths of a second, after the program's name in brackets.
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
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
