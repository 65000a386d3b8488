import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser asks the machine about, so that its order can be tested without one. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	platform: NodeJS.Platform;
	home: string;
	exists: (path: string) => boolean;
	/** Names in a folder; none where there is no such folder. */
	list: (folder: string) => readonly string[];
}

const thisMachine: Machine = {
	env: process.env,
	platform: platform(),
	home: homedir(),
	exists: existsSync,
	list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPrograms = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const macTestProgram = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
/** Where in a folder that Playwright has fetched the program lies, in its newer and older versions. */
const fetchedPrograms = [
	'chrome-linux64/chrome',
	'chrome-linux-arm64/chrome',
	'chrome-linux/chrome',
	`chrome-mac-x64/${macTestProgram}`,
	`chrome-mac-arm64/${macTestProgram}`,
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-win64/chrome.exe',
	'chrome-win/chrome.exe',
];
/** Under the home folder, where `PLAYWRIGHT_BROWSERS_PATH` says nothing else. */
const playwrightCache: Partial<Record<NodeJS.Platform, string>> = {
	darwin: 'Library/Caches/ms-playwright',
	win32: 'AppData/Local/ms-playwright',
};

/** Where a browser may be, the best first: the one pointed out, one on PATH, one in its usual place, one Playwright has fetched. */
function* places({ env, platform, home, list }: Machine): Generator<string> {
	if (env['CHROME_PATH']) yield env['CHROME_PATH'];
	for (const command of commands)
		for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean))
			yield join(folder, platform === 'win32' ? `${command}.exe` : command);
	if (platform === 'darwin')
		for (const root of ['/Applications', `${home}/Applications`]) for (const program of macPrograms) yield `${root}/${program}`;
	if (platform === 'win32')
		for (const root of [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']])
			if (root) for (const program of windowsPrograms) yield `${root}\\${program}`;
	const fetched = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(home, playwrightCache[platform] ?? '.cache/ms-playwright');
	for (const version of list(fetched).filter((name) => /^chromium-\d+$/.test(name)))
		for (const program of fetchedPrograms) yield join(fetched, version, program);
}

/** Path of a Chromium or Chrome already on the machine. */
export const installedBrowser = (machine: Machine = thisMachine): string | undefined =>
	[...places(machine)].find((path) => machine.exists(path));

/** The commands that put a browser on this machine: Debian's own package where we may install it, else Playwright's. */
export function installCommands({ platform, exists }: Machine, isRoot: boolean): readonly (readonly [string, ...string[]])[] {
	if (platform === 'linux' && isRoot && exists('/usr/bin/apt-get'))
		return [
			['apt-get', 'update', '-qq'],
			['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
		];
	return [[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']];
}

/** Path of a browser, installed first if there is none. Fails with one sentence that says what to do. */
export function findBrowser(machine: Machine = thisMachine): string {
	const found = installedBrowser(machine);
	if (found) return found;
	console.log('Ingen Chromium finns på datorn. Installerar en.');
	try {
		for (const [command, ...args] of installCommands(machine, process.getuid?.() === 0))
			execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	} catch {
		// The sentence below says what to do, whatever the installer said.
	}
	const installed = installedBrowser(machine) ?? chromium.executablePath();
	if (machine.exists(installed)) return installed;
	throw new Error('Det behövs Chromium eller Chrome: installera en av dem, eller ange sökvägen i miljövariabeln CHROME_PATH.');
}
