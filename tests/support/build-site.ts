import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/settings.ts';

/** The day every test build is made, so that ages and dates never move. */
const testDay = '2026-11-22';

/** Where the browser tests build; emptied afterwards. */
export const buildsFolder = join(projectFolder, '.build', 'e2e');

/** What Vitest sets for itself and a build must not see: a site built under NODE_ENV=test is not the published one. */
const testOnly = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|PORTFOLIO_.*)$/;

export interface BuildResult {
	/** Exit code of the build command. */
	code: number | null;
	/** All it printed. */
	output: string;
	folder: string;
}

/**
 * Runs the build command as a person would, into `.build/e2e/<name>`, and tells how it went.
 * @param content the content folder; the published content when left out
 */
export function buildSite(name: string, { content, day = testDay }: { content?: string; day?: string } = {}): Promise<BuildResult> {
	const folder = join(buildsFolder, name);
	const inherited = Object.entries(process.env).filter(([key]) => !testOnly.test(key));
	const env = { ...Object.fromEntries(inherited), PORTFOLIO_TODAY: day, ...(content && { PORTFOLIO_CONTENT: content }) };
	return new Promise((resolve, reject) => {
		const build = spawn(process.execPath, ['src/cli/build.ts', '--out', folder], { cwd: projectFolder, env: env as NodeJS.ProcessEnv });
		let output = '';
		for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		build.once('error', reject).once('close', (code) => resolve({ code, output, folder }));
	});
}

/** The same, for a build that must succeed; its output is the error otherwise. */
export async function buildGoodSite(...args: Parameters<typeof buildSite>): Promise<string> {
	const { code, output, folder } = await buildSite(...args);
	if (code !== 0) throw new Error(`The build of ${folder} failed:\n${output}`);
	return folder;
}
