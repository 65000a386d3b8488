/**
 * `npm test`: every check there is, the fast ones first. Each runs even when one before it has failed, so that one run tells all.
 * The last line is the test runner's own count.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../site/settings.ts';
import { addUp, type TestReport } from './test-report.ts';

const reports = join(projectFolder, '.build', 'test-reports');
const report = (name: string) => join(reports, `${name}.json`);

const vitest = (name: string, ...projects: string[]) => [
	'vitest',
	'run',
	...projects.flatMap((project) => ['--project', project]),
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${report(name)}`,
];

const steps: readonly { name: string; command: readonly string[] }[] = [
	{ name: 'Kodstil', command: ['eslint', '.'] },
	{ name: 'Formatering', command: ['prettier', '--check', '.'] },
	{ name: 'Typer', command: ['astro', 'check'] },
	{ name: 'Regler, innehåll och komponenter', command: vitest('fast', 'unit', 'content', 'component') },
	{ name: 'Den byggda webbplatsen i en webbläsare', command: vitest('e2e', 'e2e') },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const failed = steps.filter(({ name, command }) => {
	console.log(`\n— ${name} —`);
	// npm puts the project's own programs on PATH; on Windows they are .cmd files, which need a shell.
	const { status } = spawnSync(command[0] ?? '', command.slice(1), {
		cwd: projectFolder,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return status !== 0;
});

const missing = ['fast', 'e2e'].filter((name) => !existsSync(report(name)));
const written = ['fast', 'e2e'].filter((name) => existsSync(report(name)));
const { passed, failed: failures } = addUp(written.map((name) => JSON.parse(readFileSync(report(name), 'utf8')) as TestReport));
rmSync(reports, { recursive: true, force: true });

console.log('');
if (failed.length > 0) console.log(`Underkänt: ${failed.map(({ name }) => name).join(', ')}.`);
if (missing.length > 0) console.log('Minst en testkörning avbröts innan den kunde räknas.');
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failed.length + failures + missing.length === 0 ? 0 : 1;
