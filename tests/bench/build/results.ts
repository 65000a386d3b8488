import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../../../src/site/page-weight.ts';
import type { Measured } from './subjects.ts';

export const builds = ['cold', 'unchanged', 'one case'] as const;
export type Build = (typeof builds)[number];

/** One build that was measured. */
export interface Run extends Measured {
	size: number;
	subject: string;
	build: Build;
	round: number;
}

/** What a generator gave. */
export interface Output {
	size: number;
	subject: string;
	/** Addresses of the pages, without the page for what is missing. */
	addresses: readonly string[];
	files: number;
	megabytes: number;
	casePage: { raw: number; gzip: number };
}

export function outputOf(size: number, subject: string, out: string, caseId: string): Output {
	const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((file) => file.isFile());
	const paths = files.map((file) => join(file.parentPath, file.name));
	const html = readFileSync(join(out, 'exempel', caseId, 'index.html'));
	const addresses = paths
		.filter((path) => path.endsWith('.html'))
		.map((path) => `/${path.slice(out.length + 1).replace(/(?:^|(?<=\/))index\.html$/, '')}`)
		.filter((address) => address !== '/404.html' && !address.startsWith('/pagefind/'))
		.sort();
	const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
	return {
		...{ size, subject, addresses, files: files.length, megabytes: bytes / 1e6 },
		casePage: { raw: html.length, gzip: gzipSync(html).length },
	};
}

const isIndexer = (program: string) => program.startsWith('pagefind');
const largest = (peaks: Readonly<Record<string, number>>, wanted: (program: string) => boolean): number =>
	Math.max(0, ...Object.keys(peaks).map((program) => (wanted(program) ? (peaks[program] ?? 0) : 0)));

/** Rounds of the same build together: CPU as the median, since other work moves it both ways; waiting as the fastest, since that only adds. */
export interface Summary {
	cpu: number;
	wall: number;
	/** Megabytes of the largest process: of the generator, and of Pagefind's own program. */
	peak: number;
	indexPeak: number;
	/** Seconds of CPU of the search index within the build, where the build says so. */
	indexCpu: number | undefined;
}

export function summaryOf(runs: readonly Run[], size: number, subject: string, build: Build): Summary | undefined {
	const own = runs.filter((run) => run.size === size && run.subject === subject && run.build === build);
	if (own.length === 0) return undefined;
	const indexes = own.map(({ parts }) => parts && (parts['search'] ?? 0)).filter((seconds) => seconds !== undefined);
	return {
		cpu: median(own.map(({ cpu }) => cpu)),
		wall: Math.min(...own.map(({ wall }) => wall)),
		peak: Math.max(...own.map(({ peaks }) => largest(peaks, (program) => !isIndexer(program)))),
		indexPeak: Math.max(...own.map(({ peaks }) => largest(peaks, isIndexer))),
		indexCpu: indexes.length > 0 ? median(indexes) : undefined,
	};
}
