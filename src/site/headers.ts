/**
 * The headers the site is built for. Nothing in a page is inline, so one policy fits every page;
 * `wasm-unsafe-eval` is what Pagefind's search engine needs.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy':
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
};

/** Where the form for authors may fetch from and send to, beside the site itself. */
export interface EditorBackend {
	name: string;
	api_root?: string;
}

const hostsOf = ({ name, api_root }: EditorBackend): string[] => {
	if (api_root) return [new URL(api_root).origin];
	if (name === 'github') return ['https://api.github.com', 'https://avatars.githubusercontent.com', 'https://www.githubstatus.com'];
	return name === 'gitlab' ? ['https://gitlab.com'] : [];
};

/** The form is a program of its own, whose styles are inline: it has a policy of its own, and no other page is looser for it. */
export function editorHeaders(backend: EditorBackend): Readonly<Record<string, string>> {
	const hosts = hostsOf(backend).map((host) => ` ${host}`);
	return {
		...securityHeaders,
		'Content-Security-Policy':
			`default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self' data: blob:${hosts.join('')}; ` +
			`style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:${hosts.join('')}; media-src blob:; font-src 'self'; frame-src 'self' blob:; ` +
			"base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
	};
}
