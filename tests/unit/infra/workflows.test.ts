import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../../../src/site/settings.ts';

interface Job {
	permissions?: unknown;
	needs?: string;
	'timeout-minutes'?: number;
	steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
	on: Record<string, unknown>;
	permissions: unknown;
	jobs: Record<string, Job>;
}

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const called = (text: string) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);

const files = readdirSync(join(projectFolder, '.github/workflows')).filter((name) => /\.ya?ml$/.test(name));

describe.each(files)("GitHub's %s", (name) => {
	const text = read(`.github/workflows/${name}`);
	const workflow = parse(text) as Workflow;
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	test('pins every action by its commit, with the version beside it', () => {
		const uses = text.match(/uses:.*/g) ?? [];
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((line) => !/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test('may read and nothing more, and holds no secret', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		expect(jobs.filter((job) => job.permissions !== undefined)).toEqual([]);
		expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\.|github\.token/);
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
	const github = parse(read('.github/workflows/granska.yml')) as Workflow;
	const gitlab = parse(read('.gitlab-ci.yml')) as Record<string, { stage?: string; script?: string[]; image?: string }> & {
		stages: string[];
		default: { image: string };
	};

	test('runs the same steps in the same order on GitHub and GitLab', () => {
		const onGithub = Object.entries(github.jobs).map(([name, { steps }]) => [name, called(steps.map(({ run }) => run ?? '').join('\n'))]);
		const onGitlab = gitlab.stages.map((name) => [name, called((gitlab[name]?.script ?? []).join('\n'))]);

		expect(onGithub).toEqual([
			['innehall', ['check:content', 'review']],
			['tester', ['lint', 'check:types', 'test:fast']],
			['bygg', ['build']],
			['webblasare', ['test:browser']],
			['forhandsvisning', ['preview-pictures']],
		]);
		expect(onGitlab).toEqual(onGithub);
	});

	test('lets a step wait for the one before it', () => {
		const names = Object.keys(github.jobs);
		expect(Object.values(github.jobs).map(({ needs }) => needs)).toEqual([undefined, ...names.slice(0, -1)]);
		expect(gitlab.stages.map((name) => gitlab[name]?.stage)).toEqual(gitlab.stages);
	});

	test("pins GitLab's image by its digest", () => {
		expect(gitlab.default.image).toMatch(/^node:\d+\.\d+\.\d+-bookworm@sha256:[0-9a-f]{64}$/);
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
