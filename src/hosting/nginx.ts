import { contentTypes, headerRules, otherType, pattern, type HeaderRule, type HostedSite } from '../site/hosting.ts';
import { note } from './note.ts';

/** `listen` as nginx writes it: `80`, `127.0.0.1:8080`. `root` is the site's folder on the server, absolute. */
export interface NginxPlace {
	listen: string;
	serverName: string;
	root: string;
}

const variable = ({ name }: HeaderRule): string => `$portfolj_${name.toLowerCase().replaceAll('-', '_')}`;

const map = (rule: HeaderRule, base: string): string[] => [
	`map $uri ${variable(rule)} {`,
	`\tdefault "${rule.value}";`,
	...rule.except.flatMap(({ files, value }) => files.map((each) => `\t"~${pattern(each, base)}" "${value}";`)),
	'}',
];

/** A file for nginx's `conf.d/`: the maps and one server. Needs no module that Debian's nginx lacks. */
export function nginxConf(site: HostedSite, { listen, serverName, root }: NginxPlace): string {
	const { base } = site;
	const rules = headerRules(site);
	const varying = rules.filter(({ except }) => except.length > 0);
	const outside =
		base === '/'
			? []
			: [
					`\tlocation = / { return 302 ${base}; }`,
					`\tlocation = ${base.slice(0, -1)} { return 301 ${base}; }`,
					'\tlocation / { return 404; }',
				];
	return [
		note,
		...varying.flatMap((rule) => map(rule, base)),
		'server {',
		`\tlisten ${listen};`,
		`\tserver_name ${serverName};`,
		'\tserver_tokens off;',
		// The address that the reader sees is the proxy's, if there is one before this server.
		'\tabsolute_redirect off;',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		`\tdefault_type ${otherType};`,
		'\ttypes {',
		...Object.entries(contentTypes).map(([end, type]) => `\t\t"${type}" ${end};`),
		'\t}',
		// A folder that is no page answers as if it were not there.
		`\terror_page 403 404 =404 ${base}404.html;`,
		...outside,
		`\tlocation ${base} {`,
		`\t\talias "${root}/";`,
		'\t\tindex index.html;',
		...rules.map((rule) => `\t\tadd_header ${rule.name} "${rule.except.length > 0 ? variable(rule) : rule.value}" always;`),
		'\t}',
		'}',
		'',
	].join('\n');
}
