import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { serveSite } from '../../../src/site/server.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portfolj-'));
	writeFileSync(join(folder, 'index.html'), '<h1>Start</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>Sidan finns inte</h1>');
});
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
	rmSync(folder, { recursive: true });
});

const serve = async (base = '/', port = 0) => {
	const { address, server } = await serveSite({ folder, base, port });
	servers.push(server);
	return address;
};

test('a page comes with the security headers it is built for', async () => {
	const response = await fetch(await serve());

	expect(await response.text()).toContain('Start');
	expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what does not exist answers 404 with the page that says so', async () => {
	const response = await fetch(`${await serve()}borta/`);

	expect(response.status).toBe(404);
	expect(await response.text()).toContain('Sidan finns inte');
});

test('under a base path the site is there, the root leads to it, and all else is missing', async () => {
	const address = await serve('/innovation/');
	const { origin } = new URL(address);

	expect((await fetch(address)).status).toBe(200);
	expect((await fetch(origin)).url).toBe(address);
	expect((await fetch(`${origin}/annat/`)).status).toBe(404);
});

test('a taken port is told, not waited for', async () => {
	const { port } = new URL(await serve());

	await expect(serve('/', Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
