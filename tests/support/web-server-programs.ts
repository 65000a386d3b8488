import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts the web servers that the shipped settings are tried with. */
const places = {
	nginx: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
	caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
} as const;

export type WebServer = keyof typeof places;
export const webServers = Object.keys(places) as WebServer[];

const installed = (name: WebServer): string | undefined => places[name].find(existsSync);

/** Path of a web server, installed first if there is none and we may. Fails with one sentence that says what to do. */
export function findWebServer(name: WebServer): string {
	const found = installed(name);
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log(`${name} finns inte på datorn. Installerar.`);
		const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
		try {
			execFileSync('apt-get', ['update', '-qq'], options);
			execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
		} catch {
			// The sentence below says what to do, whatever the installer said.
		}
	}
	const program = installed(name);
	if (program) return program;
	throw new Error(`Det behövs ${name} för att pröva inställningarna för webbservrar: installera paketet ${name} och kör testet igen.`);
}
