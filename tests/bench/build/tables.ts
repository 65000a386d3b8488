import type { Aim } from './aims.ts';
import { builds, summaryOf, type Output, type Run } from './results.ts';

const fixed = (value: number, digits = 1) => value.toFixed(digits);

/** The costs and the outputs of one size. */
export function printSize(size: number, runs: readonly Run[], outputs: readonly Output[]): void {
	const subjects = [...new Set(runs.filter((run) => run.size === size).map(({ subject }) => subject))];
	console.log(`\n${size} cases: CPU s (median) / wall s (fastest) / MB of the largest process`);
	console.table(Object.fromEntries(subjects.map((subject) => [subject, costs(size, subject, runs)])));
	const own = outputs.filter((output) => output.size === size);
	console.table(
		Object.fromEntries(
			own.map(({ subject, addresses, files, megabytes, casePage }) => [
				subject,
				{ pages: addresses.length, files, MB: fixed(megabytes), 'case page, B': casePage.raw, 'gzip, B': casePage.gzip },
			]),
		),
	);
	printParts(size, runs);
	comparePages(own);
}

const costs = (size: number, subject: string, runs: readonly Run[]) =>
	Object.fromEntries(
		builds.map((build) => {
			const cost = summaryOf(runs, size, subject, build);
			return [build, cost ? `${fixed(cost.cpu)} / ${fixed(cost.wall)} / ${fixed(Math.max(cost.peak, cost.indexPeak), 0)}` : '–'];
		}),
	);

/** Seconds; of pages, how many; of what is so or not, that. */
function shown(value: number | boolean | readonly string[]) {
	if (typeof value === 'number') return Number(value.toFixed(1));
	return typeof value === 'boolean' ? value : value.length;
}

/** What the project's own build says of its parts, from the last round. */
function printParts(size: number, runs: readonly Run[]): void {
	const last = (build: string) => runs.findLast((run) => run.size === size && run.subject === 'ours' && run.build === build)?.parts;
	const rows = builds.flatMap((build) => {
		const parts = last(build);
		return parts ? [[build, Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, shown(value)]))] as const] : [];
	});
	if (rows.length > 0) {
		console.log('Parts of ours, CPU s:');
		console.table(Object.fromEntries(rows));
	}
}

/** Which pages only one of the two has: the sites are comparable where these are few beside the cases. */
function comparePages(outputs: readonly Output[]): void {
	const addresses = (subject: string) => new Set(outputs.find((output) => output.subject === subject)?.addresses);
	const [mine, bare] = [addresses('ours'), addresses('astro')];
	if (mine.size === 0 || bare.size === 0) return;
	console.log(`Pages: ours ${mine.size}, bare Astro ${bare.size}.`);
	console.log(`Only ours: ${byFolder(mine.difference(bare))}. Only bare Astro: ${byFolder(bare.difference(mine))}.`);
}

/** Addresses in short: pages with a number in the same place count together. */
function byFolder(addresses: ReadonlySet<string>): string {
	const groups = Object.groupBy(addresses, (address) => address.replace(/\d+/g, 'N'));
	return (
		Object.entries(groups)
			.map(([pattern, own = []]) => (own.length === 1 ? own[0] : `${pattern} (${own.length})`))
			.join(' ') || 'none'
	);
}

export function printAims(aims: readonly Aim[]): void {
	console.log('\nAims, as shares of CPU seconds in the same run');
	console.table(
		aims.map(({ aim, cases, most, measured, holds }) => ({
			aim,
			cases,
			most,
			measured: Number(measured.toFixed(3)),
			holds: holds ? 'yes' : 'NO',
		})),
	);
}
