import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../../src/site/settings.ts';

const root = mkdtempSync(join(tmpdir(), 'kontroll-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'delar', 'innehall');
cpSync(join(projectFolder, 'tests/fixtures/minimal'), folder, { recursive: true });
const casePath = join(folder, 'exempel/forsta-svaret.md');
// A fault whose text tries to be a command of its own.
writeFileSync(casePath, readFileSync(casePath, 'utf8').replace('inriktning: forbattring', 'inriktning: "x\\n\\n::warning::lurad"'));

/** Runs the command as a build server does, with only the variables a test gives it. */
const run = (env: Record<string, string>, ...args: string[]) =>
	new Promise<{ code: number; output: string }>((resolve) => {
		const own = Object.entries(process.env).filter(([key]) => !/^(GITHUB_|GITLAB_|CI_|PORTFOLIO_)/.test(key));
		const options = {
			cwd: root,
			env: { ...Object.fromEntries(own), PORTFOLIO_CONTENT: folder, PORTFOLIO_TODAY: '2026-11-01', ...env } as NodeJS.ProcessEnv,
		};
		execFile(process.execPath, [join(projectFolder, 'src/cli/check-content.ts'), ...args], options, (error, output) =>
			resolve({ code: Number(error?.code ?? 0), output }),
		);
	});

test('on a desk the check prints its report and nothing for a build server', async () => {
	const { code, output } = await run({});

	expect(code).toBe(1);
	expect(output).toMatch(/^innehall\/exempel\/forsta-svaret\.md\n {2}rad 5 {2}inriktning: /);
	expect(output).not.toContain('::error');
	expect(existsSync(join(root, 'gl-code-quality-report.json'))).toBe(false);
});

test('on GitHub it also writes at the line, from the root of the repository, and fills in the summary', async () => {
	const summary = join(root, 'summary.md');

	const { code, output } = await run({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: summary });

	expect(code).toBe(1);
	expect(output).toContain('::error file=delar/innehall/exempel/forsta-svaret.md,line=5,title=inriktning::');
	expect(readFileSync(summary, 'utf8')).toContain('| delar/innehall/exempel/forsta-svaret.md | 5 | inriktning |');
});

test('on GitHub no row of an author is taken for a command', async () => {
	const { output } = await run({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root });

	const [, token = ''] = /^::stop-commands::(\S+)$/m.exec(output) ?? [];
	const [guarded = '', open = ''] = output.split(`\n::${token}::\n`);
	expect(token).not.toBe('');
	expect(guarded).toContain('::warning::lurad');
	expect(open).not.toMatch(/^::warning::lurad/m);
});

test('on GitLab it writes the code-quality report, and elsewhere where it is asked to', async () => {
	const asked = join(root, 'annan.json');

	await Promise.all([run({ GITLAB_CI: 'true', CI_PROJECT_DIR: root }), run({}, '--code-quality', asked)]);

	const issues = JSON.parse(readFileSync(join(root, 'gl-code-quality-report.json'), 'utf8')) as object[];
	expect(issues).toMatchObject([{ severity: 'major', location: { path: 'delar/innehall/exempel/forsta-svaret.md', lines: { begin: 5 } } }]);
	expect(JSON.parse(readFileSync(asked, 'utf8'))).toHaveLength(1);
});
