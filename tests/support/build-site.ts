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

interface BuildChoices {
	/** The content folder; the published content when left out. */
	content?: string;
	day?: string;
	/** Where the program lies; here when left out. */
	project?: string;
	/** More options of the command. */
	options?: readonly string[];
}

/** Runs the build command as a person would, into a folder, and tells how it went. */
export function runBuild(
	folder: string,
	{ content, day = testDay, project = projectFolder, options = [] }: BuildChoices = {},
): Promise<BuildResult> {
	const inherited = Object.entries(process.env).filter(([key]) => !testOnly.test(key));
	const env = { ...Object.fromEntries(inherited), PORTFOLIO_TODAY: day, ...(content && { PORTFOLIO_CONTENT: content }) };
	return new Promise((resolve, reject) => {
		const build = spawn(process.execPath, ['src/cli/build.ts', '--out', folder, ...options], {
			cwd: project,
			env: env as NodeJS.ProcessEnv,
		});
		let output = '';
		for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		build.once('error', reject).once('close', (code) => resolve({ code, output, folder }));
	});
}

/** The same, into `.build/e2e/<name>`. */
export const buildSite = (name: string, choices?: BuildChoices): Promise<BuildResult> => runBuild(join(buildsFolder, name), choices);

/** Gives the folder of a build that must succeed; its output is the error otherwise. */
export async function whereItWentWell(build: Promise<BuildResult>): Promise<string> {
	const { code, output, folder } = await build;
	if (code !== 0) throw new Error(`The build of ${folder} failed:\n${output}`);
	return folder;
}

export const buildGoodSite = (name: string, choices?: BuildChoices): Promise<string> => whereItWentWell(buildSite(name, choices));
