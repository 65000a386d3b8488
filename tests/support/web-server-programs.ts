import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The web servers that the shipped settings are tried with. */
export const webServers = ['nginx', 'caddy', 'apache2'] as const;
export type WebServer = (typeof webServers)[number];

/** Where Debian and others put each program, and the package it comes in. Of Apache only the program, which is not started by being installed. */
const programs = {
	nginx: { package: 'nginx', places: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'] },
	caddy: { package: 'caddy', places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'] },
	apache2: { package: 'apache2-bin', places: ['/usr/sbin/apache2'] },
	/** Asks a web server as fast as it answers. */
	wrk: { package: 'wrk', places: ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'] },
} as const;

type Program = keyof typeof programs;

/**
 * Whether a web server can be tried. Where there is none, and it may not be installed, somebody at home does without these tests; a
 * build server does not.
 */
export const canTry = (name: WebServer): boolean => installed(name) !== undefined || mayInstall() || process.env['CI'] !== undefined;

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installed = (name: Program): string | undefined => programs[name].places.find(existsSync);

/** Path of a program, installed first if there is none and we may. Fails with one sentence that says what to do. */
export function findProgram(name: Program): string {
	const found = installed(name);
	if (found) return found;
	if (mayInstall()) {
		console.log(`${name} finns inte på datorn. Installerar.`);
		const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
		try {
			execFileSync('apt-get', ['update', '-qq'], options);
			execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', programs[name].package], options);
		} catch {
			// The sentence below says what to do, whatever the installer said.
		}
	}
	const program = installed(name);
	if (program) return program;
	throw new Error(
		`Det behövs ${name} för att pröva inställningarna för webbservrar: installera paketet ${programs[name].package} och kör igen.`,
	);
}
