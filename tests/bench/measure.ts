import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { readProcess } from '../../src/site/cost.ts';

/** What a command used: seconds of CPU and of waiting, and the most memory that one of its processes held, by the program's name. */
export interface Cost {
	cpu: number;
	wall: number;
	/** Megabytes. The kernel cuts a program's name at 15 characters. */
	peaks: Readonly<Record<string, number>>;
}

function peakOf(id: number): number {
	try {
		return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** Looks at each process of a session until all have ended: CPU and memory as last seen. */
function watch(session: number) {
	const seconds = new Map<number, number>();
	const peaks: Record<string, number> = {};
	/** @returns how many processes there are */
	const look = () => {
		let found = 0;
		for (const id of readdirSync('/proc').map(Number).filter(Boolean)) {
			const process = readProcess(id);
			if (process?.session !== session) continue;
			found++;
			seconds.set(id, process.own);
			peaks[process.name] = Math.max(peaks[process.name] ?? 0, peakOf(id));
		}
		return found;
	};
	return { look, peaks, cpu: () => [...seconds.values()].reduce((sum, each) => sum + each, 0) };
}

/**
 * Runs one command in a session of its own and waits until each of its processes has ended.
 *
 * The kernel adds a process's time to its parent's once the parent has waited for it: exact, but it leaves out a process that outlives
 * its parent. Those are seen by looking every so often, which misses the last moment of each. The larger of the two is the nearer.
 *
 * @param log a file for what the command says
 */
export async function costOf(
	command: readonly [string, ...string[]],
	options: { cwd: string; env?: NodeJS.ProcessEnv; log: string },
): Promise<Cost> {
	const output = openSync(options.log, 'w');
	const before = readProcess('self')?.children ?? 0;
	const started = performance.now();
	const [program, ...given] = command;
	const env = { ...process.env, ...options.env };
	const child = spawn(program, given, { cwd: options.cwd, env, detached: true, stdio: ['ignore', output, output] });
	const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
	const session = watch(child.pid ?? 0);
	const looking = setInterval(session.look, 50);
	// In a session of its own, it would go on after the one who stops the measuring.
	const stop = () => {
		if (child.pid) process.kill(-child.pid);
		process.exit(1);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	const code = await ended.finally(() => {
		clearInterval(looking);
		process.off('SIGINT', stop).off('SIGTERM', stop);
		closeSync(output);
	});
	const wall = (performance.now() - started) / 1000;
	const counted = (readProcess('self')?.children ?? 0) - before;
	while (session.look() > 0) await setTimeout(20);
	if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${readFileSync(options.log, 'utf8').slice(-4000)}`);
	return { cpu: Math.max(counted, session.cpu()), wall, peaks: session.peaks };
}
