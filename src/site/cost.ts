import { readdirSync, readFileSync } from 'node:fs';

/** A process as the kernel sees it. */
export interface Process {
	/** Cut at 15 characters. */
	name: string;
	session: number;
	/** Seconds of its own. */
	own: number;
	/** Seconds of its children that have ended and that it has waited for. */
	children: number;
}

/** The kernel counts time in hundredths of a second. */
const ticks = 100;

/** Linux only. Undefined where the process has ended. */
export function readProcess(id: number | string): Process | undefined {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
		const end = stat.lastIndexOf(')');
		const fields = stat.slice(end + 2).split(' ');
		const seconds = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) / ticks;
		return { name: stat.slice(stat.indexOf('(') + 1, end), session: Number(fields[3]), own: seconds(11), children: seconds(13) };
	} catch {
		return undefined;
	}
}

/** The processes that this one has begun and that still run; none where the kernel does not say, or a thread ends meanwhile. */
function running(): string[] {
	try {
		return readdirSync('/proc/self/task').flatMap((thread) =>
			readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
		);
	} catch {
		return [];
	}
}

/** Seconds of CPU of this process and of its children. Elsewhere than on Linux, of this process only. */
export function cpuSeconds(): number {
	const self = readProcess('self');
	if (self) return self.own + self.children + running().reduce((sum, child) => sum + (readProcess(child)?.own ?? 0), 0);
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
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
