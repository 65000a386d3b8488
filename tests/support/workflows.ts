import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../../src/site/settings.ts';

export interface Step {
	uses?: string;
	run?: string;
	if?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}
export interface Job {
	permissions?: Record<string, string>;
	needs?: string;
	'timeout-minutes'?: number;
	steps: Step[];
}
export interface Workflow {
	on: Record<string, unknown>;
	permissions: unknown;
	concurrency: { group: string; 'cancel-in-progress': unknown };
	jobs: Record<string, Job>;
}

export interface GitlabJob {
	stage?: string;
	script?: string[];
	before_script?: string[];
	interruptible?: boolean;
	resource_group?: string;
	dependencies?: string[];
	rules?: { if: string }[];
	cache?: { key: unknown; paths: string[] }[];
	artifacts?: { paths?: string[] };
}

export const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

/** The npm scripts that commands call, in order. */
export const called = (text: string) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);

/** The commands of a job on GitHub, a text. */
export const commandsOf = (steps: readonly Step[]) => steps.map(({ run }) => run ?? '').join('\n');

export const github = (name: string) => parse(read(`.github/workflows/${name}`)) as Workflow;

export const gitlab = parse(read('.gitlab-ci.yml')) as Record<string, GitlabJob> & {
	stages: string[];
	default: { image: string };
	workflow: { rules: { if: string }[] };
};

export const calledOnGitlab = (job: string) => called((gitlab[job]?.script ?? []).join('\n'));
