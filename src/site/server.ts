import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { address } from '../portfolio/addresses.ts';
import { editorHeaders, securityHeaders } from './headers.ts';
import { readHostedSite } from './hosted-site.ts';

/** A local server for a built site, for a look and for the browser tests. With port 0 the system picks a free one. */
export async function serveSite({
	folder,
	base,
	port,
}: {
	folder: string;
	base: string;
	port: number;
}): Promise<{ address: string; server: Server }> {
	const files = sirv(folder, { etag: true, extensions: ['html'] });
	const notFound = readFileSync(join(folder, '404.html'));
	const { backend } = readHostedSite(folder, base);
	const formHeaders = backend ? editorHeaders(backend) : securityHeaders;
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const headers = path.startsWith(`${base}${address.edit.slice(1)}`) ? formHeaders : securityHeaders;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		};
		if (!path.startsWith(base))
			return path === base.slice(0, -1) || path === '/' ? response.writeHead(302, { Location: base }).end() : missing();
		request.url = path.slice(base.length - 1);
		files(request, response, missing);
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}
