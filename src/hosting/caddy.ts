import { contentTypes, headerRules, otherType, pattern, type HeaderRule, type HostedSite } from '../site/hosting.ts';
import { note } from './note.ts';

/** `address` as Caddy writes it; for `https://…` it gets the certificate itself. `root` is the site's folder on the server, absolute. */
export interface CaddyPlace {
	address: string;
	root: string;
}

const placeholder = ({ name }: HeaderRule): string => `{portfolj_${name.toLowerCase().replaceAll('-', '_')}}`;

const map = (rule: HeaderRule): string[] => [
	`map {path} ${placeholder(rule)} {`,
	...rule.except.flatMap(({ files, value }) => files.map((each) => `\t"~${pattern(each, '/')}" "${value}"`)),
	`\tdefault "${rule.value}"`,
	'}',
];

const typeMap = [
	'map {path} {portfolj_type} {',
	`\t"~/$" "${contentTypes['html']}"`,
	...Object.entries(contentTypes).map(([end, type]) => `\t"~\\.${end}$" "${type}"`),
	`\tdefault "${otherType}"`,
	'}',
];

const server = ['file_server {', '\tprecompressed br gzip', '}'];

const indented = (lines: readonly string[], by: number): string[] => lines.map((line) => '\t'.repeat(by) + line);

/** A Caddyfile, or a part of one to import. */
export function caddyfile(site: HostedSite, { address, root }: CaddyPlace): string {
	const { base } = site;
	const rules = headerRules(site);
	const varying = rules.filter(({ except }) => except.length > 0);
	const pages = [
		...varying.flatMap(map),
		...typeMap,
		...rules.map((rule) => `header ${rule.name} "${rule.except.length > 0 ? placeholder(rule) : rule.value}"`),
		// A folder without its slash is led on, and has no type of its own.
		'@file not path_regexp /[^./]+$',
		'header @file Content-Type {portfolj_type}',
		...server,
	];
	const outside = base === '/' ? [] : [`redir / ${base} 302`, `redir ${base.slice(0, -1)} ${base} 301`, 'handle {', '\terror 404', '}'];
	// In this order: the page that says so has the headers of any page, whatever was asked for.
	const missing = [
		'rewrite * /404.html',
		...rules.map(({ name, value }) => `header ${name} "${value}"`),
		`header Content-Type "${contentTypes['html']}"`,
		...server,
	];
	return [
		note,
		`${address} {`,
		`\troot * "${root}"`,
		base === '/' ? '\thandle {' : `\thandle_path ${base}* {`,
		...indented(pages, 2),
		'\t}',
		...indented(outside, 1),
		'\thandle_errors {',
		'\t\t@missing expression {http.error.status_code} == 404',
		'\t\troute @missing {',
		...indented(missing, 3),
		'\t\t}',
		'\t}',
		'}',
		'',
	].join('\n');
}
