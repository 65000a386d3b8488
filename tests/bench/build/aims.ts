import { summaryOf, type Build, type Run } from './results.ts';

/** What is asked of a build, and how it went. Seconds of CPU, as shares of what others used in the same run. */
export interface Aim {
	aim: string;
	cases: number;
	most: number;
	measured: number;
	holds: boolean;
}

type Cpu = (size: number, subject: string, build: Build) => number | undefined;

const share = (part: number | undefined, whole: number | undefined) => (part === undefined || !whole ? undefined : part / whole);
const sum = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);

/** What one more page costs between two sizes. */
const slope = (cpu: (size: number) => number | undefined, from: number, to: number) => {
	const [few, many] = [cpu(from), cpu(to)];
	return few === undefined || many === undefined ? undefined : (many - few) / (to - from);
};

/** The aims that these runs can say something about. */
export function aimsOf(runs: readonly Run[]): Aim[] {
	const cpu: Cpu = (size, subject, build) => summaryOf(runs, size, subject, build)?.cpu;
	/** One case changed, without the search index: that is known only where the build says what its parts took. */
	const siteAlone = (size: number) => {
		const one = summaryOf(runs, size, 'ours', 'one case');
		return one?.indexCpu === undefined ? undefined : one.cpu - one.indexCpu;
	};
	const withIndex = (size: number) => sum(cpu(size, 'astro', 'cold'), cpu(size, 'astro: Pagefind', 'cold'));
	const cold = (size: number) => cpu(size, 'ours', 'cold');
	const sizes = [...new Set(runs.map(({ size }) => size))].sort((a, b) => a - b);
	const aims: Aim[] = [];
	const add = (aim: string, cases: number, measured: number | undefined, most: number) => {
		if (measured !== undefined && sizes.includes(cases)) aims.push({ aim, cases, most, measured, holds: measured <= most });
	};

	for (const size of [1000, 5000, 10_000])
		add('one case, without search : Astro cold', size, share(siteAlone(size), cpu(size, 'astro', 'cold')), size === 1000 ? 0.6 : 0.4);
	add('one case, without search : Eleventy cold', 5000, share(siteAlone(5000), cpu(5000, 'eleventy', 'cold')), 1);
	add('one case, with search : Astro and Pagefind cold', 5000, share(cpu(5000, 'ours', 'one case'), withIndex(5000)), 0.6);
	for (const size of sizes) {
		add('cold, with checks and search : Astro cold', size, share(cold(size), cpu(size, 'astro', 'cold')), 1.5);
		add('cold, with checks and search : Astro and Pagefind cold', size, share(cold(size), withIndex(size)), 1.5);
		add('nothing changed : Astro cold', size, share(cpu(size, 'ours', 'unchanged'), cpu(size, 'astro', 'cold')), 0.05);
	}
	add('one more page, 5,000–10,000 : 1,000–5,000', 10_000, share(slope(cold, 5000, 10_000), slope(cold, 1000, 5000)), 1.3);
	const peaks = summaryOf(runs, 10_000, 'ours', 'cold');
	add('memory of the site, GB', 10_000, peaks && peaks.peak / 1024, 1);
	add('memory of the search index, GB', 10_000, peaks && peaks.indexPeak / 1024, 2);
	return aims;
}
