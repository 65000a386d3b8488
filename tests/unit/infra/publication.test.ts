import { describe, expect, test } from 'vitest';
import { called, calledOnGitlab, commandsOf, github, gitlab, read } from '../../support/workflows.ts';

describe('the publication', () => {
	const { on, concurrency, jobs } = github('publicera.yml');
	const { steps } = jobs['bygg']!;
	const pages = gitlab['pages']!;

	test('is made of every new main, and each night; a proposal is never published', () => {
		expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
		expect(on['push']).toEqual({ branches: ['main'] });
		expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
	});

	test('takes the same steps on GitHub and GitLab; GitLab wants the compressed files too', () => {
		expect(called(commandsOf(steps))).toEqual(['build', 'check:build']);
		expect(calledOnGitlab('pages')).toEqual(['build', 'check:build', 'hosting']);
	});

	test('is held against a build from the beginning each night, before anything is published', () => {
		const compare = steps.findIndex(({ run }) => run === 'npm run check:build');
		expect(steps[compare]?.if).toContain("'schedule'");
		expect(steps.findIndex(({ uses }) => uses?.includes('upload-pages-artifact'))).toBeGreaterThan(compare);
		expect(jobs['publicera']?.needs).toBe('bygg');
		expect(pages.script?.find((line) => line.includes('check:build'))).toContain('"$CI_PIPELINE_SOURCE" = schedule');
	});

	test('is one at a time, and never stopped half-way', () => {
		expect(concurrency).toEqual({ group: 'publicera', 'cancel-in-progress': false });
		expect(pages).toMatchObject({ interruptible: false, resource_group: 'publicera' });
	});

	test('takes hidden files along: security.txt is one', () => {
		const upload = steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
		expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
	});

	test("keeps the build's cache, by commit where the host can find the nearest", () => {
		const cache = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))?.with as Record<string, string>;
		expect(cache['path']).toBe('node_modules/.astro');
		expect(cache['key']).toBe(`${cache['restore-keys']}\${{ github.sha }}`);
		expect(pages.cache?.find(({ key }) => key === 'bygge')?.paths).toEqual(['node_modules/.astro/']);
	});

	test('puts the cache where npm ci, which empties node_modules, does not take it', () => {
		const order = steps.map(({ uses, run }) => run ?? uses?.split('@')[0]);
		expect(order.indexOf('actions/cache')).toBeGreaterThan(order.indexOf('npm ci'));
		const prepare = pages.before_script ?? [];
		const install = prepare.findIndex((line) => line.startsWith('npm ci'));
		expect(prepare[install - 1]).toContain('mv node_modules/.astro .astro-sparad');
		expect(prepare[install + 1]).toContain('mv .astro-sparad node_modules/.astro');
	});

	test('hands over the folder that the host publishes', () => {
		expect(pages.script?.at(-1)).toBe('mv dist public');
		expect(pages.artifacts?.paths).toEqual(['public']);
	});
});

describe('a version', () => {
	const { on, concurrency, jobs } = github('version.yml');
	const job = gitlab['version']!;

	test('is kept when a tag is set, on both hosts', () => {
		expect(on).toEqual({ push: { tags: ['v*'] } });
		expect(job.rules).toEqual([{ if: '$CI_COMMIT_TAG =~ /^v/' }]);
		expect(gitlab.workflow.rules.map((rule) => rule.if)).toContain('$CI_COMMIT_TAG =~ /^v/');
	});

	test('takes the same steps on both, and goes on from the list of the version before', () => {
		expect(called(commandsOf(jobs['bygg']!.steps))).toEqual(['build', 'release']);
		expect(calledOnGitlab('version')).toEqual(['build', 'release']);
		for (const lines of [commandsOf(jobs['bygg']!.steps), job.script!.join('\n')])
			expect(lines).toMatch(/npm run release -- --out \.build\/version --version "\$\w+" --previous \.build\/adresser\.txt/);
	});

	test('is built from the beginning, with no cache and no folder from another job', () => {
		expect(read('.github/workflows/version.yml')).not.toContain('actions/cache');
		expect(job.dependencies).toEqual([]);
	});

	test('is one at a time: the next must see its list', () => {
		expect(concurrency).toEqual({ group: 'version', 'cancel-in-progress': false });
		expect(job).toMatchObject({ interruptible: false, resource_group: 'version' });
	});

	test('keeps the archive, the list of files, the addresses and the checksums', () => {
		const kept = ['tar.gz', 'MANIFEST', 'SHA256SUMS', 'adresser.txt'];
		for (const file of kept) expect(commandsOf(jobs['version']!.steps)).toContain(file);
		for (const file of kept) expect(read('deploy/gitlab-version.sh')).toContain(file);
	});
});
