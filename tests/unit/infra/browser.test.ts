import { describe, expect, test } from 'vitest';
import { findBrowser, installCommands, installedBrowser, type Machine } from '../../../src/site/browser.ts';

/** A Linux machine with only the given files. */
const machine = (files: readonly string[], changes: Partial<Machine> = {}): Machine => ({
	env: { PATH: '/usr/local/bin:/usr/bin' },
	platform: 'linux',
	home: '/home/du',
	exists: (path) => files.includes(path),
	list: () => [],
	...changes,
});

describe('the browser for the tests', () => {
	test('is the one pointed out, before any on PATH', () => {
		const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/egen/chrome' };
		expect(installedBrowser(machine(['/usr/bin/chromium', '/opt/egen/chrome'], { env }))).toBe('/opt/egen/chrome');
	});

	test('is another when the one pointed out is not there', () => {
		const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/borta/chrome' };
		expect(installedBrowser(machine(['/usr/bin/google-chrome'], { env }))).toBe('/usr/bin/google-chrome');
	});

	test('is Chromium before Chrome, wherever on PATH they are', () => {
		expect(installedBrowser(machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
	});

	test('is found in its usual place on a Mac', () => {
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(installedBrowser(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
	});

	test('is found in its usual place on Windows', () => {
		const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
		expect(installedBrowser(machine([chrome], { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } }))).toBe(chrome);
	});

	test('is the one Playwright has fetched, when the machine has none of its own', () => {
		const fetched = '/home/du/.cache/ms-playwright/chromium-1200/chrome-linux/chrome';
		const list = (folder: string) => (folder === '/home/du/.cache/ms-playwright' ? ['ffmpeg-1011', 'chromium-1200'] : []);
		expect(installedBrowser(machine([fetched], { list }))).toBe(fetched);
		expect(installedBrowser(machine([fetched, '/usr/bin/chromium'], { list }))).toBe('/usr/bin/chromium');
	});

	test('is none on a machine without one', () => {
		expect(installedBrowser(machine([]))).toBeUndefined();
	});

	test('is used as it is when found: nothing is installed', () => {
		expect(findBrowser(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
	});
});

describe('a browser is installed', () => {
	test('from the system where we may: Debian or Ubuntu, as root', () => {
		const commands = installCommands(machine(['/usr/bin/apt-get']), true);
		expect(commands.map(([command, action]) => `${command} ${action}`)).toEqual(['apt-get update', 'apt-get install']);
	});

	test.each([
		['as an ordinary user', machine(['/usr/bin/apt-get']), false],
		['where there is no apt-get', machine([]), true],
		['on a Mac', machine([], { platform: 'darwin' }), false],
	])('by Playwright %s', (_, where, isRoot) => {
		expect(installCommands(where, isRoot)).toEqual([[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']]);
	});
});
