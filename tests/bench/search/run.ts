/**
 * `npm run bench:search [-- --half tuned|kept] [--portfolio own|other] [--ours] [--misses]`: how well the search answers, class by class,
 * beside Pagefind as it comes and MiniSearch, on the same pages. Without `--half`, the half that nothing was tuned on.
 * `other` is another municipality's portfolio, with words and subjects of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { projectFolder, publicAddress } from '../../../src/site/settings.ts';
import { buildGoodSite } from '../../support/build-site.ts';
import { askMiniSearch, askPagefind, indexPlainly, type Answers } from './engines.ts';
import { half, meanScore, queryClasses, scoreOf, type GradedQuery } from './measures.ts';

const { values } = parseArgs({
	options: {
		half: { type: 'string', default: 'kept' },
		portfolio: { type: 'string', default: 'own,other' },
		misses: { type: 'boolean', default: false },
		ours: { type: 'boolean', default: false },
	},
});
const here = join(projectFolder, 'tests', 'bench', 'search');
const content = { own: join(projectFolder, 'content'), other: join(here, 'other') };

for (const name of values.portfolio.split(',') as (keyof typeof content)[]) {
	const all = parse(readFileSync(join(here, `${name}-queries.yaml`), 'utf8')) as GradedQuery[];
	const queries = values.half === 'all' ? all : half(all, values.half === 'tuned' ? 'tuned' : 'kept');
	const texts = queries.map(({ query }) => query);
	const site = await buildGoodSite(`bench-${name}`, { content: content[name] });
	const { base } = publicAddress(content[name]);
	console.log(`\n${name}: ${queries.length} queries`);
	if (!values.ours) {
		await indexPlainly(site);
		print('Pagefind', queries, await askPagefind(site, base, 'plain/pagefind/pagefind.js', texts));
		print('MiniSearch', queries, askMiniSearch(site, texts));
	}
	print('ours', queries, await askPagefind(site, base, 'sok/pagefind.js', texts));
}

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
	if (!values.misses || engine !== 'ours') return;
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
