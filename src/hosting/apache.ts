import { contentTypes, headerRules, pattern, type HostedSite } from '../site/hosting.ts';
import { note } from './note.ts';

const packed = [
	['br', 'br'],
	['gzip', 'gz'],
] as const;

/** `.htaccess`, to lie beside `index.html`. Needs Apache 2.4 with mod_headers, mod_mime, mod_dir and mod_rewrite. */
export function htaccess(site: HostedSite): string {
	const { base } = site;
	const headers = headerRules(site).flatMap(({ name, value, except }) => [
		`Header always set ${name} "${value}"`,
		...except.flatMap(({ files, value: other }) =>
			files.map((each) => `Header always set ${name} "${other}" "expr=%{REQUEST_URI} =~ m#${pattern(each, base)}#"`),
		),
	]);
	return [
		note,
		'Options -Indexes -MultiViews',
		'DirectoryIndex index.html',
		`ErrorDocument 404 ${base}404.html`,
		// A folder that is no page answers as if it were not there.
		`ErrorDocument 403 ${base}404.html`,
		'AddDefaultCharset off',
		// The ends that Apache may know as a language or a type of its own.
		'RemoveLanguage .br',
		'RemoveType .gz .br',
		'RemoveEncoding .gz .br',
		...Object.entries(contentTypes).map(([end, type]) => `AddType "${type}" .${end}`),
		// Only at the very end: Apache reads every part of a name, and the search has files such as `synonymer.….br.bin`.
		...packed.map(([name, end]) => `<FilesMatch "\\.${end}$">\n\tAddEncoding ${name} .${end}\n</FilesMatch>`),
		...headers,
		'RewriteEngine On',
		// A page is asked for as its folder.
		'RewriteCond %{REQUEST_FILENAME} -d',
		'RewriteCond %{REQUEST_FILENAME}/index.html -f',
		'RewriteRule ^(?:(.*)/)?$ - [E=PAGE:index.html]',
		...packed.flatMap(([name, end]) => [
			`RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
			`RewriteCond %{REQUEST_FILENAME}%{ENV:PAGE}.${end} -f`,
			`RewriteRule ^(.*)$ ${base}$1%{ENV:PAGE}.${end} [L,E=no-gzip:1,E=no-brotli:1]`,
		]),
		'Header append Vary Accept-Encoding',
		'',
	].join('\n');
}
