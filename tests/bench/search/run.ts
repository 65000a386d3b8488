/**
 * `npm run bench:search [-- --set tuned|kept|hard] [--portfolio own,other,third] [--ours] [--misses]`: how well the search answers, class
 * by class, beside Pagefind as it comes and MiniSearch, on the same pages. Without `--set`, the queries that nothing was tuned on.
 * `other` and `third` are other municipalities' portfolios, with words and subjects of their own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { projectFolder, publicAddress } from '../../../src/site/settings.ts';
import { buildGoodSite } from '../../support/build-site.ts';
import { askMiniSearch, askPagefind, indexPlainly, type Answers } from './engines.ts';
import { meanScore, queryClasses, scoreOf, type GradedQuery } from './measures.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string', default: 'kept' },
		portfolio: { type: 'string', default: 'own,other,third' },
		misses: { type: 'boolean', default: false },
		ours: { type: 'boolean', default: false },
	},
});
const here = join(projectFolder, 'tests', 'bench', 'search');
const content: Readonly<Record<string, string>> = {
	own: join(projectFolder, 'content'),
	other: join(here, 'other'),
	third: join(here, 'third'),
};

/** Of all portfolios: a query is told apart by the portfolio it was asked of. */
const together = new Map<string, { queries: GradedQuery[]; answers: Answers }>();

for (const [name, folder] of Object.entries(content).filter(([each]) => values.portfolio.split(',').includes(each))) {
	const file = join(here, 'queries', values.set, `${name}.yaml`);
	if (!existsSync(file)) throw new Error(`There are no queries in ${file}.`);
	const queries = parse(readFileSync(file, 'utf8')) as GradedQuery[];
	const texts = queries.map(({ query }) => query);
	const site = await buildGoodSite(`bench-${name}`, { content: folder });
	const { base } = publicAddress(folder);
	console.log(`\n${name}: ${queries.length} queries`);
	const show = (engine: string, answers: Answers) => {
		print(engine, queries, answers);
		const all = together.get(engine) ?? { queries: [], answers: new Map<string, readonly string[]>() };
		for (const query of queries) {
			all.queries.push({ ...query, query: `${name}: ${query.query}` });
			all.answers.set(`${name}: ${query.query}`, answers.get(query.query) ?? []);
		}
		together.set(engine, all);
	};
	if (!values.ours) {
		await indexPlainly(site);
		show('Pagefind', await askPagefind(site, base, 'plain/pagefind/pagefind.js', texts));
		show('MiniSearch', askMiniSearch(site, texts));
	}
	const ours = await askPagefind(site, base, 'sok/pagefind.js', texts);
	show('ours', ours);
	if (values.misses) printMisses(queries, ours);
}
console.log('\nall portfolios together');
for (const [engine, { queries, answers }] of together) print(engine, queries, answers);

function print(engine: string, queries: readonly GradedQuery[], answers: Answers): void {
	const columns = ['queries', 'ndcg', 'recall', 'mrr', 'firstRight', 'zero'] as const;
	const row = (label: string, own: readonly GradedQuery[]) => {
		const score = meanScore(own, answers);
		return [
			label.padEnd(14),
			...columns.map((column) => (column === 'queries' ? `${score[column]}` : score[column].toFixed(2)).padStart(11)),
		].join('');
	};
	console.log([`\n${engine}`.padEnd(15), ...columns.map((column) => column.padStart(11))].join(''));
	for (const name of queryClasses)
		console.log(
			row(
				name,
				queries.filter((query) => query.class === name),
			),
		);
	console.log(
		row(
			'answerable',
			queries.filter((query) => query.class !== 'nonsense'),
		),
	);
}

/** The queries that were answered far from as well as they could be. */
function printMisses(queries: readonly GradedQuery[], answers: Answers): void {
	for (const query of queries) {
		const pages = answers.get(query.query) ?? [];
		const isNonsense = Object.keys(query.right).length === 0;
		if (isNonsense ? pages.length === 0 : scoreOf(query, pages).ndcg > 0.85) continue;
		const shown = (ids: readonly string[]) =>
			ids
				.slice(0, 5)
				.map((id) => `${id.split('/')[0]?.slice(0, 2)}/${id.split('/')[1]}${query.right[id] ? `=${query.right[id]}` : ''}`)
				.join(' ');
		console.log(
			`${query.class}: ${query.query}\n   got  ${shown(pages)}\n   want ${shown(Object.keys(query.right).sort((a, b) => (query.right[b] ?? 0) - (query.right[a] ?? 0)))}`,
		);
	}
}
