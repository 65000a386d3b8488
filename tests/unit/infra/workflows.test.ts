import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../src/site/settings.ts';
import { called, calledOnGitlab, commandsOf, github, gitlab, read } from '../../support/workflows.ts';

/** The only jobs that may do more than read, and what. */
const mayWrite: Record<string, Record<string, string>> = {
	'publicera.yml publicera': { pages: 'write', 'id-token': 'write' },
	'version.yml version': { contents: 'write' },
};

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const files = readdirSync(join(projectFolder, '.github/workflows')).filter((name) => /\.ya?ml$/.test(name));

describe.each(files)("GitHub's %s", (name) => {
	const text = read(`.github/workflows/${name}`);
	const workflow = github(name);
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	test('pins every action by its commit, with the version beside it', () => {
		const uses = text.match(/uses:.*/g) ?? [];
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((line) => !/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test('may read; a job that may write is one of two, and runs nothing of the project or its packages', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		const writing = Object.entries(workflow.jobs).filter(([, job]) => job.permissions !== undefined);
		for (const [job, { permissions }] of writing) expect(permissions).toEqual(mayWrite[`${name} ${job}`]);
		const run = writing.flatMap(([, job]) => job.steps).map((step) => step.run ?? step.uses);
		expect(run.filter((what) => /\bnpm\b|\bnode\b|checkout/.test(what ?? ''))).toEqual([]);
	});

	test('holds no secret, and gives its own token to nothing but what asks GitHub of versions', () => {
		expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./);
		const given = steps.filter((step) => JSON.stringify(step).includes('github.token'));
		expect(
			given.filter(({ run, env }) => env?.['GH_TOKEN'] !== '${{ github.token }}' || !run?.includes('gh release') || run.includes('npm')),
		).toEqual([]);
		expect(text.match(/github\.token/g) ?? []).toHaveLength(given.length);
	});

	test('keeps no credentials, and pastes no text of a stranger into a command', () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
		expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
	});

	test('stops by itself', () => {
		expect(jobs.filter((job) => !job['timeout-minutes'])).toEqual([]);
	});

	test('calls scripts that are there', () => {
		expect(called(text).filter((script) => !(script in scripts))).toEqual([]);
	});
});

describe('the review of a proposal', () => {
	const review = github('granska.yml');
	const names = Object.keys(review.jobs);

	test('runs the same steps in the same order on GitHub and GitLab', () => {
		const onGithub = Object.entries(review.jobs).map(([name, { steps }]) => [name, called(commandsOf(steps))]);

		expect(onGithub).toEqual([
			['innehall', ['check:content', 'review']],
			['tester', ['lint', 'check:types', 'test:fast']],
			['bygg', ['build']],
			['webblasare', ['test:browser']],
			['forhandsvisning', ['preview-pictures']],
		]);
		expect(gitlab.stages.slice(0, names.length).map((name) => [name, calledOnGitlab(name)])).toEqual(onGithub);
	});

	test('lets a step wait for the one before it', () => {
		expect(Object.values(review.jobs).map(({ needs }) => needs)).toEqual([undefined, ...names.slice(0, -1)]);
		expect(gitlab.stages.map((name) => gitlab[name]?.stage)).toEqual(gitlab.stages);
	});

	test("pins GitLab's image by its digest", () => {
		expect(gitlab.default.image).toMatch(/^node:\d+\.\d+\.\d+-bookworm@sha256:[0-9a-f]{64}$/);
	});

	test('comes before everything else on GitLab', () => {
		expect(gitlab.stages).toEqual([...names, 'pages', 'version']);
	});
});

describe.each(['.github/CODEOWNERS', '.gitlab/CODEOWNERS'])('%s', (path) => {
	test('names files and folders that are there', () => {
		const named = [...read(path).matchAll(/^!?\/([\w./-]+?)(?:\/?\s|\/?$|\/\*)/gm)].map(([, name = '']) => name);
		expect(named).toContain('content');
		expect(named.filter((name) => !existsSync(join(projectFolder, name)))).toEqual([]);
	});
});

test('both hosts ask the same questions of the one who proposes', () => {
	expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/PULL_REQUEST_TEMPLATE.md'));
});
