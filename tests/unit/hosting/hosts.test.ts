import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../src/hosting/apache.ts';
import { caddyfile } from '../../../src/hosting/caddy.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { nginxConf } from '../../../src/hosting/nginx.ts';
import { contentTypes, hashedFiles, headerRules } from '../../../src/site/hosting.ts';

const site = { base: '/innovation/', backend: { name: 'github' } };
const entries = ['404.html', '_astro/', 'exempel/', 'index.html', 'redigera/'];
const hosts = {
	nginx: nginxConf(site, { listen: '80', serverName: 'example.org', root: '/srv/portfolj' }),
	Caddy: caddyfile(site, { address: 'https://example.org', root: '/srv/portfolj' }),
	Apache: htaccess(site),
	_headers: headersFile(site, entries),
};

describe.each(Object.entries(hosts))('%s', (name, text) => {
	test('is told every value of every header', () => {
		for (const { name: header, value, except } of headerRules(site)) {
			expect(text).toContain(header);
			for (const each of except) expect(text).toContain(each.value);
			// Hosts that read `_headers` have a rule of their own for what is asked for anew.
			if (!(name === '_headers' && header === 'Cache-Control')) expect(text).toContain(value);
		}
	});

	test('names its base path', () => {
		expect(text).toContain('/innovation/');
	});
});

test.each(['nginx', 'Caddy', 'Apache'] as const)('%s is told the type of every file', (name) => {
	for (const [end, type] of Object.entries(contentTypes)) {
		const line = hosts[name].split('\n').find((each) => each.includes(`"${type}"`) && new RegExp(`\\b${end}\\b`).test(each));
		expect(line, end).toBeDefined();
	}
});

test.each(['nginx', 'Caddy', 'Apache'] as const)('%s at the root of its host has no way in from elsewhere', (name) => {
	const root = { base: '/' };
	const text = {
		nginx: nginxConf(root, { listen: '80', serverName: 'example.org', root: '/srv/portfolj' }),
		Caddy: caddyfile(root, { address: 'https://example.org', root: '/srv/portfolj' }),
		Apache: htaccess(root),
	}[name];
	expect(text).not.toMatch(/innovation|30[12]|\/\/404/);
});

describe('_headers', () => {
	const blocks = hosts._headers
		.split('\n')
		.slice(1)
		.join('\n')
		.split(/\n(?=\/)/)
		.map((block) => block.trim().split(/\n\s*/))
		.map(([path = '', ...headers]) => ({ path, headers }));
	/** Two blocks that fit one address: their values are joined. */
	const fits = (path: string, address: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`).test(address);

	test.each(['', '404.html', 'exempel/nattlarm/', '_astro/Page.1.css', 'redigera/', 'redigera/filer/a-1.js'])(
		'gives /innovation/%s each header once',
		(address) => {
			const names = blocks
				.filter(({ path }) => fits(path, `/innovation/${address}`))
				.flatMap(({ headers }) => headers)
				.map((header) => header.split(':')[0]);
			expect(names).toEqual([...new Set(names)]);
			expect(names).toContain('Content-Security-Policy');
			expect(names).toContain('X-Content-Type-Options');
		},
	);

	test('lets hashed files be kept', () => {
		for (const files of hashedFiles)
			expect(blocks.find(({ path, headers }) => path === `/innovation/${files}` && headers[0]?.includes('immutable'))).toBeDefined();
	});
});
