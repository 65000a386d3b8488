import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts the web servers that the shipped settings are tried with. */
const places = {
	nginx: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
	caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
	apache2: ['/usr/sbin/apache2'],
} as const;

/** Of Apache only the program, which is not started by being installed. */
const packageOf = { nginx: 'nginx', caddy: 'caddy', apache2: 'apache2-bin' } as const;

export type WebServer = keyof typeof places;
export const webServers = Object.keys(places) as WebServer[];

/**
 * Whether a web server can be tried. Where there is none, and it may not be installed, somebody at home does without these tests; a
 * build server does not.
 */
export const canTry = (name: WebServer): boolean => installed(name) !== undefined || mayInstall() || process.env['CI'] !== undefined;

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installed = (name: WebServer): string | undefined => places[name].find(existsSync);

/** Path of a web server, installed first if there is none and we may. Fails with one sentence that says what to do. */
export function findWebServer(name: WebServer): string {
	const found = installed(name);
	if (found) return found;
	if (mayInstall()) {
		console.log(`${name} finns inte på datorn. Installerar.`);
		const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
		try {
			execFileSync('apt-get', ['update', '-qq'], options);
			execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageOf[name]], options);
		} catch {
			// The sentence below says what to do, whatever the installer said.
		}
	}
	const program = installed(name);
	if (program) return program;
	throw new Error(
		`Det behövs ${name} för att pröva inställningarna för webbservrar: installera paketet ${packageOf[name]} och kör testet igen.`,
	);
}
