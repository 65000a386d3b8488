/** `npm run measure [-- --dir <folder>]`: weighs every page of a built site, as a first visit fetches it, kind by kind. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sep } from 'node:path';
import { median, pageWeight, type PageWeight } from '../site/page-weight.ts';
import { publicAddress } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const folder = builtFolder(values.dir);
const { base } = publicAddress();

const kilo = (bytes: number) => (bytes / 1024).toFixed(1).replace('.', ',');
const text = ({ html, css }: PageWeight) => html + css;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(sep).join('/'))
	.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
const weights = files.map((file) => pageWeight(folder, base, file));
/** The first folder and how deep the page lies tell what kind of page it is. */
const groups = Object.groupBy(weights, ({ file }) => {
	const [first = '', ...rest] = file.replace(/\/?index\.html$/, '').split('/');
	return rest.length > 0 ? `/${first}/…/` : `/${first}`;
});

console.log('HTML och CSS med gzip, i kB (1 024 byte):\n');
console.table(
	Object.fromEntries(
		Object.entries(groups)
			.toSorted(([a], [b]) => a.localeCompare(b, 'sv'))
			.map(([group, pages = []]) => [
				group,
				{ sidor: pages.length, median: kilo(median(pages.map(text))), tyngst: kilo(Math.max(...pages.map(text))) },
			]),
	),
);
console.log(`Typsnitt vid första besöket: ${kilo(Math.max(...weights.map(({ fonts }) => fonts)))} kB.`);
