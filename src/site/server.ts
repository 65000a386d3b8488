import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { editorFiles } from '../editor/files.ts';
import { address } from '../portfolio/addresses.ts';
import { editorHeaders, securityHeaders, type EditorBackend } from './headers.ts';

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
	const formHeaders = headersOfForm(folder);
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

/** The form says itself which repository it works with. */
function headersOfForm(folder: string): Readonly<Record<string, string>> {
	const config = join(folder, address.edit, editorFiles.config);
	if (!existsSync(config)) return securityHeaders;
	return editorHeaders((JSON.parse(readFileSync(config, 'utf8')) as { backend: EditorBackend }).backend);
}
