import { headerRules, type HostedSite } from '../site/hosting.ts';
import { note } from './note.ts';

/**
 * `_headers`, as Netlify, Cloudflare Pages and their like read it. They join two values of one header, and two policies would both hold:
 * so a header that differs is set for each part of the site by itself, and these hosts' own rule for other files (ask anew) is left alone.
 *
 * @param entries what lies in the site's folder: names, a folder's with a slash at the end
 */
export function headersFile(site: HostedSite, entries: readonly string[]): string {
	const { base } = site;
	const block = (path: string, headers: readonly string[]): string[] => [path, ...headers.map((header) => `  ${header}`)];
	const rules = headerRules(site).filter(({ name }) => name !== 'Cache-Control');
	const cache = headerRules(site).find(({ name }) => name === 'Cache-Control');
	const same = rules.filter(({ except }) => except.length === 0).map(({ name, value }) => `${name}: ${value}`);
	const varying = rules.filter(({ except }) => except.length > 0);
	const valueFor = (path: string, { value, except }: (typeof rules)[number]) =>
		except.find(({ files }) => files.includes(path))?.value ?? value;
	const parts = varying.length > 0 ? ['', ...entries.map((entry) => (entry.endsWith('/') ? `${entry}*` : entry))] : [];
	return [
		note,
		...block(`${base}*`, same),
		...parts.flatMap((path) =>
			block(
				base + path,
				varying.map((rule) => `${rule.name}: ${valueFor(path, rule)}`),
			),
		),
		...(cache?.except ?? []).flatMap(({ files, value }) => files.flatMap((each) => block(base + each, [`${cache?.name}: ${value}`]))),
		'',
	].join('\n');
}
