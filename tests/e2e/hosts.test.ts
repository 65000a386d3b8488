import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readHostedSite } from '../../src/site/hosted-site.ts';
import { compressSite } from '../../src/hosting/compress.ts';
import { contentType, contentTypes, headersFor, isText } from '../../src/site/hosting.ts';
import { projectFolder, publicAddress } from '../../src/site/settings.ts';
import { buildGoodSite, buildsFolder } from '../support/build-site.ts';
import { filesIn } from '../support/built-site.ts';
import { kindNames, kindOf } from '../support/page-kinds.ts';
import { canTry, webServers } from '../support/web-server-programs.ts';
import { startWebServer } from '../support/web-server.ts';

/* The settings we ship, in the web servers they are written for, on this machine. Every file of two sites is asked for. */

const kilobyte = 1024;
/** The form's largest files say nothing the others do not, and take long to compress. */
const isHeavy = (path: string) =>
	path.includes('/redigera/') && path.endsWith('.js') && statSync(path).isFile() && statSync(path).size > 20 * kilobyte;

const full = join(projectFolder, 'tests/fixtures/full');
/** Builds while the first site is walked. */
const underPath = buildGoodSite('hosts-path-built', { content: full });
// Told by the tests that wait for it.
underPath.catch(() => undefined);
const sites = [
	{ name: 'at the root', copy: 'hosts-root', base: publicAddress().base, built: async () => inject('siteFolder') },
	{
		name: 'under a path',
		copy: 'hosts-path',
		base: publicAddress(full).base,
		built: () => underPath,
	},
];

/** The address of a file, as links have it. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What differs from what the list of headers says, a line for each thing. */
function wrongHeaders(response: Response, expected: Record<string, string>): string[] {
	return Object.entries(expected)
		.filter(([name, value]) => response.headers.get(name) !== value)
		.map(([name, value]) => `${new URL(response.url).pathname}: ${name} is ${response.headers.get(name)}, not ${value}`);
}

const untried = webServers.filter((server) => !canTry(server));
if (untried.length > 0) console.log(`Inställningarna för ${untried.join(', ')} prövas inte: programmet finns inte på datorn.`);

describe.each(sites)('a site $name', ({ copy, base, built }) => {
	const folder = join(buildsFolder, copy);
	let files: string[];

	beforeAll(async () => {
		const from = await built();
		cpSync(from, folder, { recursive: true, filter: (path) => !isHeavy(path) });
		files = filesIn(folder);
		await compressSite(folder);
	}, 60_000);

	test('has no file whose type the list does not know', () => {
		expect(files.filter((file) => !(file.split('.').at(-1)! in contentTypes))).toEqual([]);
	});

	test.runIf(copy === 'hosts-root')('has a page of each kind', () => {
		const kinds = new Set(files.map((file) => kindOf(addressOf(file))));
		expect(kindNames.filter((kind) => !kinds.has(kind))).toEqual([]);
	});

	describe.each(webServers.filter(canTry))('in %s', (server) => {
		const site = () => readHostedSite(folder, base);
		let origin: string;
		let stop = async () => {};
		const ask = (path: string, encoding = 'identity') =>
			fetch(origin + path, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });
		const at = (address: string, encoding?: string) => ask(base + address.slice(1), encoding);

		beforeAll(async () => {
			({ origin, stop } = await startWebServer(server, { folder: join(buildsFolder, `${copy}-${server}`), site: site(), root: folder }));
		}, 60_000);
		afterAll(() => stop());

		test('every file comes whole, with its type and its headers', async () => {
			const wrong: string[] = [];
			for (const file of files) {
				const address = addressOf(file);
				const response = await at(address);
				const body = Buffer.from(await response.arrayBuffer());
				if (response.status !== 200) wrong.push(`${address}: ${response.status}`);
				if (!body.equals(readFileSync(join(folder, file)))) wrong.push(`${address}: another content`);
				wrong.push(...wrongHeaders(response, { ...headersFor(address, site()), 'Content-Type': contentType(file) }));
			}
			expect(wrong).toEqual([]);
		});

		test('a page is asked for anew each time, and answered with 304 when it is the same', async () => {
			const first = await at('/');
			expect(first.headers.get('Cache-Control')).toBe('no-cache');
			const tag = first.headers.get('ETag');
			expect(tag).toBeTruthy();

			const again = await fetch(origin + base, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': tag! } });

			expect(again.status).toBe(304);
		});

		test('a file named after its content is kept for ever, and one that is not there is not', async () => {
			const [hashed] = files.filter((file) => /^_astro\/.*\.css$/.test(file));
			expect((await at(`/${hashed}`)).headers.get('Cache-Control')).toContain('immutable');

			const missing = await at('/_astro/borta.css');

			expect(missing.status).toBe(404);
			expect(missing.headers.get('Cache-Control')).toBe('no-cache');
		});

		test('texts are sent compressed, as the browser asks, and say that they depend on it', async () => {
			const texts = files.filter((file) => isText(file) && statSync(join(folder, file)).size >= kilobyte);
			expect(texts.length).toBeGreaterThan(30);
			const encodings = server === 'nginx' ? ['gzip'] : ['br', 'gzip'];
			const wrong: string[] = [];
			for (const file of texts)
				for (const encoding of encodings) {
					const response = await at(addressOf(file), encoding);
					const expected = { ...headersFor(addressOf(file), site()), 'Content-Type': contentType(file), 'Content-Encoding': encoding };
					wrong.push(...wrongHeaders(response, expected));
					if (!/accept-encoding/i.test(response.headers.get('Vary') ?? '')) wrong.push(`${file}: no Vary`);
					// Fetch has unpacked it.
					const body = Buffer.from(await response.arrayBuffer());
					if (!body.equals(readFileSync(join(folder, file)))) wrong.push(`${file}: another content in ${encoding}`);
				}
			expect(wrong).toEqual([]);
		});

		test("the search's own files are sent as they are, though the browser takes compressed ones", async () => {
			const own = files.filter((file) => /\.(pagefind|pf_\w+|bin)$/.test(file));
			expect(own.some((file) => file.endsWith('.pagefind'))).toBe(true);
			for (const file of own.filter((_, index) => index % 10 === 0)) {
				const response = await at(`/${file}`, 'br, gzip');
				expect(response.headers.get('Content-Encoding'), file).toBeNull();
				expect(response.headers.get('Content-Type'), file).toBe('application/octet-stream');
				await response.arrayBuffer();
			}
		});

		test.each(['/finns-inte/', '/exempel/finns/inte/', '/bild.png', '/redigera/borta.js', '/_astro/'])(
			'%s answers 404 with the page that helps, and with its headers',
			async (address) => {
				for (const encoding of ['identity', 'gzip']) {
					const response = await at(address, encoding);

					expect(response.status).toBe(404);
					expect(await response.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
					expect(wrongHeaders(response, { ...headersFor('/404.html', site()), 'Content-Type': contentType('404.html') })).toEqual([]);
				}
			},
		);

		test('a folder without its slash is led to the page', async () => {
			const response = await at('/exempel');

			expect([301, 308]).toContain(response.status);
			expect(new URL(response.headers.get('Location')!, `${origin}${base}`).href).toBe(`${origin}${base}exempel/`);
		});

		test('the form has a policy of its own, and no other page has it', async () => {
			const policy = async (address: string) => (await at(address)).headers.get('Content-Security-Policy');

			expect(await policy('/redigera/')).toContain("style-src 'self' 'unsafe-inline'");
			expect(await policy('/')).not.toContain('unsafe-inline');
			expect(await policy('/om/redigera/')).not.toContain('unsafe-inline');
		});

		// Apache is told only of the site's own folder.
		test.skipIf(server === 'apache2')('outside the path there is nothing but the way in', async () => {
			if (base === '/') return expect((await ask('/')).status).toBe(200);
			for (const path of ['/', base.slice(0, -1)]) expect((await ask(path)).headers.get('Location')).toBe(base);
			expect((await ask('/annat/')).status).toBe(404);
			expect((await ask(`${base.slice(0, -1)}-annat/`)).status).toBe(404);
		});
	});
});
