import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../src/site/settings.ts';

/* The job's own script against a GitLab that only remembers what it was asked. */

interface Asked {
	what: string;
	token: string | string[] | undefined;
	body: string;
}

let folder: string;
let server: Server;
let asked: Asked[];
let answer: { status: number; body?: string };

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
	asked = [];
	answer = { status: 201 };
	server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (part: string) => (body += part));
		request.on('end', () => {
			asked.push({ what: `${request.method} ${request.url}`, token: request.headers['job-token'], body });
			response.writeHead(answer.status).end(answer.body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

const api = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`;

function run(...args: string[]): Promise<{ code: number | null; said: string }> {
	const env = { PATH: process.env['PATH'], CI_API_V4_URL: api(), CI_PROJECT_ID: '7', CI_COMMIT_TAG: 'v1.2.0', CI_JOB_TOKEN: 'nyckel' };
	return new Promise((resolve) => {
		const script = spawn('sh', ['deploy/gitlab-version.sh', ...args], { cwd: projectFolder, env: env as unknown as NodeJS.ProcessEnv });
		let said = '';
		for (const stream of [script.stdout, script.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
		script.once('close', (code) => resolve({ code, said }));
	});
}

describe.runIf(existsSync('/usr/bin/curl') || process.env['CI'] !== undefined)("GitLab's part of a version", () => {
	const list = () => join(folder, 'nytt', 'adresser.txt');

	test('fetches the list of the version before', async () => {
		answer = { status: 200, body: '/\n/exempel/ett/\n' };

		expect(await run('hamta', list())).toEqual({ code: 0, said: '' });

		expect(readFileSync(list(), 'utf8')).toBe('/\n/exempel/ett/\n');
		expect(asked).toMatchObject([{ what: 'GET /api/v4/projects/7/packages/generic/portfolj/senaste/adresser.txt', token: 'nyckel' }]);
	});

	test('begins with an empty list where there is no version before, and says so', async () => {
		answer = { status: 404, body: '{"message":"404 Not Found"}' };

		const { code, said } = await run('hamta', list());

		expect(code).toBe(0);
		expect(said).toContain('Ingen tidigare version');
		expect(readFileSync(list(), 'utf8')).toBe('');
	});

	test('stops where GitLab does not answer as it should: a list must not be forgotten', async () => {
		answer = { status: 500 };

		const { code, said } = await run('hamta', list());

		expect(code).toBe(1);
		expect(said).toContain('GitLab svarade 500');
	});

	const files = ['portfolj-v1.2.0.tar.gz', 'MANIFEST', 'SHA256SUMS', 'adresser.txt'];
	const withFiles = () => files.forEach((name) => writeFileSync(join(folder, name), `Här är ${name}`));

	test('keeps each file, makes a release that links to them, and last puts the newest list in its place', async () => {
		withFiles();

		expect((await run('lagg-upp', folder)).code).toBe(0);

		const packages = '/api/v4/projects/7/packages/generic/portfolj';
		expect(asked.map(({ what }) => what)).toEqual([
			...files.map((name) => `PUT ${packages}/v1.2.0/${name}`),
			'POST /api/v4/projects/7/releases',
			`PUT ${packages}/senaste/adresser.txt`,
		]);
		expect(asked.map(({ body }) => body).toSpliced(4, 1)).toEqual([...files, 'adresser.txt'].map((name) => `Här är ${name}`));
		expect(JSON.parse(asked[4]!.body)).toMatchObject({
			tag_name: 'v1.2.0',
			assets: {
				links: files.map((name) => ({
					name,
					url: `${api()}/projects/7/packages/generic/portfolj/v1.2.0/${name}`,
					direct_asset_path: `/${name}`,
				})),
			},
		});
	});

	test('stops at the first file that is not taken', async () => {
		withFiles();
		answer = { status: 403 };

		expect((await run('lagg-upp', folder)).code).not.toBe(0);

		expect(asked).toHaveLength(1);
	});
});
