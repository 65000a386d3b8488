/** What every host is told: which file is called what, which headers it gets and for how long it may be kept. */
import { address } from '../portfolio/addresses.ts';
import { editorHeaders, securityHeaders, type EditorBackend } from './headers.ts';

/** What a host needs to know of a built site. */
export interface HostedSite {
	/** Where on its host the site lies: `/`, or `/innovation/`. */
	base: string;
	/** Where the form for authors sends its proposals; without it, the form has the pages' own policy. */
	backend?: EditorBackend | undefined;
}

/**
 * Files whose names change with their content, so that a reader may keep them for ever. From the site's root; `*` is anything.
 * Not among them: `sok/*.bin` carries the hash of the index and not its own, so that a changed list of synonyms keeps its name.
 */
export const hashedFiles = [
	'_astro/*',
	'pagefind/filter/*',
	'pagefind/fragment/*',
	'pagefind/index/*',
	'pagefind/*.pf_meta',
	'redigera/filer/*',
] as const;

const editorPages = `${address.edit.slice(1)}*`;

/** A header, its value for most files, and the files it has another value for. */
export interface HeaderRule {
	name: string;
	value: string;
	except: readonly { files: readonly string[]; value: string }[];
}

/** The one list of headers. Each module of `src/hosting/` says it in the language of a host. */
export function headerRules({ backend }: HostedSite): HeaderRule[] {
	const ofEditor = backend ? editorHeaders(backend) : securityHeaders;
	const security = Object.entries(securityHeaders).map(([name, value]): HeaderRule => {
		const other = ofEditor[name] ?? value;
		return { name, value, except: other === value ? [] : [{ files: [editorPages], value: other }] };
	});
	const cache: HeaderRule = {
		name: 'Cache-Control',
		// Kept, but asked for anew each time: an unchanged page is answered with 304.
		value: 'no-cache',
		except: [{ files: hashedFiles, value: 'public, max-age=31536000, immutable' }],
	};
	return [...security, cache];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The same files as a regular expression for a path, in the part of the language that all hosts share. */
export function pattern(files: string, base: string): string {
	const [before = '', after = ''] = files.split('*');
	return `^${escaped(base + before)}.*${escaped(after)}$`;
}

/** The headers a file is to be sent with. `path` is from the site's root and begins with a slash. */
export function headersFor(path: string, site: HostedSite): Record<string, string> {
	const valueOf = ({ value, except }: HeaderRule) =>
		except.find(({ files }) => files.some((each) => new RegExp(pattern(each, '/')).test(path)))?.value ?? value;
	return Object.fromEntries(headerRules(site).map((rule) => [rule.name, valueOf(rule)]));
}

const binary = 'application/octet-stream';

/** What a file is, by the end of its name. Those with a charset are text, and are sent compressed. */
export const contentTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	avif: 'image/avif',
	gif: 'image/gif',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	pdf: 'application/pdf',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	// The search's own files, compressed already: the browser must get them as they are.
	bin: binary,
	pagefind: binary,
	pf_filter: binary,
	pf_fragment: binary,
	pf_index: binary,
	pf_meta: binary,
};

export const otherType = binary;

const endOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1] ?? '';

export const contentType = (file: string): string => contentTypes[endOf(file)] ?? otherType;

export const isText = (file: string): boolean => contentType(file).includes('charset');
