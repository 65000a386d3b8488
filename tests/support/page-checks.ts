import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHidden, type BuiltPage, type BuiltSite } from './built-site.ts';
import { jsonLdFaults } from './json-ld.ts';
import { kindOf, type PageKind } from './page-kinds.ts';

/** One demand on every page of a built site. */
interface PageCheck {
	name: string;
	/** A line for each page that fails, saying how. */
	faults: (site: BuiltSite) => string[];
}

const text = (page: BuiltPage, selector: string): string => page.document.querySelector(selector)?.textContent?.trim() ?? '';
const attribute = (page: BuiltPage, selector: string, name: string): string =>
	page.document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
const title = (page: BuiltPage) => text(page, 'head > title');
const description = (page: BuiltPage) => attribute(page, 'meta[name="description"]', 'content');

/** A check that looks at one page at a time. */
const onEachPage =
	(faultsOf: (page: BuiltPage, site: BuiltSite) => (string | false)[]): PageCheck['faults'] =>
	(site) =>
		site.pages.flatMap((page) =>
			faultsOf(page, site)
				.filter((fault) => fault !== false)
				.map((fault) => `${page.address}: ${fault}`),
		);

/** A check that no two pages say the same. */
const unique =
	(textOf: (page: BuiltPage) => string): PageCheck['faults'] =>
	({ pages }) =>
		Object.entries(Object.groupBy(pages, textOf)).flatMap(([value, same = []]) => {
			const where = same.map(({ address }) => address).join(' ');
			if (value === '') return [`none on ${where}`];
			return same.length > 1 ? [`”${value}” on ${where}`] : [];
		});

function headingFaults({ document }: BuiltPage): string[] {
	const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName.slice(1)));
	const ones = levels.filter((level) => level === 1).length;
	const skipped = levels.flatMap((level, index) => {
		const before = levels[index - 1] ?? 0;
		return level > before + 1 ? [`an h${level} follows ${before === 0 ? 'nothing' : `an h${before}`}`] : [];
	});
	return ones === 1 ? skipped : [`${ones} h1`, ...skipped];
}

/** The only kinds of page that send a program to the browser. */
const kindsWithScript: readonly (PageKind | undefined)[] = ['search', 'placement'];

function inlineFaults({ address, document }: BuiltPage): (string | false)[] {
	const programs = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
	const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
		[...element.attributes]
			.filter(({ name }) => name === 'style' || name.startsWith('on'))
			.map(({ name }) => `${element.localName}[${name}]`),
	);
	return [
		programs.length > 0 && !kindsWithScript.includes(kindOf(address)) && `${programs.length} script`,
		programs.some((program) => !program.hasAttribute('src')) && 'inline script',
		document.querySelector('style') !== null && 'inline style element',
		...handlers,
	];
}

/** Variables that a stylesheet asks for and never sets: each such declaration is silently dropped by the browser. */
export function unsetVariables(css: string): string[] {
	const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
	return [...new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name))].filter((name) => !set.has(name));
}

const stylesOf = ({ document }: BuiltPage, { folder, base }: BuiltSite): string =>
	[...document.querySelectorAll('link[rel="stylesheet"]')]
		.map((link) => readFileSync(join(folder, (link.getAttribute('href') ?? '').slice(base.length)), 'utf8'))
		.join('');

const openGraph = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image'];

/** What every page of every portfolio must live up to, whatever its content. */
export const pageChecks: readonly PageCheck[] = [
	{
		name: 'belongs to a kind of page',
		faults: onEachPage(({ address }) => [kindOf(address) === undefined && 'no kind in page-kinds.ts']),
	},
	{ name: 'says that it is Swedish', faults: onEachPage((page) => [attribute(page, 'html', 'lang') !== 'sv' && 'lang is not sv']) },
	{ name: 'has one h1 and headings in order', faults: onEachPage(headingFaults) },
	{ name: 'has a title of its own', faults: unique(title) },
	{ name: 'has a description of its own', faults: unique(description) },
	{
		name: 'names its public address',
		faults: onEachPage((page, { base }) => {
			const canonical = attribute(page, 'link[rel="canonical"]', 'href');
			if (isHidden(page)) return [];
			return [
				(!canonical.startsWith('https://') || new URL(canonical).pathname !== base + page.address.slice(1)) && `canonical ”${canonical}”`,
			];
		}),
	},
	{
		name: 'can be shared with title, text and picture',
		faults: onEachPage((page) => openGraph.map((name) => attribute(page, `meta[property="${name}"]`, 'content') === '' && `no ${name}`)),
	},
	{ name: 'sets every variable its styles ask for', faults: onEachPage((page, site) => unsetVariables(stylesOf(page, site))) },
	{ name: 'has nothing inline, and a script only where it must', faults: onEachPage(inlineFaults) },
	{ name: 'tells search engines valid things', faults: onEachPage(jsonLdFaults) },
	{
		name: 'links to the accessibility statement and offers a skip link first',
		faults: onEachPage((page, { base }) => [
			!page.document.querySelector(`footer a[href="${base}tillganglighet/"]`) && 'no link to the statement',
			attribute(page, 'body > a:first-child', 'href') !== '#innehall' && 'no skip link',
		]),
	},
];
