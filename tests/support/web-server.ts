import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { htaccess } from '../../src/hosting/apache.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import type { HostedSite } from '../../src/site/hosting.ts';
import { findProgram, type WebServer } from './web-server-programs.ts';

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
			.once('error', reject)
			.listen(0, '127.0.0.1', () => {
				const { port } = server.address() as AddressInfo;
				server.close(() => resolve(port));
			});
	});
}

/** What settings for nginx are a part of: only where the program writes, and that it stays in the foreground. */
const nginxMain = (shipped: string): string => `
	daemon off;
	pid nginx.pid;
	worker_processes 1;
	${process.getuid?.() === 0 ? 'user root;' : ''}
	events {}
	http {
		access_log off;
		${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${part};`).join(' ')}
		include ${shipped};
	}`;
const caddyMain = (shipped: string): string => `{\n\tadmin off\n}\nimport ${shipped}\n`;

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'rewrite'];

/** With what Debian says of the ends `.br` and `.gz`: a language, and a type. */
const apacheMain = (folder: string, { base }: HostedSite, root: string, port: number): string => `
	ServerRoot ${folder}
	ServerName 127.0.0.1
	Listen 127.0.0.1:${port}
	PidFile ${join(folder, 'pid')}
	DefaultRuntimeDir ${folder}
	ErrorLog ${join(folder, 'log')}
	${process.getuid?.() === 0 ? 'User nobody\n\tGroup nogroup' : ''}
	${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
	TypesConfig /dev/null
	AddLanguage br .br
	AddType application/x-gzip .gz
	DocumentRoot ${base === '/' ? root : folder}
	${base === '/' ? '' : `Alias ${base} ${root}/`}
	<Directory ${root}>
		AllowOverride All
		Require all granted
	</Directory>`;

/** Writes nginx's settings, the main file too, to a folder. @returns the arguments that start it with them */
export function configureNginx(folder: string, settings: string): string[] {
	const [shipped, main] = [join(folder, 'shipped'), join(folder, 'main')];
	writeFileSync(shipped, settings);
	writeFileSync(main, nginxMain(shipped));
	return ['-p', folder, '-e', 'stderr', '-c', main];
}

/** Writes the settings we ship to a folder. @returns the arguments that start the server with them */
function configure(server: WebServer, folder: string, site: HostedSite, root: string, port: number): string[] {
	if (server === 'nginx') return configureNginx(folder, nginxConf(site, { listen: `127.0.0.1:${port}`, serverName: '127.0.0.1', root }));
	const [shipped, main] = [join(folder, 'shipped'), join(folder, 'main')];
	if (server === 'apache2') {
		writeFileSync(join(root, '.htaccess'), htaccess(site));
		writeFileSync(main, apacheMain(folder, site, root, port));
		return ['-D', 'FOREGROUND', '-f', main];
	}
	writeFileSync(shipped, caddyfile(site, { address: `http://127.0.0.1:${port}`, root }));
	writeFileSync(main, caddyMain(shipped));
	return ['run', '--config', main, '--adapter', 'caddyfile'];
}

interface Running {
	origin: string;
	/** The process that was started. */
	pid: number;
	stop: () => Promise<void>;
}

/** Starts a web server on this machine with the settings we ship. `folder` is where its settings and its own files go. */
export const startWebServer = (server: WebServer, { folder, site, root }: { folder: string; site: HostedSite; root: string }) =>
	start(server, folder, (port) => configure(server, folder, site, root, port));

/**
 * Starts a web server on this machine.
 *
 * @param settings writes its settings to the folder, for a port; gives the arguments that start the server with them
 * @returns its origin and process, and how to end it
 */
export async function start(server: WebServer, folder: string, settings: (port: number) => string[]): Promise<Running> {
	const program = findProgram(server);
	mkdirSync(folder, { recursive: true });
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const args = settings(port);
	const running = spawn(program, args, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
	const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()).once('error', () => resolve()));
	let output = '';
	for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const stop = async () => {
		running.kill();
		await ended;
	};
	for (let tries = 0; tries < 100; tries++) {
		if (running.exitCode !== null) break;
		if (await fetch(origin, { method: 'HEAD' }).catch(() => undefined)) return { origin, pid: running.pid!, stop };
		await wait(100);
	}
	await stop();
	throw new Error(`${server} did not start:\n${output}`);
}
